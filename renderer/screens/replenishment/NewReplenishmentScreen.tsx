import DeleteOutline from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useEffect, useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import { Card } from '../../components/Card';
import { Code } from '../../components/Code';
import { counted } from '../../../shared/domain/figure';
import { Page } from '../../components/Page';
import { Problem } from '../../components/Problem';
import { Unsaved } from '../../components/Unsaved';
import { useCommand } from '../../hooks/useCommand';
import { useLeaving } from '../../hooks/useLeaving';
import { useSession } from '../../hooks/useSession';
import { go } from '../../navigation/screens';
import { colours } from '../../theme/tokens';
import { BackButton } from './BackButton';
import { addToDraft, beginDraft, discardDraft, removeFromDraft, setHead, setUnits, useDraft } from './draft';
import { givenHead } from './head';
import { HeadFields } from './HeadFields';
import { linesStyle } from '../../components/linesStyle';
import { type PickedLine, ProductPicker } from './ProductPicker';
import { UnitsInput } from './UnitsInput';

/** *Add Replenishment*: SKUs and quantities, then *Insert*. */
export function NewReplenishmentScreen() {
  const person = useSession()?.person?.id ?? 0;
  useEffect(() => beginDraft(person), [person]);
  const { head, lines } = useDraft();
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const { run, busy } = useCommand('replenishments.insert');
  const close = (): void => {
    discardDraft();
    go({ at: 'replenishments' });
  };
  const { asking, leave, stay } = useLeaving(lines.length > 0, close);
  const insert = async (): Promise<void> => {
    setAnswer(null);
    const given = lines.map(({ sku, units }) => ({ sku, units }));
    const inserted = await run({ ...givenHead(head), lines: given });
    if (!('value' in inserted)) return setAnswer(inserted);
    discardDraft();
    go({ at: 'replenishment', document: inserted.value.document });
  };
  return (
    <Page icon={<BackButton />} title="Add Replenishment" context="Not inserted yet">
      <Box sx={{ display: 'grid', gap: 4, padding: 4 }}>
        <HeadFields head={head} onChange={setHead} />
        <Card sx={{ padding: 4, display: 'grid', gap: 4 }}>
          <ProductPicker onPick={addToDraft} />
          {lines.length === 0 ? (
            <Box sx={{ color: colours.ink2 }}>No SKU yet. Search one, scan a product, or paste a list.</Box>
          ) : (
            <DraftLines lines={lines} />
          )}
          <Problem answer={answer} />
          <Box sx={{ display: 'flex', gap: 3, justifyContent: 'flex-end', alignItems: 'center' }}>
            {asking ? (
              <Unsaved keep={stay} discard={close} />
            ) : (
              <>
                <Box sx={{ marginInlineEnd: 'auto', fontWeight: 700 }}>{total(lines)}</Box>
                <Button onClick={leave}>Cancel</Button>
                <Button
                  variant="contained"
                  disabled={busy || lines.length === 0}
                  onClick={() => void insert()}
                >
                  Insert
                </Button>
              </>
            )}
          </Box>
        </Card>
      </Box>
    </Page>
  );
}

const total = (lines: readonly PickedLine[]): string => {
  const units = lines.reduce((sum, line) => sum + line.units, 0);
  return lines.length === 0 ? '' : `${counted(lines.length, 'line')}, ${counted(units, 'unit')}`;
};

function DraftLines({ lines }: { readonly lines: readonly PickedLine[] }) {
  return (
    <Box component="table" aria-label="Lines" sx={linesStyle}>
      <thead>
        <tr>
          <th scope="col">SKU</th>
          <th scope="col">Name</th>
          <th scope="col">Serial</th>
          <th scope="col" className="figure">
            Units
          </th>
          <th scope="col" aria-label="Remove" />
        </tr>
      </thead>
      <tbody>
        {lines.map(({ sku, name, workflow, units }) => (
          <tr key={sku}>
            <td>
              <Code bold>{sku}</Code>
            </td>
            <td>{name}</td>
            <td>{workflow}</td>
            <td className="figure">
              <UnitsInput label={`Units of ${sku}`} units={units} onUnits={(next) => setUnits(sku, next)} />
            </td>
            <td className="figure">
              <IconButton aria-label={`Remove ${sku}`} onClick={() => removeFromDraft(sku)}>
                <DeleteOutline />
              </IconButton>
            </td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

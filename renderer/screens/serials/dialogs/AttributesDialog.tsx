import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../../../shared/contract/answer';
import type { Attribute } from '../../../../shared/contract/attributes';
import { mostAttributes } from '../../../../shared/domain/attributes';
import { DialogFrame } from '../../../components/DialogFrame';
import { FaultNote } from '../../../components/FaultNote';
import { Problem } from '../../../components/Problem';
import { RefusalNote } from '../../../components/RefusalNote';
import { useCommand } from '../../../hooks/useCommand';
import { useQuery } from '../../../hooks/useQuery';
import { same } from '../same';
import { AttributeNames, attributeNamesId } from './AttributeNames';
import { AttributeRow } from './AttributeRow';
import { type AboutSerial, closeDialog } from './openDialog';
import { Unsaved } from '../../../components/Unsaved';
import { useLeaving } from '../../../hooks/useLeaving';

/** *Attributes* of one serial: view, edit, delete; *Save*. Source: customer's page, "Per-row menu". */
export function AttributesDialog({ about }: { readonly about: AboutSerial }) {
  const answer = useQuery('attributes.ofSerial', { serialId: about.serialId });
  switch (answer.is) {
    case 'waiting':
      return null;
    case 'refused':
      return <Unreadable>{<RefusalNote refusal={answer.refusal} />}</Unreadable>;
    case 'fault':
      return <Unreadable>{<FaultNote fault={answer.fault} retry={answer.retry} />}</Unreadable>;
    case 'value':
      return <Edited about={about} stored={answer.value.attributes} />;
  }
}

function Unreadable({ children }: { readonly children: React.ReactNode }) {
  return (
    <DialogFrame
      title="Attributes"
      onClose={closeDialog}
      actions={<Button onClick={closeDialog}>Close</Button>}
    >
      {children}
    </DialogFrame>
  );
}

interface Row extends Attribute {
  readonly key: number;
}

let lastKey = 0;
const rowOf = ({ name, value }: Attribute): Row => ({ name, value, key: (lastKey += 1) });
const filled = (rows: readonly Row[]): Attribute[] =>
  rows
    .map(({ name, value }) => ({ name: name.trim(), value: value.trim() }))
    .filter(({ name, value }) => name !== '' || value !== '');

interface EditedProps {
  readonly about: AboutSerial;
  /** What stood there when the dialog was opened; another one's change meanwhile is told when saving. */
  readonly stored: readonly Attribute[];
}

function Edited({ about, stored }: EditedProps) {
  const [was] = useState(stored);
  const [rows, setRows] = useState<readonly Row[]>(() => was.map(rowOf));
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const { run, busy } = useCommand('attributes.save');
  const { asking, leave, stay } = useLeaving(!same(filled(rows), was), closeDialog);
  const save = async (): Promise<void> => {
    setAnswer(null);
    const next = await run({ serialId: about.serialId, was: [...was], attributes: filled(rows) });
    if ('value' in next) closeDialog();
    else setAnswer(next);
  };
  const change = (row: Row): void => setRows(rows.map((other) => (other.key === row.key ? row : other)));
  return (
    <DialogFrame
      title="Attributes"
      maxWidth="md"
      onClose={leave}
      actions={
        asking ? (
          <Unsaved keep={stay} discard={closeDialog} />
        ) : (
          <>
            <Button
              sx={{ marginRight: 'auto' }}
              disabled={rows.length >= mostAttributes}
              onClick={() => setRows([...rows, rowOf({ name: '', value: '' })])}
            >
              Add an attribute
            </Button>
            <Button onClick={leave}>Cancel</Button>
            <Button variant="contained" disabled={busy} onClick={() => void save()}>
              Save
            </Button>
          </>
        )
      }
    >
      <Box>
        {about.sku} · <Box component="bdi">{about.serial}</Box>
      </Box>
      {rows.length === 0 && <Box>This serial has no attributes yet.</Box>}
      {rows.map((row, place) => (
        <AttributeRow
          key={row.key}
          place={place + 1}
          name={row.name}
          value={row.value}
          names={attributeNamesId}
          change={(part) => change({ ...row, ...part })}
          remove={() => setRows(rows.filter((other) => other.key !== row.key))}
        />
      ))}
      <AttributeNames />
      <Problem answer={answer} />
    </DialogFrame>
  );
}

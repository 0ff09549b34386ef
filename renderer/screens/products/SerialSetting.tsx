import Undo from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useEffect, useId, useRef, useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import type { Output } from '../../../shared/contract';
import { mayDo } from '../../../shared/domain/permissions';
import { type Workflow, workflowNames } from '../../../shared/domain/workflows';
import { Card } from '../../components/Card';
import { Problem } from '../../components/Problem';
import { useCommand } from '../../hooks/useCommand';
import { useSession } from '../../hooks/useSession';
import { colours } from '../../theme/tokens';
import { InTheWayTable } from './InTheWayTable';
import { lockText } from './lockText';
import { WorkflowCards } from './WorkflowCards';

/** The *Serial* field of a SKU with *Save*; what keeps it as it is, is told before and after an attempt. */
export function SerialSetting({ product }: { readonly product: Output<'products.open'> }) {
  const { sku, workflow, changed, inTheWay } = product;
  const mayEdit = mayDo('editProducts', useSession()?.person?.roles ?? []);
  const [chosen, setChosen] = useState<Workflow>(workflow);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const { run, busy } = useCommand('products.setWorkflow');
  const back = useRef<HTMLButtonElement>(null);
  const id = useId();
  const refused = answer !== null && !('value' in answer);
  // The safe choice has the keyboard, and the field cannot be saved again as it is.
  useEffect(() => {
    if (refused) back.current?.focus();
  }, [refused]);
  const save = async (): Promise<void> => setAnswer(await run({ sku, changed, workflow: chosen }));
  const choose = (name: Workflow): void => {
    setChosen(name);
    setAnswer(null);
  };
  return (
    <Card sx={{ padding: 4, display: 'grid', gap: 4 }}>
      <Box>
        <Box component="label" htmlFor={id} sx={{ display: 'block', fontWeight: 700, marginBottom: 1 }}>
          Serial
        </Box>
        <Box sx={{ display: 'flex', gap: 4, alignItems: 'center' }}>
          <NativeSelect
            id={id}
            input={<OutlinedInput />}
            value={chosen}
            disabled={!mayEdit}
            error={refused}
            sx={{ minWidth: 260, fontSize: 17, fontWeight: 700 }}
            onChange={(event) => choose(workflowNames.find((name) => name === event.target.value) ?? chosen)}
          >
            {workflowNames.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </NativeSelect>
          {refused && (
            <Box component="span" sx={{ color: colours.danger, fontWeight: 700 }}>
              {`Not saved. In force: ${workflow}.`}
            </Box>
          )}
        </Box>
      </Box>
      <Problem answer={answer} />
      {inTheWay.length > 0 && (
        <>
          {!refused && <Box sx={{ color: colours.ink2 }}>{lockText(inTheWay)}</Box>}
          <InTheWayTable ways={inTheWay} sku={sku} />
        </>
      )}
      <WorkflowCards inForce={workflow} />
      {mayEdit && (
        <Box sx={{ display: 'flex', gap: 3, justifyContent: 'flex-end' }}>
          {chosen !== workflow && (
            <Button ref={back} startIcon={<Undo aria-hidden />} onClick={() => choose(workflow)}>
              {`Back to ${workflow}`}
            </Button>
          )}
          <Button
            variant="contained"
            disabled={busy || refused || chosen === workflow}
            onClick={() => void save()}
          >
            Save
          </Button>
        </Box>
      )}
    </Card>
  );
}

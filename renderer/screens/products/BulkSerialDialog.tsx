import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import type { WorkflowResult } from '../../../shared/contract/products';
import { counted } from '../../../shared/domain/figure';
import { type Workflow, workflowNames } from '../../../shared/domain/workflows';
import { DialogFrame } from '../../components/DialogFrame';
import { LabelledSelect } from '../../components/LabelledSelect';
import { Problem } from '../../components/Problem';
import { useCommand } from '../../hooks/useCommand';
import { BulkSerialResults } from './BulkSerialResults';

interface BulkSerialDialogProps {
  readonly skus: readonly string[];
  /** They have been asked to change. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The Serial attribute of several SKUs: one choice, then what became of each. */
export function BulkSerialDialog({ skus, onDone, onClose }: BulkSerialDialogProps) {
  const [workflow, setWorkflow] = useState<Workflow | null>(null);
  const [results, setResults] = useState<readonly WorkflowResult[] | null>(null);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const { run, busy } = useCommand('products.setWorkflows');
  const set = async (chosen: Workflow): Promise<void> => {
    const told = await run({ skus: [...skus], workflow: chosen });
    setAnswer(told);
    if (!('value' in told)) return;
    setResults(told.value.results);
    onDone();
  };
  if (results !== null && workflow !== null) {
    return (
      <DialogFrame
        title={`Serial: ${workflow}`}
        maxWidth="md"
        onClose={onClose}
        actions={
          <Button autoFocus onClick={onClose}>
            Close
          </Button>
        }
      >
        <BulkSerialResults results={results} />
      </DialogFrame>
    );
  }
  return (
    <DialogFrame
      title={`Serial of ${counted(skus.length, 'product')}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="contained"
            disabled={busy || workflow === null}
            onClick={() => workflow !== null && void set(workflow)}
          >
            {workflow === null ? 'Set Serial' : `Set Serial to ${workflow}`}
          </Button>
        </>
      }
    >
      <LabelledSelect
        label="Serial"
        value={workflow ?? ''}
        options={[['', 'Choose…'], ...workflowNames.map((name) => [name, name] as const)]}
        onChoose={(chosen) => setWorkflow(workflowNames.find((name) => name === chosen) ?? null)}
      />
      <Box>
        Those that have no inventory, and nothing on its way in or out, are changed; the others stay and say
        why.
      </Box>
      <Problem answer={answer} />
    </DialogFrame>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../../../shared/contract/answer';
import { longestAttributeName, longestAttributeValue } from '../../../../shared/domain/attributes';
import { DialogFrame } from '../../../components/DialogFrame';
import { LabelledInput } from '../../../components/LabelledInput';
import { Problem } from '../../../components/Problem';
import { ask } from '../../../hooks/askWarehouse';
import { useJob } from '../../../hooks/useJob';
import { useQuery } from '../../../hooks/useQuery';
import { useSelection } from '../selectionStore';
import { Added } from './Added';
import { AttributeNames, attributeNamesId } from '../../../attributes/AttributeNames';
import { counted } from '../../../../shared/domain/figure';
import { JobProgress } from '../../../components/JobProgress';
import { closeDialog } from './openDialog';
import { Unsaved } from '../../../components/Unsaved';
import { useLeaving } from '../../../hooks/useLeaving';

/** *Add Attributes*: one name and value for all selected serials. Source: customer's page, "Add Attributes". */
export function AddAttributesDialog() {
  const selection = useSelection((selected) => selected.selection);
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [job, setJob] = useState<string | null>(null);
  const counting = useQuery('serials.count', { selection });
  const count = counting.is === 'value' ? counting.value.count : null;
  const state = useJob(job);
  const { asking, leave, stay } = useLeaving(job === null && (name !== '' || value !== ''), closeDialog);

  const add = async (overwrite: boolean): Promise<void> => {
    setAnswer(null);
    const started = await ask('attributes.add', { selection, name, value, overwrite });
    if ('value' in started) setJob(started.value.job);
    else setAnswer(started);
  };

  if (job !== null) {
    const running = state === null || state.is === 'running';
    const cancel = (): void => void ask('jobs.cancel', { job });
    return (
      <DialogFrame
        title="Add Attributes"
        onClose={running ? cancel : closeDialog}
        actions={
          running ? <Button onClick={cancel}>Stop</Button> : <Button onClick={closeDialog}>Close</Button>
        }
      >
        <JobProgress state={state} units="serials" />
        {state !== null && !running && <Added state={state} name={name} replace={() => void add(true)} />}
        <Problem answer={answer} />
      </DialogFrame>
    );
  }
  return (
    <DialogFrame
      title="Add Attributes"
      onClose={leave}
      actions={
        asking ? (
          <Unsaved keep={stay} discard={closeDialog} />
        ) : (
          <>
            <Button onClick={leave}>Cancel</Button>
            <Button
              variant="contained"
              disabled={name.trim() === '' || count === null || count === 0}
              onClick={() => void add(false)}
            >
              {count === null ? 'Add' : `Add to ${counted(count, 'serial')}`}
            </Button>
          </>
        )
      }
    >
      <LabelledInput
        label="Attribute"
        autoFocus
        value={name}
        slotProps={{ input: { list: attributeNamesId, maxLength: longestAttributeName } }}
        onChange={(event) => setName(event.target.value)}
      />
      <LabelledInput
        label="Value"
        value={value}
        slotProps={{ input: { maxLength: longestAttributeValue } }}
        onChange={(event) => setValue(event.target.value)}
      />
      <AttributeNames />
      <Box>A serial that has another value of this attribute keeps it; you are asked then.</Box>
      <Problem answer={answer} />
    </DialogFrame>
  );
}

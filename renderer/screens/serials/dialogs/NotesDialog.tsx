import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type FocusEvent, useState } from 'react';
import type { Answer } from '../../../../shared/contract/answer';
import { columns } from '../../../../shared/domain/columns';
import { longestNote } from '../../../../shared/domain/notes';
import { DialogFrame } from '../../../components/DialogFrame';
import { FaultNote } from '../../../components/FaultNote';
import { LabelledInput } from '../../../components/LabelledInput';
import { RefusalNote } from '../../../components/RefusalNote';
import { useCommand } from '../../../hooks/useCommand';
import { NoteConflict } from './NoteConflict';
import { closeDialog, type SerialsDialog } from './openDialog';
import { Unsaved } from '../../../components/Unsaved';
import { useLeaving } from '../../../hooks/useLeaving';

/** *Update*: the note of one serial. Source: customer's page, "Edit OMS Notes". */
export function NotesDialog({ about, field, text }: Extract<SerialsDialog, { is: 'notes' }>) {
  const [was, setWas] = useState(text);
  const [typed, setTyped] = useState(text);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const { run, busy } = useCommand(field === 'omsNotes' ? 'serials.setOmsNotes' : 'serials.setWmsNotes');
  const { asking, leave, stay } = useLeaving(typed !== was, closeDialog);
  const update = async (): Promise<void> => {
    setAnswer(null);
    const next = await run({ serialId: about.serialId, was, text: typed });
    if ('value' in next) return closeDialog();
    setAnswer(next);
    // The other text is seen now: updating once more replaces it.
    if ('refusal' in next && next.refusal.code === 'noteChanged') setWas(next.refusal.facts.now);
  };
  const { title } = columns[field];
  return (
    <DialogFrame
      title="Update"
      onClose={leave}
      actions={
        asking ? (
          <Unsaved keep={stay} discard={closeDialog} />
        ) : (
          <>
            <Button onClick={leave}>Cancel</Button>
            <Button variant="contained" disabled={busy} onClick={() => void update()}>
              Update
            </Button>
          </>
        )
      }
    >
      <Box>
        {about.sku} · <Box component="bdi">{about.serial}</Box>
      </Box>
      <LabelledInput
        label={`${title}:`}
        multiline
        minRows={4}
        maxRows={10}
        autoFocus
        value={typed}
        slotProps={{ input: { maxLength: longestNote } }}
        onFocus={caretToEnd}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Trouble answer={answer} mine={typed} takeTheirs={setTyped} />
    </DialogFrame>
  );
}

interface TroubleProps {
  readonly answer: Answer<unknown> | null;
  readonly mine: string;
  readonly takeTheirs: (text: string) => void;
}

/** Why the note is not saved; the text stays in the field. */
function Trouble({ answer, mine, takeTheirs }: TroubleProps) {
  if (answer === null) return null;
  if ('refusal' in answer) {
    const { refusal } = answer;
    if (refusal.code === 'noteChanged') {
      return <NoteConflict facts={refusal.facts} mine={mine} takeTheirs={takeTheirs} />;
    }
    return <RefusalNote refusal={refusal} />;
  }
  if (!('fault' in answer)) return null;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ fontWeight: 700 }}>Please try again..</Box>
      <FaultNote fault={answer.fault} />
    </Box>
  );
}

/** A field gets its caret at the start: what is typed would stand before the note. */
function caretToEnd({ target }: FocusEvent<HTMLInputElement | HTMLTextAreaElement>): void {
  target.setSelectionRange(target.value.length, target.value.length);
}

import ErrorIcon from '@mui/icons-material/Error';
import Button from '@mui/material/Button';
import { faultText, type Fault } from '../../shared/contract/answer';
import { Note } from './Note';

interface FaultNoteProps {
  readonly fault: Fault;
  /** Absent where doing it again is the person's own next step. */
  readonly retry?: () => void;
}

/** A fault in words, with the id under which the log has the rest. */
export function FaultNote({ fault, retry }: FaultNoteProps) {
  return (
    <Note
      icon={<ErrorIcon aria-hidden />}
      title={faultText(fault.kind)}
      action={retry && <Button onClick={retry}>Try again</Button>}
    >
      {fault.id !== '–' && `Number in the log: ${fault.id}`}
    </Note>
  );
}

import ReportIcon from '@mui/icons-material/Report';
import type { Refusal } from '../../shared/domain/refusals';
import { refusalText } from '../../shared/domain/refusals';
import { useClock } from '../hooks/useClock';
import { Note } from './Note';

/** A refusal in words, where the person is looking. */
export function RefusalNote({ refusal }: { readonly refusal: Refusal }) {
  const { reason, remedy } = refusalText(refusal, useClock());
  return (
    <Note icon={<ReportIcon aria-hidden />} title={reason}>
      {remedy}
    </Note>
  );
}

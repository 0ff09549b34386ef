import Send from '@mui/icons-material/Send';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReplenishmentStatus, replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import { mayDo } from '../../../shared/domain/permissions';
import { useSession } from '../../hooks/useSession';
import { colours } from '../../theme/tokens';
import type { ReasonOf } from './dialogs';

interface DocumentButtonsProps {
  readonly status: ReplenishmentStatus;
  /** Something is received on it. */
  readonly received: boolean;
  readonly onReason: (of: ReasonOf) => void;
  readonly onSubmit: () => void;
  readonly onDiscrepancies: () => void;
}

/** What this person may do with the whole replenishment now. */
export function DocumentButtons({
  status,
  received,
  onReason,
  onSubmit,
  onDiscrepancies,
}: DocumentButtonsProps) {
  const held = useSession()?.person?.roles ?? [];
  const { open, receivable } = replenishmentStatuses[status];
  const ended = status === 'Received' || status === 'Closed short';
  return (
    <Box sx={{ display: 'flex', gap: 3 }}>
      {open && !received && mayDo('cancelReplenishment', held) && (
        <Button sx={{ color: colours.danger }} onClick={() => onReason('cancel')}>
          Cancel replenishment…
        </Button>
      )}
      {status !== 'Incomplete' && status !== 'Cancelled' && mayDo('seeDiscrepancies', held) && (
        <Button onClick={onDiscrepancies}>Discrepancies…</Button>
      )}
      {receivable && mayDo('closeShort', held) && (
        <Button onClick={() => onReason('closeShort')}>Close short…</Button>
      )}
      {ended && mayDo('reopen', held) && <Button onClick={() => onReason('reopen')}>Open again…</Button>}
      {status === 'Incomplete' && mayDo('editReplenishments', held) && (
        <Button variant="contained" startIcon={<Send aria-hidden />} onClick={onSubmit}>
          Submit Replenishment
        </Button>
      )}
    </Box>
  );
}

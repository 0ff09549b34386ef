import CheckCircle from '@mui/icons-material/CheckCircle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type Clock, clockTime } from '../../../shared/domain/times';
import type { Receipt } from '../../../shared/contract/receiving';
import { useClock } from '../../hooks/useClock';
import { colours } from '../../theme/tokens';
import type { RefusedScan } from '../../scanning/refusedScan';
import { receiptName } from './receiptName';
import { scrollList } from '../../scanning/scrollList';
import { lastScans } from '../../scanning/lastScans';
import { RefusedRow, ScanRow } from '../../scanning/ScanRow';

interface LastScansProps {
  /** The newest receipts. */
  readonly receipts: readonly Receipt[];
  readonly refused: readonly RefusedScan[];
  /** Takes back a receipt of today; null where the person may not. */
  readonly onUndo: ((receipt: Receipt) => void) | null;
}

/** What was scanned here, newest first; refused scans stay in their place. */
export function LastScans({ receipts, refused, onUndo }: LastScansProps) {
  const clock = useClock();
  const scans = lastScans(
    receipts,
    refused,
    ({ receipt, serialId, sku, bin }) => `receipt ${receipt} ${serialId} ${sku} ${bin}`,
  );
  return (
    <Box component="ol" aria-label="Last scans" tabIndex={0} sx={{ ...scrollList, flex: 1 }}>
      {scans.map((scan) =>
        scan.is === 'done' ? (
          <ReceivedRow key={scan.key} receipt={scan.done} clock={clock} onUndo={onUndo} />
        ) : (
          <RefusedRow key={scan.key} scan={scan.scan} clock={clock} />
        ),
      )}
      {scans.length === 0 && (
        <Box component="li" sx={{ padding: 3, color: colours.ink2 }}>
          Nothing scanned yet.
        </Box>
      )}
    </Box>
  );
}

interface ReceivedRowProps extends Pick<LastScansProps, 'onUndo'> {
  readonly receipt: Receipt;
  readonly clock: Clock;
}

function ReceivedRow({ receipt, clock, onUndo }: ReceivedRowProps) {
  const counted = receipt.serial === '';
  return (
    <ScanRow
      icon={<CheckCircle aria-label={counted ? 'Counted' : 'Received'} sx={{ color: colours.ok }} />}
      time={clockTime(receipt.at, clock.timeZone)}
      value={receiptName(receipt)}
      action={
        onUndo !== null &&
        receipt.today && (
          <Button
            aria-label={`Undo ${receiptName(receipt)}`}
            sx={{ minHeight: 48, paddingInline: '12px' }}
            onClick={() => onUndo(receipt)}
          >
            Undo
          </Button>
        )
      }
    >
      {counted ? '' : receipt.sku} → {receipt.bin}
      {onUndo !== null && ` · ${receipt.by}`}
    </ScanRow>
  );
}

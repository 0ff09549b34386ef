import type { ReactNode } from 'react';
import CheckCircle from '@mui/icons-material/CheckCircle';
import Report from '@mui/icons-material/Report';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type Clock, clockTime } from '../../../shared/domain/times';
import type { Receipt } from '../../../shared/contract/receiving';
import { Code } from '../../components/Code';
import { useClock } from '../../hooks/useClock';
import { colours } from '../../theme/tokens';
import type { RefusedScan } from './flowState';
import { lastScans } from './lastScans';
import { receiptName } from './receiptName';
import { scrollList } from './scrollList';
import { shortReason } from './shortReason';

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
  const scans = lastScans(receipts, refused);
  return (
    <Box component="ol" aria-label="Last scans" tabIndex={0} sx={{ ...scrollList, flex: 1 }}>
      {scans.map((scan) =>
        scan.is === 'received' ? (
          <ReceivedRow key={scan.key} receipt={scan.receipt} clock={clock} onUndo={onUndo} />
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
    <Row
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
    </Row>
  );
}

function RefusedRow({ scan, clock }: { readonly scan: RefusedScan; readonly clock: Clock }) {
  return (
    <Row
      refused
      icon={<Report aria-hidden sx={{ color: colours.danger }} />}
      time={clockTime(scan.at, clock.timeZone)}
      value={scan.value}
    >
      {`Refused: ${shortReason(scan.why, clock)}`}
    </Row>
  );
}

interface RowProps {
  readonly icon: ReactNode;
  readonly time: string;
  readonly value: string;
  readonly refused?: boolean;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

function Row({ icon, time, value, refused = false, action, children }: RowProps) {
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '24px 44px minmax(160px, 2fr) minmax(0, 3fr) auto',
        alignItems: 'center',
        columnGap: 3,
        minHeight: 37,
        boxSizing: 'border-box',
        paddingInline: 4,
        paddingBlock: '4px',
        borderBottom: `1px solid ${colours.line}`,
        fontSize: 17,
        lineHeight: 1.25,
        overflowWrap: 'anywhere',
        ...(refused && { backgroundColor: colours.dangerTint, color: colours.danger, fontWeight: 700 }),
      }}
    >
      {icon}
      <Box sx={{ fontSize: 15, color: colours.ink2, fontWeight: 400 }}>{time}</Box>
      <Code bold sx={{ color: colours.ink }}>
        {value}
      </Code>
      <Box>{children}</Box>
      <Box>{action}</Box>
    </Box>
  );
}

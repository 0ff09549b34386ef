import CheckCircle from '@mui/icons-material/CheckCircle';
import Box from '@mui/material/Box';
import type { Capture } from '../../../shared/contract/packing';
import { clockTime } from '../../../shared/domain/times';
import { useClock } from '../../hooks/useClock';
import { lastScans } from '../../scanning/lastScans';
import type { RefusedScan } from '../../scanning/refusedScan';
import { RefusedRow, ScanRow } from '../../scanning/ScanRow';
import { scrollList } from '../../scanning/scrollList';
import { colours } from '../../theme/tokens';
import { captureName } from './captureName';

interface LastCapturesProps {
  readonly captures: readonly Capture[];
  readonly refused: readonly RefusedScan[];
}

/** What was captured for this order, newest first; refused scans stay in their place. */
export function LastCaptures({ captures, refused }: LastCapturesProps) {
  const clock = useClock();
  const scans = lastScans(captures, refused, ({ capture }) => `capture ${capture}`);
  return (
    <Box component="ol" aria-label="Last scans" tabIndex={0} sx={{ ...scrollList, flex: 1 }}>
      {scans.map((scan) =>
        scan.is === 'done' ? (
          <ScanRow
            key={scan.key}
            icon={<CheckCircle aria-label="Captured" sx={{ color: colours.ok }} />}
            time={clockTime(scan.at, clock.timeZone)}
            value={captureName(scan.done)}
          >
            {whatText(scan.done)}
          </ScanRow>
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

function whatText({ serial, units, sku, by }: Capture): string {
  if (serial === '') return `counted · ${by}`;
  return units === 1 ? `${sku} · ${by}` : `${sku}, ${units} serials at once · ${by}`;
}

import type { ReactNode } from 'react';
import Report from '@mui/icons-material/Report';
import Box from '@mui/material/Box';
import { type Clock, clockTime } from '../../shared/domain/times';
import { Code } from '../components/Code';
import { colours } from '../theme/tokens';
import type { RefusedScan } from './refusedScan';
import { shortReason } from './shortReason';

interface ScanRowProps {
  readonly icon: ReactNode;
  readonly time: string;
  readonly value: string;
  readonly refused?: boolean;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A row of Last scans. */
export function ScanRow({ icon, time, value, refused = false, action, children }: ScanRowProps) {
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

/** A scan that changed nothing, among the others. */
export function RefusedRow({ scan, clock }: { readonly scan: RefusedScan; readonly clock: Clock }) {
  return (
    <ScanRow
      refused
      icon={<Report aria-hidden sx={{ color: colours.danger }} />}
      time={clockTime(scan.at, clock.timeZone)}
      value={scan.value}
    >
      {`Refused: ${shortReason(scan.why, clock)}`}
    </ScanRow>
  );
}

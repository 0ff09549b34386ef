import Box from '@mui/material/Box';
import type { ReceivingLine } from '../../../shared/contract/receiving';
import { ProgressBar } from '../../components/ProgressBar';
import { colours, radii } from '../../theme/tokens';
import { progressOf } from './openLine';
import { scrollList } from './scrollList';

interface LinesPanelProps {
  readonly lines: readonly ReceivingLine[];
  /** The line of the last scan, framed. */
  readonly last: number | null;
}

/** What is expected, line by line. */
export function LinesPanel({ lines, last }: LinesPanelProps) {
  const { received, units } = progressOf(lines);
  return (
    <Box
      component="section"
      aria-label="Lines"
      sx={{
        flex: '1 1 0',
        minHeight: 120,
        display: 'flex',
        flexDirection: 'column',
        paddingBlock: 2,
        borderRadius: `${radii.card}px`,
        border: `1px solid ${colours.line}`,
        backgroundColor: colours.surface,
      }}
    >
      <Box sx={{ paddingInline: 3, fontSize: 17, marginBottom: 1 }}>
        <Box component="h2" sx={{ display: 'inline', fontSize: 17 }}>
          Lines
        </Box>{' '}
        <Box component="span" sx={{ color: colours.ink2 }}>{`${received} of ${units}`}</Box>
      </Box>
      <Box component="ul" tabIndex={0} sx={{ ...scrollList, paddingInline: 2 }}>
        {lines.map((line) => (
          <Line key={line.position} line={line} framed={line.position === last} />
        ))}
      </Box>
    </Box>
  );
}

function Line({ line, framed }: { readonly line: ReceivingLine; readonly framed: boolean }) {
  return (
    <Box
      component="li"
      sx={{
        padding: 2,
        marginBottom: 1,
        borderRadius: `${radii.control}px`,
        border: `2px solid ${framed ? colours.primary : 'transparent'}`,
      }}
    >
      <Box
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          gap: 2,
          fontSize: 17,
          fontWeight: 700,
          marginBottom: '2px',
        }}
      >
        <Box sx={{ overflowWrap: 'anywhere' }}>{line.sku}</Box>
        <Box sx={{ whiteSpace: 'nowrap' }}>{`${line.received} of ${line.units}`}</Box>
      </Box>
      <ProgressBar received={line.received} units={line.units} />
      <Box sx={{ fontSize: 14, color: colours.ink2, marginTop: '2px' }}>{howReceived(line)}</Box>
    </Box>
  );
}

function howReceived({ takesSerials, workflow, received, units }: ReceivingLine): string {
  if (received >= units) return 'complete';
  if (takesSerials) return 'serials listed';
  return workflow === 'In/Out'
    ? 'no serials listed: receiving it comes next'
    : `counted (${workflow}): receiving it comes next`;
}

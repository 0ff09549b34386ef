import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import type { ReceivingLine } from '../../../shared/contract/receiving';
import { colours, radii } from '../../theme/tokens';
import { LineRow } from './LineRow';
import { progressOf } from './openLine';
import { scrollList } from './scrollList';

interface LinesPanelProps {
  readonly lines: readonly ReceivingLine[];
  /** The line of the last scan, framed. */
  readonly last: number | null;
  /** The line of the open step. */
  readonly step: number | null;
  readonly onChoose: (position: number) => void;
  /** What belongs to the open step, below its line. */
  readonly stepPart: ReactNode;
  /** Above the lines: who else is here. */
  readonly others: ReactNode;
  /** Behind the last line. */
  readonly foot: ReactNode;
}

/** What is expected, line by line; pressing a line makes it the open step. */
export function LinesPanel({ lines, last, step, onChoose, stepPart, others, foot }: LinesPanelProps) {
  const { received, units } = progressOf(lines);
  return (
    <Box component="section" aria-label="Lines" sx={panelStyle}>
      <Box sx={{ paddingInline: 3, fontSize: 17, marginBottom: 1 }}>
        <Box component="h2" sx={{ display: 'inline', fontSize: 17 }}>
          Lines
        </Box>{' '}
        <Box component="span" sx={{ color: colours.ink2 }}>{`${received} of ${units}`}</Box>
        {others}
      </Box>
      <Box component="ul" tabIndex={0} sx={{ ...scrollList, paddingInline: 2 }}>
        {lines.map((line) => (
          <LineRow
            key={line.position}
            line={line}
            framed={line.position === last}
            open={line.position === step}
            onChoose={() => onChoose(line.position)}
          >
            {line.position === step && stepPart}
          </LineRow>
        ))}
        {foot !== null && <li>{foot}</li>}
      </Box>
    </Box>
  );
}

const panelStyle = {
  flex: '1 1 0',
  minHeight: 120,
  display: 'flex',
  flexDirection: 'column',
  paddingBlock: 2,
  borderRadius: `${radii.card}px`,
  border: `1px solid ${colours.line}`,
  backgroundColor: colours.surface,
} as const;

import { useEffect, useRef } from 'react';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReceivingLine } from '../../../shared/contract/receiving';
import { Code } from '../../components/Code';
import { ProgressBar } from '../../components/ProgressBar';
import { colours, radii } from '../../theme/tokens';
import { hasRoom } from './openStep';

interface LinesPanelProps {
  readonly lines: readonly ReceivingLine[];
  /** The line of the last scan, framed. */
  readonly last: number | null;
  /** The open step's line, filled. */
  readonly step: number | null;
  readonly onChoose: (position: number) => void;
}

/** What is expected, line by line; pressing one makes it the open step. */
export function LinesPanel({ lines, last, step, onChoose }: LinesPanelProps) {
  const shown = useRef<HTMLLIElement>(null);
  // The line that is worked on is in sight, wherever the list was scrolled to.
  useEffect(() => shown.current?.scrollIntoView({ block: 'nearest' }), [step, last]);
  return (
    <Box component="ul" aria-label="Lines" sx={listStyle}>
      {lines.map((line) => (
        <Box key={line.position} component="li" {...(line.position === (step ?? last) && { ref: shown })}>
          <ButtonBase
            aria-pressed={line.position === step}
            onClick={() => onChoose(line.position)}
            sx={{
              ...lineStyle,
              borderColor: line.position === last ? colours.primary : 'transparent',
              backgroundColor: line.position === step ? colours.tint : 'transparent',
            }}
          >
            <Line line={line} step={line.position === step} />
          </ButtonBase>
        </Box>
      ))}
    </Box>
  );
}

function Line({ line, step }: { readonly line: ReceivingLine; readonly step: boolean }) {
  return (
    <>
      <Box sx={headStyle}>
        <Box sx={{ overflowWrap: 'anywhere' }}>{line.sku}</Box>
        <Box sx={{ whiteSpace: 'nowrap' }}>{`${line.received} of ${line.units}`}</Box>
      </Box>
      <ProgressBar label="Received" done={line.received} units={line.units} />
      <Box sx={{ fontSize: 14, color: colours.ink2, marginTop: '2px' }}>
        {step ? 'open: ' : ''}
        {howReceived(line)}
        {line.lies !== null && hasRoom(line) && (
          <>
            {' · lies in '}
            <Code>{line.lies.bin}</Code>
          </>
        )}
      </Box>
    </>
  );
}

function howReceived(line: ReceivingLine): string {
  if (line.received > line.units) return `${line.received - line.units} more than ordered`;
  if (!hasRoom(line)) return 'complete';
  switch (line.takes) {
    case 'listedSerials':
      return 'serials listed';
    case 'newSerials':
      return 'new serials';
    case 'units':
      return 'counted';
  }
}

const listStyle = {
  margin: 0,
  padding: 0,
  paddingInline: 2,
  listStyle: 'none',
  overflowY: 'auto',
  minHeight: 0,
} as const;

const lineStyle = {
  display: 'block',
  width: '100%',
  textAlign: 'start',
  minHeight: 64,
  padding: 2,
  marginBottom: 1,
  borderRadius: `${radii.control}px`,
  border: '2px solid transparent',
  fontFamily: 'inherit',
  fontSize: 17,
  lineHeight: 1.3,
  '&:hover': { backgroundColor: colours.surface2 },
  '&.Mui-focusVisible': { outlineOffset: '-3px' },
} as const;

const headStyle = {
  display: 'flex',
  justifyContent: 'space-between',
  gap: 2,
  fontWeight: 700,
  marginBottom: '2px',
} as const;

import ErrorIcon from '@mui/icons-material/Error';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type Fault, faultText } from '../../shared/contract/answer';
import { Code } from '../components/Code';
import { TileFrame } from './TileFrame';
import { TileLine, VerdictWord } from './tileParts';

interface NotSavedTileProps {
  readonly value: string;
  readonly fault: Fault;
  /** Scans behind this one, which wait for it. */
  readonly waiting: number;
  readonly onTryAgain: () => void;
  readonly onLeaveOut: () => void;
}

/** A fault of ours: the scan is kept and tried again under the same request id. */
export function NotSavedTile({ value, fault, waiting, onTryAgain, onLeaveOut }: NotSavedTileProps) {
  return (
    <TileFrame form="refused">
      <VerdictWord Icon={ErrorIcon}>Not saved</VerdictWord>
      <TileLine strong>
        Your scan is kept: <Code bold>{value}</Code>
      </TileLine>
      <TileLine>{faultText(fault.kind)}</TileLine>
      {waiting > 0 && (
        <TileLine>{`${waiting} more ${waiting === 1 ? 'scan waits' : 'scans wait'} behind it.`}</TileLine>
      )}
      <Box sx={{ flex: 1 }} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, flexWrap: 'wrap' }}>
        <Button onClick={onTryAgain}>Try again</Button>
        <Button onClick={onLeaveOut} sx={onDark}>
          Leave it out
        </Button>
        {fault.id !== '–' && (
          <Box sx={{ fontSize: 15 }}>
            Number in the log: <Code>{fault.id}</Code>
          </Box>
        )}
      </Box>
    </TileFrame>
  );
}

/** The lesser button of the two stands on the tile's own ground. */
const onDark = {
  color: '#FFFFFF',
  backgroundColor: 'transparent',
  borderColor: '#FFFFFF',
  '&:hover': { backgroundColor: 'rgba(255, 255, 255, 0.15)', borderColor: '#FFFFFF' },
} as const;

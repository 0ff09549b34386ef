import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type Refusal, refusalText } from '../../../shared/domain/refusals';
import { KeyCap } from '../../components/KeyCap';
import { useClock } from '../../hooks/useClock';
import { useKeys } from '../../hooks/useKeys';
import { colours } from '../../theme/tokens';
import { Panel } from '../../scanning/Panel';
import { TypedField } from '../../scanning/TypedField';

interface ChangeBinPanelProps {
  readonly refusal: Refusal | null;
  readonly onTyped: (value: string) => void;
  readonly onLeave: () => void;
}

/** After F2: the next scan, or what is typed, names the bin; it stays. */
export function ChangeBinPanel({ refusal, onTyped, onLeave }: ChangeBinPanelProps) {
  const clock = useClock();
  useKeys({ Escape: onLeave });
  const sentence = refusal === null ? null : refusalText(refusal, clock);
  return (
    <Panel label="Change bin" strong>
      <Box component="h2" sx={{ margin: 0, marginBottom: 3, fontSize: 20, fontWeight: 700 }}>
        Scan or type the bin
      </Box>
      <TypedField label="Bin" onTyped={onTyped} />
      <Box
        role="alert"
        sx={{ fontSize: 15, color: colours.danger, marginBlock: 2, overflowWrap: 'anywhere' }}
      >
        {sentence !== null && (
          <>
            <b>{sentence.reason}</b> {sentence.remedy}
          </>
        )}
      </Box>
      <Button fullWidth onClick={onLeave}>
        Cancel&nbsp;<KeyCap>Esc</KeyCap>
      </Button>
    </Panel>
  );
}

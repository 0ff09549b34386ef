import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { JobState } from '../../../../shared/contract/jobs';
import { addedText, resultOf } from './addedText';
import { figure } from '../../../../shared/domain/figure';

interface Props {
  readonly state: JobState;
  readonly name: string;
  /** Does it again and replaces other values. */
  readonly replace: () => void;
}

/** What became of *Add Attributes*; asks before a value is replaced. */
export function Added({ state, name, replace }: Props) {
  const result = resultOf(state);
  if (result === null) return <Box role="status">Nothing was changed.</Box>;
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Box role="status">
        <b>{addedText(result, 'serial')}</b>{' '}
        {state.is === 'done' ? '' : 'Stopped there; doing it again finishes it.'}
      </Box>
      {state.is === 'done' && result.kept > 0 && (
        <Box>
          <Button onClick={replace}>
            Replace {name} of {result.kept === 1 ? 'this one' : `these ${figure(result.kept)}`}
          </Button>
        </Box>
      )}
    </Box>
  );
}

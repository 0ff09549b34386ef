import { type FormEvent, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Answer } from '../../../shared/contract/answer';
import { lockAfter, type Station } from '../../../shared/contract/stations';
import { LabelledInput } from '../../components/LabelledInput';
import { Problem } from '../../components/Problem';
import { SidePanel } from '../../components/SidePanel';
import { useCommand } from '../../hooks/useCommand';
import { colours } from '../../theme/tokens';
import { typedMinutes } from './lockText';

interface StationPanelProps {
  readonly station: Station;
  readonly onClose: () => void;
}

/** What a station is called, and after how many idle minutes it locks. */
export function StationPanel({ station, onClose }: StationPanelProps) {
  const { run, busy } = useCommand('stations.change');
  const [name, setName] = useState(station.name);
  const [minutes, setMinutes] = useState(station.lockAfter === null ? '' : String(station.lockAfter));
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const typed = typedMinutes(minutes);
  const unfit = typed !== null && !lockAfter.safeParse(typed).success;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || unfit) return;
    setAnswer(await run({ station: station.id, name, lockAfter: typed }));
  };

  return (
    <SidePanel title={station.name} onClose={onClose}>
      <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 4 }}>
        <LabelledInput
          label="Name"
          value={name}
          autoComplete="off"
          hint="as histories and lists show it"
          onChange={(event) => setName(event.target.value)}
        />
        <LabelledInput
          label="Locks after so many idle minutes"
          value={minutes}
          inputMode="numeric"
          autoComplete="off"
          error={unfit}
          hint={
            unfit ? (
              <Box role="alert" sx={{ color: colours.danger, fontWeight: 700 }}>
                {minutes} is no whole number from 1 to 480.
              </Box>
            ) : (
              'Empty: it locks by hand only, with Ctrl L.'
            )
          }
          onChange={(event) => setMinutes(event.target.value)}
        />
        <Problem answer={answer} />
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
          <Button type="submit" variant="contained" disabled={unfit}>
            Save
          </Button>
          <Box role="status" sx={{ color: colours.ok, fontWeight: 700 }}>
            {answer !== null && 'value' in answer ? 'Saved.' : ''}
          </Box>
        </Box>
      </Box>
    </SidePanel>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import { Problem } from '../../components/Problem';
import { useCommand } from '../../hooks/useCommand';
import { colours } from '../../theme/tokens';

/** A way on from a damaged warehouse file: it is kept under another name, and a new one made. Asks once more. */
export function SetAside() {
  const { run, busy } = useCommand('warehouse.setAside');
  const [sure, setSure] = useState(false);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  if (!sure) {
    return (
      <Box>
        <Button onClick={() => setSure(true)}>Set the damaged file aside…</Button>
      </Box>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Box sx={{ color: colours.ink2 }}>
        The file stays in the data folder under another name, for whoever repairs it. Serials Desk begins with
        an empty warehouse: do this only if you were asked to.
      </Box>
      <Box sx={{ display: 'flex', gap: 3 }}>
        <Button autoFocus onClick={() => setSure(false)}>
          Leave it as it is
        </Button>
        <Button disabled={busy} onClick={() => void run({}).then(setAnswer)}>
          Set it aside and begin anew
        </Button>
      </Box>
      <Problem answer={answer} />
    </Box>
  );
}

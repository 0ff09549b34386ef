import { useState } from 'react';
import ContentCopy from '@mui/icons-material/ContentCopy';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { Card } from '../../components/Card';
import { Code } from '../../components/Code';
import { firstStartIs } from '../../stores/firstStart';
import { colours, radii } from '../../theme/tokens';
import { codeGroups } from './codeGroups';

/** The recovery code, told this once: the warehouse keeps only its hash. */
export function RecoveryCodeCard({ code }: { readonly code: string }) {
  const [written, setWritten] = useState(false);
  const [copied, setCopied] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(code).then(
      () => setCopied('Copied.'),
      () => setCopied('Not copied: write it down.'),
    );
  };
  return (
    <Card sx={{ display: 'grid', gap: 5, width: '100%', maxWidth: 820 }}>
      <Typography variant="h1">Your recovery code</Typography>
      <Box>
        It opens the owner account when its password is forgotten. It is shown only now; keep it on paper,
        away from this computer.
      </Box>
      <Box
        role="group"
        aria-label="Recovery code"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 4,
          padding: 5,
          justifyContent: 'center',
          borderRadius: `${radii.control}px`,
          border: `2px solid ${colours.edge}`,
          backgroundColor: colours.bg,
        }}
      >
        {codeGroups(code).map((group, place) => (
          <Code key={place} size={34} bold>
            {group}
          </Code>
        ))}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 4 }}>
        <Button startIcon={<ContentCopy aria-hidden />} onClick={copy}>
          Copy
        </Button>
        <Box role="status" sx={{ color: colours.ink2 }}>
          {copied}
        </Box>
      </Box>
      <FormControlLabel
        label="I have written it down"
        sx={{ minHeight: 48 }}
        control={<Checkbox checked={written} onChange={(_event, on) => setWritten(on)} />}
      />
      <Button variant="contained" disabled={!written} onClick={() => firstStartIs({ at: 'choosing' })}>
        Open the warehouse
      </Button>
    </Card>
  );
}

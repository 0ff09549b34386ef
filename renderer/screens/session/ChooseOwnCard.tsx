import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Card } from '../../components/Card';
import { PasswordInput } from '../../components/PasswordInput';

interface ChooseOwnCardProps {
  /** Why this card is here, or why the last password did not do. */
  readonly problem: ReactNode;
  readonly busy: boolean;
  readonly onChosen: (password: string) => Promise<boolean>;
  readonly onLeave: () => void;
}

/** Who was given a password chooses an own one. One field: the eye shows what was typed. */
export function ChooseOwnCard({ problem, busy, onChosen, onLeave }: ChooseOwnCardProps) {
  const [own, setOwn] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!busy && !(await onChosen(own))) field.current?.select();
  };
  return (
    <Card sx={{ padding: 5 }}>
      <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 3 }}>
        <Typography variant="h1">Choose your own password</Typography>
        {problem}
        <PasswordInput
          label="Your own password"
          value={own}
          autoComplete="new-password"
          autoFocus
          hint="Length counts most: a few words that you remember."
          inputRef={field}
          onChange={setOwn}
        />
        <Box sx={{ display: 'flex', gap: 3 }}>
          <Button type="submit" variant="contained" disabled={busy} sx={{ flex: 1 }}>
            {busy ? 'Checking…' : 'Take this password'}
          </Button>
          <Button onClick={onLeave}>Back</Button>
        </Box>
      </Box>
    </Card>
  );
}

import { useState, type KeyboardEvent, type Ref } from 'react';
import Visibility from '@mui/icons-material/Visibility';
import VisibilityOff from '@mui/icons-material/VisibilityOff';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { colours } from '../theme/tokens';
import { LabelledInput } from './LabelledInput';

interface PasswordInputProps {
  readonly label?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly hint?: string;
  readonly refused?: boolean;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A password with an eye to read it by; says when caps lock is on. */
export function PasswordInput({
  label = 'Password',
  value,
  onChange,
  autoComplete,
  hint,
  refused,
  autoFocus = false,
  inputRef,
}: PasswordInputProps) {
  const [seen, setSeen] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const noticeCapsLock = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <LabelledInput
      label={label}
      autoFocus={autoFocus}
      type={seen ? 'text' : 'password'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={noticeCapsLock}
      onKeyUp={noticeCapsLock}
      autoComplete={autoComplete}
      spellCheck={false}
      error={refused ?? false}
      {...(inputRef !== undefined && { inputRef })}
      hint={capsLock ? <Box sx={{ color: colours.warn, fontWeight: 700 }}>Caps lock is on.</Box> : hint}
      endAdornment={
        <IconButton
          aria-label={seen ? 'Hide the password' : 'Show the password'}
          onClick={() => setSeen(!seen)}
          sx={{ width: 48, height: 48 }}
        >
          {seen ? <VisibilityOff /> : <Visibility />}
        </IconButton>
      }
    />
  );
}

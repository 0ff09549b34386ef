import Button from '@mui/material/Button';
import { KeyCap } from '../components/KeyCap';
import { useKeys } from '../hooks/useKeys';
import { TypedField } from './TypedField';

interface TypingProps {
  readonly label: string;
  /** A question is open: its keys come first. */
  readonly resting: boolean;
  readonly onTyped: (value: string) => void;
  readonly onLeave: () => void;
}

/** After F3: the field to type instead of scanning, until Esc. */
export function Typing({ label, resting, onTyped, onLeave }: TypingProps) {
  useKeys({ Escape: onLeave });
  return (
    <>
      <TypedField label={label} resting={resting} onTyped={onTyped} />
      <Button sx={{ flex: 'none' }} onClick={onLeave}>
        Close&nbsp;<KeyCap>Esc</KeyCap>
      </Button>
    </>
  );
}

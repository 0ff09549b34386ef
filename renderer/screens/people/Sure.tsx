import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useKeys } from '../../hooks/useKeys';
import { colours, radii } from '../../theme/tokens';

interface SureProps {
  readonly deed: string;
  readonly consequence: string;
  readonly keep: string;
  readonly onSure: () => void;
  /** What asks; it gets the function that opens the question. */
  readonly children: (ask: () => void) => ReactNode;
}

/** Asks before a deed that its doer cannot take back, in the place of what was pressed; the safe answer has the focus. */
export function Sure({ deed, consequence, keep, onSure, children }: SureProps) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const leave = (): void => {
    flushSync(() => setAsking(false));
    opener.current?.querySelector('button')?.focus();
  };
  if (!asking) {
    return (
      <Box ref={opener} sx={{ display: 'contents' }}>
        {children(() => setAsking(true))}
      </Box>
    );
  }
  return (
    <Question
      deed={deed}
      consequence={consequence}
      keep={keep}
      onKeep={leave}
      onSure={() => {
        leave();
        onSure();
      }}
    />
  );
}

interface QuestionProps extends Omit<SureProps, 'children'> {
  readonly onKeep: () => void;
}

function Question({ deed, consequence, keep, onKeep, onSure }: QuestionProps) {
  const safe = useRef<HTMLButtonElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    safe.current?.focus();
    whole.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useKeys({ Escape: onKeep });
  return (
    <Box
      ref={whole}
      role="group"
      aria-label={deed}
      sx={{
        display: 'grid',
        gap: 3,
        padding: 3,
        border: `2px solid ${colours.warn}`,
        borderRadius: `${radii.control}px`,
      }}
    >
      <Box role="alert">{consequence}</Box>
      <Box sx={{ display: 'flex', gap: 3, flexWrap: 'wrap' }}>
        <Button ref={safe} onClick={onKeep}>
          {keep}
        </Button>
        <Button onClick={onSure}>{deed}</Button>
      </Box>
    </Box>
  );
}

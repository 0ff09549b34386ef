import { useState } from 'react';
import Search from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { KeyCap } from '../components/KeyCap';
import { useKeys } from '../hooks/useKeys';
import { Typing } from './Typing';

interface ListBarProps<T extends string> {
  /** The lists in their order; `count` null until it is known. */
  readonly tabs: readonly { readonly tab: T; readonly words: string; readonly count: number | null }[];
  readonly tab: T;
  /** What can be typed instead of a scan. */
  readonly typed: string;
  /** A question is open: its keys come first. */
  readonly resting: boolean;
  readonly onTab: (tab: T) => void;
  readonly onTyped: (value: string) => void;
}

/** The lists with their counts, and the field to type instead of scanning. */
export function ListBar<T extends string>({ tabs, tab, typed, resting, onTab, onTyped }: ListBarProps<T>) {
  const [typing, setTyping] = useState(false);
  useKeys({ F3: () => setTyping(true) });
  return (
    <Box sx={{ flex: 'none', display: 'flex', gap: '10px', alignItems: 'center' }}>
      {tabs.map(({ tab: name, words, count }) => (
        <Button
          key={name}
          variant={tab === name ? 'contained' : 'outlined'}
          aria-pressed={tab === name}
          sx={{ flex: 'none', minHeight: 56 }}
          onClick={() => onTab(name)}
        >
          {count === null ? words : `${words} · ${count}`}
        </Button>
      ))}
      <Box sx={{ flex: 1 }} />
      {typing ? (
        <Box sx={{ flex: '1 1 460px', display: 'flex', gap: 2 }}>
          <Typing label={typed} resting={resting} onTyped={onTyped} onLeave={() => setTyping(false)} />
        </Box>
      ) : (
        <Button startIcon={<Search aria-hidden />} onClick={() => setTyping(true)}>
          Find&nbsp;<KeyCap>F3</KeyCap>
        </Button>
      )}
    </Box>
  );
}

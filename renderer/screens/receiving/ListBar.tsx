import { useState } from 'react';
import Search from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Output } from '../../../shared/contract/index';
import { KeyCap } from '../../components/KeyCap';
import { useKeys } from '../../hooks/useKeys';
import { Typing } from './Typing';

export type ListTab = keyof Output<'receiving.list'>;

interface ListBarProps {
  /** Null until the list is known. */
  readonly counts: Readonly<Record<ListTab, number>> | null;
  readonly tab: ListTab;
  /** A question is open: its keys come first. */
  readonly resting: boolean;
  readonly onTab: (tab: ListTab) => void;
  readonly onTyped: (value: string) => void;
}

const tabs: readonly (readonly [ListTab, string])[] = [
  ['toReceive', 'To receive'],
  ['doneToday', 'Done today'],
];

/** The two lists with their counts, and the field to type instead of scanning. */
export function ListBar({ counts, tab, resting, onTab, onTyped }: ListBarProps) {
  const [typing, setTyping] = useState(false);
  useKeys({ F3: () => setTyping(true) });
  return (
    <Box sx={{ flex: 'none', display: 'flex', gap: '10px', alignItems: 'center' }}>
      {tabs.map(([name, words]) => (
        <Button
          key={name}
          variant={tab === name ? 'contained' : 'outlined'}
          aria-pressed={tab === name}
          sx={{ flex: 'none', minHeight: 56 }}
          onClick={() => onTab(name)}
        >
          {counts === null ? words : `${words} · ${counts[name]}`}
        </Button>
      ))}
      <Box sx={{ flex: 1 }} />
      {typing ? (
        <Box sx={{ flex: '1 1 460px', display: 'flex', gap: 2 }}>
          <Typing
            label="Number, or serial"
            resting={resting}
            onTyped={onTyped}
            onLeave={() => setTyping(false)}
          />
        </Box>
      ) : (
        <Button startIcon={<Search aria-hidden />} onClick={() => setTyping(true)}>
          Find&nbsp;<KeyCap>F3</KeyCap>
        </Button>
      )}
    </Box>
  );
}

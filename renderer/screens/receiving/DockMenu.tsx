import ExpandMore from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { over } from '../../components/over';

export type DockDialog = 'serials' | 'list' | 'make' | 'discrepancies';

export interface Offer {
  readonly words: string;
  readonly does: () => void;
}

interface DockMenuProps {
  /** What there is to do; what makes no sense on this replenishment is left out. */
  readonly offers: readonly Offer[];
}

/** What a receiver needs beside scanning, now and then. */
export function DockMenu({ offers }: DockMenuProps) {
  const [button, setButton] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        sx={{ minHeight: 48, paddingInline: '12px' }}
        aria-haspopup="menu"
        aria-expanded={button !== null}
        endIcon={<ExpandMore aria-hidden />}
        onClick={(event) => setButton(event.currentTarget)}
      >
        More
      </Button>
      <Menu
        open={button !== null}
        anchorEl={button}
        container={over}
        transitionDuration={0}
        onClose={() => setButton(null)}
        slotProps={{ list: { 'aria-label': 'More' } }}
      >
        {offers.map(({ words, does }) => (
          <MenuItem
            key={words}
            sx={{ '&&': { minHeight: 52 }, fontSize: 17 }}
            onClick={() => {
              setButton(null);
              does();
            }}
          >
            {words}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { colours, radii } from '../theme/tokens';

/** A list that scrolls, and beside it what is done with one of its rows. */
export function ListWithPanel({ list, panel }: { readonly list: ReactNode; readonly panel: ReactNode }) {
  return (
    <Box
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'grid',
        gridTemplateColumns: panel === null ? 'minmax(0, 1fr)' : 'minmax(0, 1fr) 440px',
        gridTemplateRows: 'minmax(0, 1fr)',
        alignItems: 'start',
        gap: 4,
        padding: 4,
        '& > *': { maxHeight: '100%', boxSizing: 'border-box' },
      }}
    >
      <Box sx={listStyle}>{list}</Box>
      {panel}
    </Box>
  );
}

const listStyle = {
  overflow: 'auto',
  containerType: 'inline-size',
  backgroundColor: colours.surface,
  border: `1px solid ${colours.line}`,
  borderRadius: `${radii.card}px`,
  '& table': { width: '100%', borderCollapse: 'collapse' },
  '& th': {
    position: 'sticky',
    top: 0,
    textAlign: 'start',
    fontWeight: 700,
    color: colours.ink2,
    backgroundColor: colours.surface2,
    padding: '10px 12px',
    whiteSpace: 'nowrap',
  },
  '& td': { padding: '6px 12px', borderTop: `1px solid ${colours.line}`, overflowWrap: 'break-word' },
  // Beside a panel on a small screen: what the panel tells anyway gives way.
  '@container (max-width: 620px)': { '& .aside': { display: 'none' } },
  // On the smallest screen: codes that the thing's own page tells.
  '@container (max-width: 1100px)': { '& .codes': { display: 'none' } },
  '& tr[aria-selected="true"] td': { backgroundColor: colours.tint },
} as const;

import { colours } from '../theme/tokens';

/** A table of lines inside a card; `figure`: cells of numbers and buttons, at the end. */
export const linesStyle = {
  width: '100%',
  borderCollapse: 'collapse',
  '& th': {
    textAlign: 'start',
    fontWeight: 700,
    color: colours.ink2,
    padding: '8px 10px',
    borderBottom: `2px solid ${colours.ink2}`,
    whiteSpace: 'nowrap',
  },
  '& td': { padding: '6px 10px', borderBottom: `1px solid ${colours.line}` },
  '& .figure': { textAlign: 'end' },
  '& tr[aria-selected="true"] td': { backgroundColor: colours.tint },
} as const;

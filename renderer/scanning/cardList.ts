import { colours, radii } from '../theme/tokens';

/** A list of documents as one card, whose rows are parted by lines; it scrolls in the room it has. */
export const cardList = {
  margin: 0,
  padding: 0,
  listStyle: 'none',
  minHeight: 0,
  overflowY: 'auto',
  borderRadius: `${radii.card}px`,
  border: `1px solid ${colours.line}`,
  backgroundColor: colours.surface,
  '& > li:not(:last-child)': { borderBottom: `1px solid ${colours.line}` },
} as const;

import { colours, fonts } from '../../theme/tokens';

/** A button that reads as a link inside a line of text. */
export const plainButton = {
  padding: '4px 6px',
  border: 0,
  borderRadius: '4px',
  background: 'none',
  color: colours.primary,
  font: `700 14px ${fonts.ui}`,
  whiteSpace: 'nowrap',
  cursor: 'pointer',
  '&:hover': { backgroundColor: colours.tint },
  '&:focus-visible': { outline: `3px solid ${colours.focus}`, outlineOffset: 1 },
} as const;

import { radii } from '../theme/tokens';

/** The strip over a list that says what a scan does, or did. */
export const stripStyle = {
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 5,
  minHeight: 100,
  boxSizing: 'border-box',
  paddingInline: 7,
  paddingBlock: 3,
  borderRadius: `${radii.tile}px`,
} as const;

/** A list that scrolls in the room it has; its focus ring lies inside, where nothing cuts it off. */
export const scrollList = {
  margin: 0,
  padding: 0,
  listStyle: 'none',
  overflowY: 'auto',
  minHeight: 0,
  '&:focus-visible': { outlineOffset: '-3px' },
} as const;

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { colours } from '../../theme/tokens';
import { bringBack, clearSelection, forgetCleared, useSelection } from './selectionStore';
import { useSelected } from './useSelected';

const figures = new Intl.NumberFormat('en-US');

/** What *Select All* stands for while it does, and a way back after a filter has cleared it. */
export function SelectionBanner() {
  const { selection, page, count } = useSelected();
  const cleared = useSelection((selected) => selected.cleared);
  if (cleared !== null) {
    return (
      <Box sx={bannerStyle} role="status">
        <b>Selection cleared because the filter changed.</b>
        <Button onClick={bringBack}>Bring both back</Button>
        <Button variant="text" onClick={forgetCleared}>
          Dismiss
        </Button>
      </Box>
    );
  }
  if (selection.is === 'ticked' || count === null || page === null) return null;
  return (
    <Box sx={bannerStyle}>
      <b>{allText(page.matching, selection.except.length)}</b>
      <Button onClick={clearSelection}>Clear selection</Button>
      <span className="hint">Changing a filter clears this; you can bring it back in one click.</span>
    </Box>
  );
}

/** `All 18,302 serials that match are selected, also those on other pages, except 2 you took out.` */
function allText(matching: number, except: number): string {
  const but = except === 0 ? '' : `, except ${figures.format(except)} you took out`;
  return `All ${figures.format(matching)} serials that match are selected, also those on other pages${but}.`;
}

const bannerStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 4,
  minHeight: 50,
  paddingInline: 3,
  fontSize: 14,
  borderTop: `1px solid ${colours.line}`,
  backgroundColor: colours.tint,
  '& .hint': { color: colours.ink2, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& button': { flex: 'none' },
} as const;

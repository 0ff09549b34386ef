import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { colours } from '../../theme/tokens';
import { allText } from './selectionText';
import { bringBack, clearSelection, forgetCleared, useSelection } from './selectionStore';
import { useSelected } from './useSelected';

/** What *Select All* stands for while it does, and a way back after a filter has cleared it. */
export function SelectionBanner() {
  const cleared = useSelection((selected) => selected.cleared !== null);
  return (
    <>
      {/* Always there: a screen reader tells what changes in it, not that it comes. */}
      <div role="status">{cleared && <Cleared />}</div>
      {!cleared && <AllSelected />}
    </>
  );
}

function Cleared() {
  return (
    <Box sx={bannerStyle}>
      <b>Selection cleared because the filter changed.</b>
      <Button onClick={bringBack}>Bring both back</Button>
      <Button variant="text" onClick={forgetCleared}>
        Dismiss
      </Button>
    </Box>
  );
}

function AllSelected() {
  const { selection, page, count } = useSelected();
  if (selection.is === 'ticked' || count === null || page === null) return null;
  return (
    <Box sx={bannerStyle}>
      <b>{allText(page.matching, selection.except.length)}</b>
      <Button onClick={clearSelection}>Clear selection</Button>
      <span className="hint">Changing a filter clears this; you can bring it back in one click.</span>
    </Box>
  );
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
  '& .hint': { color: colours.ink2, whiteSpace: 'nowrap' },
  '& button': { flex: 'none' },
  // Whole or not at all: in a small window the banner itself says enough.
  '@media (max-width: 1380px)': { '& .hint': { display: 'none' } },
} as const;

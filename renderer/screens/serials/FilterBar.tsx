import Box from '@mui/material/Box';
import { colours } from '../../theme/tokens';
import { activeCount } from './activeFilters';
import { ClearFilters } from './ClearFilters';
import { dayProblemId } from './DayFilter';
import { dayProblem } from './dayText';
import { FilterChips } from './FilterChips';
import { Funnel } from './Funnel';
import { GlobalSearch } from './GlobalSearch';
import { ListedSerials } from './ListedSerials';
import { listProblem } from './pastedList';
import { plainButton } from './plainButton';
import { type SerialsGrid, useSerialsGrid } from './serialsGridStore';
import { filtersOf } from './typedFilters';

/** Above the table: the search, the filters that narrow it, and what is amiss with a typed day or a pasted list. */
export function FilterBar() {
  const count = useSerialsGrid(({ typed }) => activeCount(filtersOf(typed)));
  return (
    <Box sx={barStyle}>
      <GlobalSearch />
      {count === 0 ? (
        <span className="hint">No filter is on. Type below a column’s title to narrow the list.</span>
      ) : (
        <>
          <span className="count">
            <Funnel /> {count === 1 ? '1 filter on' : `${count} filters on`}
          </span>
          <div className="narrowing">
            <FilterChips />
            <ListedSerials />
            <ClearFilters variant="text" />
          </div>
        </>
      )}
      <Problems />
    </Box>
  );
}

function Problems() {
  const day = useSerialsGrid(dayProblemOf);
  const list = useSerialsGrid(({ refusedList }) => listProblem(refusedList));
  return (
    <>
      {day !== null && (
        <span id={dayProblemId} role="alert" className="problem">
          Update: {day}
        </span>
      )}
      {list !== null && (
        <span role="alert" className="problem">
          {list}
        </span>
      )}
    </>
  );
}

function dayProblemOf({ typed, typing }: SerialsGrid): string | null {
  return (
    dayProblem(typed.updateFrom, typing === 'updateFrom') ?? dayProblem(typed.updateTo, typing === 'updateTo')
  );
}

const cross = {
  width: 24,
  height: 24,
  padding: 0,
  border: 0,
  borderRadius: '4px',
  background: 'none',
  color: colours.ink,
  fontSize: 18,
  lineHeight: 1,
  cursor: 'pointer',
  '&:hover': { backgroundColor: colours.surface2 },
  '&:focus-visible': { outline: `3px solid ${colours.focus}`, outlineOffset: 1 },
} as const;

const barStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 3,
  minHeight: 54,
  paddingInline: 3,
  fontSize: 14,
  whiteSpace: 'nowrap',
  '& .hint': { color: colours.ink2, overflow: 'hidden', textOverflow: 'ellipsis' },
  '& .count': {
    display: 'flex',
    alignItems: 'center',
    gap: 1,
    flex: 'none',
    fontWeight: 700,
    color: colours.primary,
  },
  '& .problem': { color: colours.danger, fontWeight: 700, whiteSpace: 'normal' },
  '& .plain': plainButton,
  '& .listed': { display: 'flex', alignItems: 'center', gap: '6px', fontWeight: 700 },
  '& .search': {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    flex: 'none',
    width: { xs: 200, lg: 250 },
    '& svg': { position: 'absolute', left: 10, pointerEvents: 'none' },
    '& input': {
      width: '100%',
      height: 38,
      padding: '0 32px 0 36px',
      border: `1px solid ${colours.edge}`,
      borderRadius: '8px',
      backgroundColor: colours.surface,
      color: 'inherit',
      font: 'inherit',
      '&::placeholder': { color: colours.ink2, opacity: 1 },
      '&:focus-visible': { outline: `3px solid ${colours.focus}`, outlineOffset: 1 },
    },
    '&.on input': {
      border: `2px solid ${colours.primary}`,
      backgroundColor: colours.tint,
      fontWeight: 700,
    },
    '& button': { position: 'absolute', right: 6, ...cross },
  },
  // One line while there is room, else a second one; what is beyond scrolls, and the count beside it tells of it.
  '& .narrowing': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 8px',
    flex: '1 1 0',
    minWidth: 0,
    maxHeight: 118,
    paddingBlock: '7px',
    overflowY: 'auto',
    scrollbarWidth: 'thin',
    '& .MuiButton-root': { minHeight: 30, padding: '0 8px' },
  },
  '& .chips': {
    display: 'contents',
    listStyle: 'none',
    '& li': {
      display: 'flex',
      alignItems: 'center',
      gap: '4px',
      flex: 'none',
      padding: '2px 4px 2px 12px',
      border: `1px solid ${colours.primary}`,
      borderRadius: '16px',
      backgroundColor: colours.tint,
      fontWeight: 700,
    },
    '& .text': { maxWidth: 300, overflow: 'hidden', textOverflow: 'ellipsis' },
    '& button': cross,
  },
} as const;

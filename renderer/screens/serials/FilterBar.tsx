import Box from '@mui/material/Box';
import { colours } from '../../theme/tokens';
import { activeCount } from './activeFilters';
import { ClearFilters } from './ClearFilters';
import { dayProblemId } from './DayFilter';
import { dayProblem } from './dayText';
import { Funnel } from './Funnel';
import { type SerialsGrid, useSerialsGrid } from './serialsGridStore';
import { filtersOf } from './typedFilters';

/** Above the table: how many filters narrow it, and what is wrong with a typed day. */
export function FilterBar() {
  const count = useSerialsGrid(({ typed }) => activeCount(filtersOf(typed)));
  const problem = useSerialsGrid(problemOf);
  return (
    <Box sx={barStyle}>
      {count === 0 ? (
        <span className="hint">No filter is on. Type below a column’s title to narrow the list.</span>
      ) : (
        <>
          <span className="count">
            <Funnel /> {count === 1 ? '1 filter on' : `${count} filters on`}
          </span>
          <ClearFilters variant="text" />
        </>
      )}
      {problem !== null && (
        <span id={dayProblemId} role="alert" className="problem">
          Update: {problem}
        </span>
      )}
    </Box>
  );
}

const barStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 4,
  minHeight: 50,
  paddingInline: 3,
  fontSize: 14,
  '& .hint': { color: colours.ink2 },
  '& .count': { display: 'flex', alignItems: 'center', gap: 1, fontWeight: 700, color: colours.primary },
  '& .problem': { color: colours.danger, fontWeight: 700 },
} as const;

function problemOf({ typed, typing }: SerialsGrid): string | null {
  return (
    dayProblem(typed.updateFrom, typing === 'updateFrom') ?? dayProblem(typed.updateTo, typing === 'updateTo')
  );
}

import Box from '@mui/material/Box';
import Pagination from '@mui/material/Pagination';
import { pageSizes } from '../../../shared/contract/serials';
import { colours } from '../../theme/tokens';
import { plainButton } from './plainButton';
import { activeCount } from './activeFilters';
import { PageJump } from './PageJump';
import { pageCount } from './pageNumbers';
import { type Range, rangeText, spokenRange } from './rangeText';
import { goToPage, showRows } from './serialsGridStore';
import { type ShownPage, useOnScreen } from './shownPage';
import { SelectionCount } from './SelectionCount';
import { SpokenCount } from './SpokenCount';

/** Counts and pages of the list that is on the screen. */
export function GridFooter() {
  const page = useOnScreen((screen) => screen.page);
  if (page === null) return <Box component="footer" sx={footerStyle} />;
  const { page: current, pageSize } = page.question;
  const pages = pageCount(page.matching, pageSize);
  const range = rangeOf(page);
  return (
    <Box component="footer" sx={footerStyle}>
      <SelectionCount />
      <label>
        <span className="words">Rows per page </span>
        <select
          aria-label="Rows per page"
          value={pageSize}
          onChange={(event) =>
            showRows(pageSizes.find((size) => size === Number(event.target.value)) ?? pageSize)
          }
        >
          {pageSizes.map((size) => (
            <option key={size}>{size}</option>
          ))}
        </select>
      </label>
      <div className="pages">
        <span className="range">{rangeText(range)}</span>
        <SpokenCount text={spokenRange(range)} />
        <Pagination
          count={pages}
          page={current + 1}
          onChange={(_event, number) => goToPage(number - 1)}
          shape="rounded"
          variant="outlined"
          siblingCount={0}
        />
        <PageJump current={current} pages={pages} />
      </div>
    </Box>
  );
}

const footerStyle = {
  display: 'flex',
  alignItems: 'center',
  // In a small window the pages go below the selection rather than out of sight.
  flexWrap: 'wrap',
  gap: '4px 16px',
  minHeight: 52,
  padding: '4px 12px',
  borderTop: `1px solid ${colours.edge}`,
  backgroundColor: colours.surface,
  fontSize: 14,
  whiteSpace: 'nowrap',
  '& .pages': {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: 'inherit',
    marginLeft: 'auto',
  },
  '& .selection': { display: 'flex', alignItems: 'center', gap: '12px' },
  '& .selection .count': { color: colours.ink2 },
  '& .selection.on .count': {
    padding: '5px 12px',
    border: `2px solid ${colours.primary}`,
    borderRadius: '6px',
    backgroundColor: colours.tint,
    color: colours.ink,
    fontWeight: 700,
  },
  '& .selection .away': { color: colours.ink2 },
  '& .copied:not(:empty)': { fontWeight: 700 },
  '& .plain': plainButton,
  '& .MuiPagination-ul': { flexWrap: 'nowrap' },
  '@media (max-width: 1100px)': { columnGap: '12px', '& .words': { display: 'none' } },
  '& select, & input': {
    height: 32,
    boxSizing: 'border-box',
    paddingInline: '8px',
    border: `1px solid ${colours.edge}`,
    borderRadius: '6px',
    backgroundColor: colours.surface,
    color: 'inherit',
    font: 'inherit',
  },
  '& input': { width: 64 },
  '& .MuiPaginationItem-root.Mui-selected': { color: colours.onPrimary, backgroundColor: colours.primary },
  '& .hidden': {
    position: 'absolute',
    width: 1,
    height: 1,
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
} as const;

function rangeOf({ question, matching, all }: ShownPage): Range {
  const { filters, page, pageSize } = question;
  return { page, pageSize, matching, all, filtered: activeCount(filters) > 0 };
}

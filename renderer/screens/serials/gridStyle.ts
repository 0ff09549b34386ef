import { colours, fonts } from '../../theme/tokens';
import { headerStyle } from './headerStyle';

const ring = { '&:focus-visible': { outline: `3px solid ${colours.focus}`, outlineOffset: 1 } } as const;

/** One style for the table, by class: a styled component per cell would cost more than the cell. */
export const gridStyle = {
  border: 0,
  borderRadius: 0,
  fontSize: 13,
  '--DataGrid-rowBorderColor': colours.line,
  '& .MuiDataGrid-cell': { padding: '0 6px', outlineOffset: '-3px' },
  '& .sku, & .serial': { fontWeight: 700 },
  '& .code': { fontFamily: fonts.mono, fontVariantNumeric: 'slashed-zero' },
  // To its edge: an IMEI of 15 digits is told apart by its last.
  '& .MuiDataGrid-cell.serial': { paddingRight: 0 },
  '& .status': { paddingLeft: '4px' },
  '& .fresh': { animation: 'fresh 1s ease-out' },
  '@keyframes fresh': { from: { backgroundColor: '#FFE08A' }, to: { backgroundColor: 'transparent' } },
  '@media (prefers-reduced-motion: reduce)': {
    '& .fresh': { animation: 'none', backgroundColor: '#FFE08A' },
  },
  '& .hidden': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
  ...headerStyle,
  '& .MuiDataGrid-cell:focus-visible, & .MuiDataGrid-columnHeader:focus-visible': {
    outline: `3px solid ${colours.focus}`,
    outlineOffset: '-3px',
  },
  '& .MuiDataGrid-cell[data-field="history"]': { padding: '0 2px' },
  '& .MuiDataGrid-row.Mui-selected, & .MuiDataGrid-row.Mui-selected:hover': { backgroundColor: colours.tint },
  '& .MuiDataGrid-cellCheckbox': { justifyContent: 'flex-start', paddingLeft: '14px' },
  '& .tick': { width: 20, height: 20, margin: 0, accentColor: colours.primary, cursor: 'pointer', ...ring },
  '& .MuiDataGrid-cell[data-field="more"]': { padding: 0, justifyContent: 'center' },
  '& .MuiDataGrid-cell[data-field="more"], & .MuiDataGrid-cell[data-field="history"]': {
    textOverflow: 'clip',
  },
  '& .pencil, & .more': {
    flex: 'none',
    width: 28,
    height: 28,
    padding: 0,
    border: 0,
    borderRadius: '6px',
    background: 'none',
    color: colours.ink,
    cursor: 'pointer',
    '&:hover': { backgroundColor: colours.surface2 },
    ...ring,
  },
  '& .MuiDataGrid-cellContent': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  '& .pencil': { display: 'grid', placeItems: 'center', marginInline: '-5px 3px' },
  '& .more': { fontSize: 20, fontWeight: 700, lineHeight: 1 },
  '& .expand': {
    width: 28,
    height: 28,
    padding: 0,
    border: '2px solid transparent',
    borderRadius: '6px',
    background: 'none',
    color: colours.ink,
    font: `20px/1 ${fonts.ui}`,
    cursor: 'pointer',
    '&:hover': { backgroundColor: colours.tint },
    '&[aria-expanded="true"]': { borderColor: colours.primary, color: colours.primary },
    '&:focus-visible': { outline: `3px solid ${colours.focus}`, outlineOffset: 1 },
  },
  '& .historyRow': { height: 0, width: 'var(--DataGrid-rowWidth)' },
  '& .historyCell': { position: 'sticky', left: 0, overflow: 'hidden' },
  '& .history': {
    padding: '12px 16px 16px 39px',
    borderLeft: `5px solid ${colours.primary}`,
    borderTop: `1px solid ${colours.line}`,
    backgroundColor: colours.bg,
    '&:focus-visible': { outlineOffset: '-3px' },
    // Narrower, its codes would break; it scrolls sideways in itself instead.
    '& > div table': { minWidth: 1080 },
  },
  '& .noRows': {
    display: 'grid',
    placeItems: 'center',
    height: '100%',
    fontSize: 16,
    textAlign: 'center',
    '& p': { margin: '0 0 12px' },
  },
} as const;

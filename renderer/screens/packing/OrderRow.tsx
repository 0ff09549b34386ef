import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ListedOrder } from '../../../shared/contract/packing';
import { type Clock, spokenTime } from '../../../shared/domain/times';
import { Code } from '../../components/Code';
import { ProgressBar } from '../../components/ProgressBar';
import { DocumentStatusChip } from '../../scanning/DocumentStatusChip';
import { colours } from '../../theme/tokens';
import { ageText } from './ageText';

interface OrderRowProps {
  readonly row: ListedOrder;
  readonly clock: Clock;
  readonly onOpen: () => void;
}

/** One order of the list; the whole row is the button. */
export function OrderRow({ row, clock, onOpen }: OrderRowProps) {
  const { order, reference, customer, status, lines, units, captured, shippedAt } = row;
  const shipped = status === 'Shipped';
  return (
    <ButtonBase onClick={onOpen} sx={rowStyle}>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontSize: 24, lineHeight: 1.2 }}>
          <Code bold>{order}</Code>
        </Box>
        {reference !== '' && <Box sx={smallStyle}>{reference}</Box>}
      </Box>
      <Box sx={{ fontSize: 17, lineHeight: 1.25, minWidth: 0 }}>{customer}</Box>
      <Box>
        <Box sx={{ fontSize: 17, fontWeight: 700 }}>
          {shipped && shippedAt !== null ? spokenTime(shippedAt, clock) : ageText(row.orderedAt, clock)}
        </Box>
        <Box sx={smallStyle}>{`${lines} ${lines === 1 ? 'line' : 'lines'}`}</Box>
      </Box>
      <Box>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', fontSize: 17, marginBottom: '4px' }}>
          <b>{`${captured} of ${units}`}</b>
          {!shipped && captured < units && (
            <Box component="span" sx={{ color: colours.ink2 }}>{`${units - captured} more`}</Box>
          )}
        </Box>
        <ProgressBar label={shipped ? 'Shipped' : 'Captured'} done={captured} units={units} />
      </Box>
      <Box sx={{ textAlign: 'end', minWidth: 0 }}>
        <DocumentStatusChip status={status} />
        {row.lastBy !== '' && (
          <Box sx={smallStyle}>
            {row.mine || row.lastStation === '' ? row.lastBy : `${row.lastBy}, ${row.lastStation}`}
          </Box>
        )}
      </Box>
      <ChevronRight aria-hidden sx={{ fontSize: 32 }} />
    </ButtonBase>
  );
}

const smallStyle = { fontSize: 15, lineHeight: 1.25, color: colours.ink2 } as const;

const rowStyle = {
  width: '100%',
  minHeight: 76,
  boxSizing: 'border-box',
  display: 'grid',
  gridTemplateColumns:
    'minmax(110px, 140fr) minmax(0, 250fr) minmax(116px, 130fr) minmax(0, 230fr) minmax(138px, 142fr) 32px',
  alignItems: 'center',
  columnGap: '14px',
  paddingInline: '14px',
  paddingBlock: 1,
  textAlign: 'start',
  fontFamily: 'inherit',
  color: colours.ink,
  overflowWrap: 'anywhere',
  '&:hover': { backgroundColor: colours.tint },
  '&.Mui-focusVisible': { outlineOffset: '-3px' },
} as const;

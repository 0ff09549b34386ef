import ChevronRight from '@mui/icons-material/ChevronRight';
import WarningAmber from '@mui/icons-material/WarningAmber';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ListedReplenishment } from '../../../shared/contract/receiving';
import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import type { Clock } from '../../../shared/domain/times';
import { Code } from '../../components/Code';
import { ProgressBar } from '../../components/ProgressBar';
import { colours } from '../../theme/tokens';
import { DocumentStatusChip } from '../../scanning/DocumentStatusChip';
import { dueText } from './dueText';

interface ReplenishmentRowProps {
  readonly row: ListedReplenishment;
  readonly clock: Clock;
  readonly onOpen: () => void;
}

/** One replenishment of the list; the whole row is the button. */
export function ReplenishmentRow({ row, clock, onOpen }: ReplenishmentRowProps) {
  const { document, supplier, po, status, lines, units, received } = row;
  return (
    <ButtonBase onClick={onOpen} sx={rowStyle}>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontSize: 24, lineHeight: 1.2 }}>
          <Code bold>{document}</Code>
        </Box>
        <Box sx={{ fontSize: 17, lineHeight: 1.25 }}>{supplier}</Box>
        {po !== '' && <Box sx={{ fontSize: 15, lineHeight: 1.25, color: colours.ink2 }}>PO {po}</Box>}
      </Box>
      <Box>
        <DueDay row={row} clock={clock} />
        <Box sx={{ fontSize: 15, color: colours.ink2 }}>{`${lines} ${lines === 1 ? 'line' : 'lines'}`}</Box>
      </Box>
      <Box>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', fontSize: 17, marginBottom: '4px' }}>
          <b>{`${received} of ${units}`}</b>
          {received > 0 && received < units && (
            <Box component="span" sx={{ color: colours.ink2 }}>{`${units - received} to come`}</Box>
          )}
        </Box>
        <ProgressBar label="Received" done={received} units={units} />
      </Box>
      <Box sx={{ textAlign: 'end', minWidth: 0 }}>
        <DocumentStatusChip status={status} />
        {row.lastBy !== '' && (
          <Box sx={{ fontSize: 15, lineHeight: 1.25, color: colours.ink2 }}>
            {row.mine || row.lastStation === '' ? row.lastBy : `${row.lastBy}, ${row.lastStation}`}
          </Box>
        )}
      </Box>
      <ChevronRight aria-hidden sx={{ fontSize: 32 }} />
    </ButtonBase>
  );
}

function DueDay({ row, clock }: Pick<ReplenishmentRowProps, 'row' | 'clock'>) {
  const due = dueText(row.expectedOn, clock);
  const late = due.late && replenishmentStatuses[row.status].receivable;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        fontSize: 17,
        fontWeight: 700,
        whiteSpace: 'nowrap',
        ...(late && { color: colours.danger }),
      }}
    >
      {late && <WarningAmber aria-hidden sx={{ fontSize: 24 }} />}
      {due.text}
    </Box>
  );
}

const rowStyle = {
  width: '100%',
  minHeight: 91,
  boxSizing: 'border-box',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 240fr) minmax(144px, 130fr) minmax(0, 270fr) minmax(138px, 142fr) 32px',
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

import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { SerialEvent } from '../../shared/contract/serials';
import { columns, type ColumnName, historyColumnNames } from '../../shared/domain/columns';
import { steps } from '../../shared/domain/steps';
import { dayAndTime } from '../../shared/domain/times';
import { useClock } from '../hooks/useClock';
import { useQuery } from '../hooks/useQuery';
import { colours } from '../theme/tokens';
import { Code } from './Code';
import { FaultNote } from './FaultNote';
import { RefusalNote } from './RefusalNote';
import { StatusChip } from './StatusChip';

/** SERIAL HISTORY, newest first: the page's eleven columns, and below each row the step, who, where and why. */
export function SerialHistory({ serialId }: { readonly serialId: number }) {
  const history = useQuery('serials.history', { serialId });
  const { timeZone } = useClock();
  switch (history.is) {
    case 'waiting':
      return <Box role="status">Reading the history…</Box>;
    case 'refused':
      return <RefusalNote refusal={history.refusal} />;
    case 'fault':
      return <FaultNote fault={history.fault} retry={history.retry} />;
    case 'value':
      return <HistoryTable events={history.value.events} timeZone={timeZone} />;
  }
}

interface HistoryTableProps {
  readonly events: readonly SerialEvent[];
  readonly timeZone: string;
}

function HistoryTable({ events, timeZone }: HistoryTableProps) {
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box component="table" sx={tableStyle}>
        <caption>SERIAL HISTORY</caption>
        <thead>
          <tr>
            {historyColumnNames.map((name) => (
              <th key={name} scope="col">
                {columns[name].title}
              </th>
            ))}
          </tr>
        </thead>
        {events.map((event) => (
          <tbody key={event.seq}>
            <tr>
              {historyColumnNames.map((name) => (
                <td key={name}>{cell(event, name, timeZone)}</td>
              ))}
            </tr>
            <tr>
              <td colSpan={historyColumnNames.length}>{told(event)}</td>
            </tr>
          </tbody>
        ))}
      </Box>
    </Box>
  );
}

const tableStyle = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 13,
  lineHeight: 1.35,
  '& caption': { textAlign: 'left', fontWeight: 700, fontSize: 13, paddingBottom: '6px' },
  '& th, & td': { textAlign: 'left', padding: '4px 6px', verticalAlign: 'top' },
  '& th': { color: colours.ink2, verticalAlign: 'bottom' },
  '& time': { whiteSpace: 'nowrap' },
  // On one line; only a value that is much longer than usual takes more.
  '& bdi': { display: 'inline-block', width: 'max-content', maxWidth: '26ch' },
  '& thead': { borderBottom: `1px solid ${colours.edge}` },
  '& tbody': { borderBottom: `1px solid ${colours.line}` },
  '& tbody tr:last-of-type td': { paddingTop: 0, paddingBottom: '6px', fontSize: 12, color: colours.ink2 },
} as const;

const codes: readonly ColumnName[] = ['sku', 'prodId', 'bin', 'serial', 'processId', 'order'];

function cell(event: SerialEvent, name: ColumnName, timeZone: string): ReactNode {
  if (name === 'status') return <StatusChip status={event.status} />;
  if (name === 'update') return <time>{dayAndTime(event.update, timeZone)}</time>;
  const text = event[name] ?? '';
  if (name === 'bin' && text === '') return '–';
  return codes.includes(name) ? <Code>{text}</Code> : text;
}

/** The step in words: "Received by Maria Lopez at Dock 2 · Rack A · label torn". */
function told({ step, by, station, location, reason }: SerialEvent): string {
  const deed = `${steps[step].label} by ${by}${station === '' ? '' : ` at ${station}`}`;
  return [deed, location, reason].filter((part) => part !== '').join(' · ');
}

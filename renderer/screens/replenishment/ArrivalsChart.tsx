import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Output } from '../../../shared/contract';
import { dayAndTime } from '../../../shared/domain/times';
import { counted, figure } from '../../../shared/domain/figure';
import { useClock } from '../../hooks/useClock';
import { colours } from '../../theme/tokens';
import { type Arrival, stepLine } from './stepLine';
import { linesStyle } from '../../components/linesStyle';

interface ArrivalsChartProps {
  readonly arrivals: Output<'replenishments.open'>['arrivals'];
  readonly ordered: number;
}

const unitsOf = (arrivals: readonly Arrival[]): number => arrivals.reduce((sum, { units }) => sum + units, 0);

const size = { width: 640, height: 150 } as const;

/** Units received over time: a line that steps up with each receipt, under the line of what was ordered. */
export function ArrivalsChart({ arrivals, ordered }: ArrivalsChartProps) {
  const [asTable, setAsTable] = useState(false);
  const { timeZone } = useClock();
  const received = unitsOf(arrivals);
  const [first] = arrivals;
  const last = arrivals.at(-1);
  if (first === undefined || last === undefined) return null;
  const told = (arrival: Arrival): string => dayAndTime(arrival.at, timeZone);
  return (
    <Box component="section" sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center' }}>
        <Box component="h2" sx={{ margin: 0, fontSize: 16 }}>
          {`Received over time: ${figure(received)} of ${counted(ordered, 'unit')}`}
        </Box>
        <Button onClick={() => setAsTable(!asTable)}>{asTable ? 'As a chart' : 'As a table'}</Button>
      </Box>
      {asTable ? (
        <ArrivalsTable arrivals={arrivals} told={told} />
      ) : (
        <Box sx={{ maxWidth: size.width }}>
          <svg
            viewBox={`0 0 ${size.width} ${size.height}`}
            width="100%"
            role="img"
            aria-label={`${counted(received, 'unit')} received from ${told(first)} to ${told(last)}`}
          >
            <line x1={0} x2={size.width} y1={14} y2={14} stroke={colours.edge} strokeDasharray="6 4" />
            <text x={size.width} y={11} textAnchor="end" fontSize={12} fill={colours.ink2}>
              {`ordered ${figure(ordered)}`}
            </text>
            <polyline
              points={stepLine(arrivals, ordered, { width: size.width, height: size.height - 16 })}
              transform="translate(0 14)"
              fill="none"
              stroke={colours.primary}
              strokeWidth={3}
            />
          </svg>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', fontSize: 13, color: colours.ink2 }}>
            <span>{told(first)}</span>
            <span>{told(last)}</span>
          </Box>
        </Box>
      )}
    </Box>
  );
}

interface ArrivalsTableProps {
  readonly arrivals: readonly Arrival[];
  readonly told: (arrival: Arrival) => string;
}

function ArrivalsTable({ arrivals, told }: ArrivalsTableProps) {
  return (
    <Box sx={{ maxHeight: 220, overflowY: 'auto' }} tabIndex={0} role="group" aria-label="Receipts">
      <Box component="table" sx={{ ...linesStyle, width: 'auto' }}>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col" className="figure">
              Units
            </th>
            <th scope="col" className="figure">
              In all
            </th>
          </tr>
        </thead>
        <tbody>
          {arrivals.map((arrival, at) => (
            <tr key={at}>
              <td>{told(arrival)}</td>
              <td className="figure">{figure(arrival.units)}</td>
              <td className="figure">{figure(unitsOf(arrivals.slice(0, at + 1)))}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

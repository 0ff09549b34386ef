import Box from '@mui/material/Box';
import { colours } from '../theme/tokens';
import { Code } from './Code';

interface ProblemRow {
  readonly row: number;
  /** Absent in a list of one column. */
  readonly column?: string;
  readonly value: string;
  readonly reason: string;
  readonly remedy: string;
}

interface ProblemRowsProps {
  readonly label: string;
  readonly rows: readonly ProblemRow[];
}

/** Rows of a list or file that cannot be taken: where, what stands there, why not, what to do. */
export function ProblemRows({ label, rows }: ProblemRowsProps) {
  const columns = rows.some(({ column }) => column !== undefined);
  return (
    <Box sx={{ maxHeight: 320, overflow: 'auto' }} tabIndex={0} role="group" aria-label={label}>
      <Box component="table" sx={tableStyle}>
        <thead>
          <tr>
            <th scope="col">Row</th>
            {columns && <th scope="col">Column</th>}
            <th scope="col">Value</th>
            <th scope="col">Why not</th>
            <th scope="col">What to do</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, column, value, reason, remedy }) => (
            <tr key={row}>
              <td>
                <b>{row}</b>
              </td>
              {columns && <td>{column}</td>}
              <td style={{ minWidth: 90 }}>
                <Code>{value}</Code>
              </td>
              <td>{reason}</td>
              <td>{remedy}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

const tableStyle = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 14,
  '& th, & td': { textAlign: 'left', padding: '7px 8px', verticalAlign: 'top', overflowWrap: 'anywhere' },
  '& th': { fontSize: 13, color: colours.ink2, whiteSpace: 'nowrap' },
  '& tr': { borderBottom: `1px solid ${colours.line}` },
  '& td:last-of-type': { color: colours.ink2 },
} as const;

import Box from '@mui/material/Box';
import type { Output } from '../../../shared/contract';
import { refusalText } from '../../../shared/domain/refusals';
import { Code } from '../../components/Code';
import { useClock } from '../../hooks/useClock';
import { linesStyle } from '../../components/linesStyle';

type Problems = Output<'replenishments.checkSerials'>['problems'];

/** Serials of a list that cannot be taken: row, value, why not, what to do. */
export function RefusedSerials({ problems }: { readonly problems: Problems }) {
  const clock = useClock();
  return (
    <Box
      sx={{ maxHeight: 220, overflowY: 'auto' }}
      tabIndex={0}
      role="group"
      aria-label="Serials that cannot be given"
    >
      <Box component="table" sx={linesStyle}>
        <thead>
          <tr>
            <th scope="col" className="figure">
              Row
            </th>
            <th scope="col">Serial</th>
            <th scope="col">Why not</th>
            <th scope="col">What to do</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ row, value, refusal }) => {
            const { reason, remedy } = refusalText(refusal, clock);
            return (
              <tr key={row}>
                <td className="figure">{row}</td>
                <td>
                  <Code>{value}</Code>
                </td>
                <td>{reason}</td>
                <td>{remedy}</td>
              </tr>
            );
          })}
        </tbody>
      </Box>
    </Box>
  );
}

import Box from '@mui/material/Box';
import type { WorkflowResult } from '../../../shared/contract/products';
import { refusalText } from '../../../shared/domain/refusals';
import type { Clock } from '../../../shared/domain/times';
import { Code } from '../../components/Code';
import { linesStyle } from '../../components/linesStyle';
import { useClock } from '../../hooks/useClock';
import { colours } from '../../theme/tokens';
import { resultsText } from './resultsText';

/** What became of each SKU, those that stay first. */
export function BulkSerialResults({ results }: { readonly results: readonly WorkflowResult[] }) {
  const clock = useClock();
  const refused = results.filter(({ is }) => is === 'refused').length;
  const rows = results.toSorted((one, other) => places[one.is] - places[other.is]);
  return (
    <>
      <Box role="status" sx={{ fontWeight: 700, color: refused > 0 ? colours.danger : colours.ok }}>
        {resultsText(results)}
      </Box>
      <Box component="table" aria-label="Results" sx={linesStyle}>
        <thead>
          <tr>
            <th scope="col">SKU</th>
            <th scope="col">Result</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((result, place) => (
            <tr key={place}>
              <td style={{ whiteSpace: 'nowrap' }}>
                <Code bold>{result.sku}</Code>
              </td>
              <td style={{ whiteSpace: 'nowrap' }}>{words[result.is]}</td>
              <td>{whyOf(result, clock)}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </>
  );
}

const places = { refused: 0, changed: 1, same: 2 } as const;
const words = { refused: 'Not changed', changed: 'Changed', same: 'Was so already' } as const;

function whyOf(result: WorkflowResult, clock: Clock): string {
  if (result.is !== 'refused') return '';
  const { reason, remedy } = refusalText(result.refusal, clock);
  return `${reason} ${remedy}`;
}

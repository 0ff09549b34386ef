import Box from '@mui/material/Box';
import type { RowAnswer } from '../../../shared/contract/csvCheck';
import { counted, figure } from '../../../shared/domain/figure';
import { Code } from '../../components/Code';
import { linesStyle } from '../../components/linesStyle';
import { colours, radii } from '../../theme/tokens';

interface ImportAnswersProps {
  /** The first of them. */
  readonly answers: readonly RowAnswer[];
  /** How many there are. */
  readonly rows: number;
}

const words = { new: 'New', changed: 'Changed', same: 'The same' } as const;

/** What each row that can be applied would do. */
export function ImportAnswers({ answers, rows }: ImportAnswersProps) {
  return (
    <Box sx={{ border: `1px solid ${colours.line}`, borderRadius: `${radii.card}px`, padding: 3 }}>
      <Box sx={{ fontWeight: 700 }}>
        {counted(rows, 'row')} can be applied
        {answers.length < rows && `, the first ${figure(answers.length)} below`}
      </Box>
      <Box
        sx={{ maxHeight: 320, overflow: 'auto' }}
        tabIndex={0}
        role="group"
        aria-label="Rows that can be applied"
      >
        <Box component="table" sx={linesStyle}>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">SKU</th>
              <th scope="col">Answer</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {answers.map(({ row, sku, is, what }) => (
              <tr key={row}>
                <td>
                  <b>{row}</b>
                </td>
                <td>
                  <Code>{sku}</Code>
                </td>
                <td style={{ whiteSpace: 'nowrap' }}>{words[is]}</td>
                <td style={{ overflowWrap: 'anywhere' }}>{what}</td>
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
    </Box>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ListedOfOffice } from '../../../shared/contract/replenishments';
import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import { spokenTime } from '../../../shared/domain/times';
import { Code } from '../../components/Code';
import { figure } from '../../../shared/domain/figure';
import { ProgressBar } from '../../components/ProgressBar';
import { useClock } from '../../hooks/useClock';
import { go } from '../../navigation/screens';
import { DocumentStatusChip } from '../../scanning/DocumentStatusChip';
import { colours } from '../../theme/tokens';
import { dueText } from '../receiving/dueText';

/** Replenishments as rows: what, from whom, when, how far, and who did the last step. */
export function ReplenishmentsTable({ rows }: { readonly rows: readonly ListedOfOffice[] }) {
  const clock = useClock();
  return (
    <table aria-label="Replenishments">
      <thead>
        <tr>
          <th scope="col">Replenishment</th>
          <th scope="col">Status</th>
          <th scope="col">Supplier</th>
          <th scope="col">PO</th>
          <th scope="col" className="aside">
            Tracking
          </th>
          <th scope="col">Expected</th>
          <th scope="col">Received</th>
          <th scope="col" className="aside">
            Last step
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const due = dueText(row.expectedOn, clock);
          const late = due.late && replenishmentStatuses[row.status].open;
          return (
            <tr key={row.document}>
              <td>
                <Button
                  aria-label={`Open ${row.document}`}
                  onClick={() => go({ at: 'replenishment', document: row.document })}
                >
                  <Code bold>{row.document}</Code>
                </Button>
              </td>
              <td>
                <DocumentStatusChip status={row.status} />
              </td>
              <td>{row.supplier}</td>
              <td>
                <Code>{row.po}</Code>
              </td>
              <td className="aside">
                <Code>{row.tracking}</Code>
              </td>
              <td style={{ whiteSpace: 'nowrap', ...(late && { color: colours.danger, fontWeight: 700 }) }}>
                {late ? due.text : (row.expectedOn ?? '–')}
              </td>
              <td>
                <Box sx={{ minWidth: 120 }}>
                  {`${figure(row.received)} of ${figure(row.units)}`}
                  <ProgressBar label={`Received of ${row.document}`} done={row.received} units={row.units} />
                </Box>
              </td>
              <td className="aside">{`${row.by}, ${spokenTime(row.at, clock)}`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

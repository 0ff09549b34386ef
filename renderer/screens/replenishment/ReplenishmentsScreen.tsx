import Add from '@mui/icons-material/Add';
import LocalShipping from '@mui/icons-material/LocalShipping';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import { type ReplenishmentStatus, replenishmentStatusNames } from '../../../shared/domain/documentStatuses';
import { mayDo } from '../../../shared/domain/permissions';
import { figure } from '../../components/figure';
import { FaultNote } from '../../components/FaultNote';
import { ListWithPanel } from '../../components/ListWithPanel';
import { Page } from '../../components/Page';
import { RefusalNote } from '../../components/RefusalNote';
import { useQuery } from '../../hooks/useQuery';
import { useSession } from '../../hooks/useSession';
import { go } from '../../navigation/screens';
import { colours } from '../../theme/tokens';
import { ReplenishmentsTable } from './ReplenishmentsTable';

/** Rows on one page. */
const pageSize = 50;

/** All replenishments, the newest first: the office's list. */
export function ReplenishmentsScreen() {
  const [search, setSearch] = useState('');
  const [status, setStatus] = useState<ReplenishmentStatus | null>(null);
  const [from, setFrom] = useState(0);
  const listed = useQuery('replenishments.list', { search, status, from, count: pageSize });
  const mayEdit = mayDo('editReplenishments', useSession()?.person?.roles ?? []);
  const total = listed.is === 'value' ? listed.value.total : 0;
  return (
    <Page
      icon={<LocalShipping aria-hidden />}
      title="Replenishment"
      context={listed.is === 'value' && countText(total, listed.value.all)}
      actions={
        mayEdit && (
          <Button
            variant="contained"
            startIcon={<Add aria-hidden />}
            onClick={() => go({ at: 'newReplenishment' })}
          >
            Add Replenishment
          </Button>
        )
      }
    >
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', padding: 4, paddingBottom: 0 }}>
        <OutlinedInput
          value={search}
          placeholder="Number, PO, supplier, tracking"
          inputProps={{ 'aria-label': 'Search replenishments', maxLength: 200 }}
          sx={{ width: 340 }}
          onChange={(event) => {
            setSearch(event.target.value);
            setFrom(0);
          }}
        />
        <NativeSelect
          value={status ?? ''}
          inputProps={{ 'aria-label': 'Status' }}
          onChange={(event) => {
            setStatus(replenishmentStatusNames.find((name) => name === event.target.value) ?? null);
            setFrom(0);
          }}
        >
          <option value="">Every status</option>
          {replenishmentStatusNames.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </NativeSelect>
        <Box sx={{ marginInlineStart: 'auto', display: 'flex', gap: 2, alignItems: 'center' }}>
          {total > pageSize && (
            <>
              <Box component="span" sx={{ color: colours.ink2 }}>
                {`${figure(from + 1)}–${figure(Math.min(from + pageSize, total))} of ${figure(total)}`}
              </Box>
              <Button disabled={from === 0} onClick={() => setFrom(from - pageSize)}>
                Newer
              </Button>
              <Button disabled={from + pageSize >= total} onClick={() => setFrom(from + pageSize)}>
                Older
              </Button>
            </>
          )}
        </Box>
      </Box>
      {listed.is === 'refused' && <RefusalNote refusal={listed.refusal} />}
      {listed.is === 'fault' && <FaultNote fault={listed.fault} retry={listed.retry} />}
      {listed.is === 'value' && (
        <ListWithPanel
          list={
            listed.value.rows.length === 0 ? (
              <Box sx={{ padding: 6, color: colours.ink2 }}>
                {listed.value.all === 0
                  ? 'No replenishments yet. Add the first one.'
                  : 'No replenishment matches.'}
              </Box>
            ) : (
              <ReplenishmentsTable rows={listed.value.rows} />
            )
          }
          panel={null}
        />
      )}
    </Page>
  );
}

const countText = (total: number, all: number): string =>
  total === all ? `${figure(all)} in all` : `${figure(total)} of ${figure(all)}`;

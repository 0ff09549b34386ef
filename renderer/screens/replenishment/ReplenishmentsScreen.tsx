import Add from '@mui/icons-material/Add';
import LocalShipping from '@mui/icons-material/LocalShipping';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { type ReplenishmentStatus, replenishmentStatusNames } from '../../../shared/domain/documentStatuses';
import { mayDo } from '../../../shared/domain/permissions';
import { figure } from '../../../shared/domain/figure';
import { FaultNote } from '../../components/FaultNote';
import { ListFilters } from '../../components/ListFilters';
import { ListWithPanel } from '../../components/ListWithPanel';
import { Page } from '../../components/Page';
import { Pager } from '../../components/Pager';
import { RefusalNote } from '../../components/RefusalNote';
import { useQuery } from '../../hooks/useQuery';
import { useSession } from '../../hooks/useSession';
import { go } from '../../navigation/screens';
import { colours } from '../../theme/tokens';
import { OpeningStockDialog } from './OpeningStockDialog';
import { ReplenishmentsTable } from './ReplenishmentsTable';

/** Rows on one page. */
const pageSize = 50;

/** All replenishments, the newest first: the office's list. */
export function ReplenishmentsScreen() {
  const [search, setSearch] = useState('');
  const [status, setStatus] = useState<ReplenishmentStatus | null>(null);
  const [from, setFrom] = useState(0);
  const listed = useQuery('replenishments.list', { search, status, from, count: pageSize });
  const [opening, setOpening] = useState(false);
  const held = useSession()?.person?.roles ?? [];
  const mayEdit = mayDo('editReplenishments', held);
  const total = listed.is === 'value' ? listed.value.total : 0;
  return (
    <Page
      icon={<LocalShipping aria-hidden />}
      title="Replenishment"
      context={listed.is === 'value' && countText(total, listed.value.all)}
      actions={
        <>
          {mayDo('openingStock', held) && <Button onClick={() => setOpening(true)}>Opening stock…</Button>}
          {mayEdit && (
            <Button
              variant="contained"
              startIcon={<Add aria-hidden />}
              onClick={() => go({ at: 'newReplenishment' })}
            >
              Add Replenishment
            </Button>
          )}
        </>
      }
    >
      <ListFilters
        search={{
          label: 'Search replenishments',
          placeholder: 'Number, PO, supplier, tracking',
          value: search,
        }}
        onSearch={(text) => {
          setSearch(text);
          setFrom(0);
        }}
        choice={{ label: 'Status', every: 'Every status', of: replenishmentStatusNames, value: status }}
        onChoice={(chosen) => {
          setStatus(chosen);
          setFrom(0);
        }}
      >
        <Pager
          from={from}
          pageSize={pageSize}
          total={total}
          onFrom={setFrom}
          words={{ back: 'Newer', next: 'Older' }}
        />
      </ListFilters>
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
      {opening && <OpeningStockDialog onClose={() => setOpening(false)} />}
    </Page>
  );
}

const countText = (total: number, all: number): string =>
  total === all ? `${figure(all)} in all` : `${figure(total)} of ${figure(all)}`;

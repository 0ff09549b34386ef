import Add from '@mui/icons-material/Add';
import Category from '@mui/icons-material/Category';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { mayDo } from '../../../shared/domain/permissions';
import { type Workflow, workflowNames } from '../../../shared/domain/workflows';
import { FaultNote } from '../../components/FaultNote';
import { figure } from '../../../shared/domain/figure';
import { ListFilters } from '../../components/ListFilters';
import { ListWithPanel } from '../../components/ListWithPanel';
import { Page } from '../../components/Page';
import { Pager } from '../../components/Pager';
import { RefusalNote } from '../../components/RefusalNote';
import { useQuery } from '../../hooks/useQuery';
import { useSession } from '../../hooks/useSession';
import { colours } from '../../theme/tokens';
import { ProductActions } from './ProductActions';
import { ProductDialog } from './ProductDialog';
import { ProductsTable } from './ProductsTable';

/** Rows on one page. */
const pageSize = 100;

/** All products, by SKU: what is here, on its way, reserved and needed. */
export function ProductsScreen() {
  const [search, setSearch] = useState('');
  const [workflow, setWorkflow] = useState<Workflow | null>(null);
  const [from, setFrom] = useState(0);
  const listed = useQuery('products.list', { search, workflow, from, count: pageSize });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [adding, setAdding] = useState(false);
  const mayEdit = mayDo('editProducts', useSession()?.person?.roles ?? []);
  const tick = (skus: readonly string[], on: boolean): void => {
    const next = new Set(ticked);
    for (const sku of skus)
      if (on) next.add(sku);
      else next.delete(sku);
    setTicked(next);
  };
  const total = listed.is === 'value' ? listed.value.total : 0;
  const all = listed.is === 'value' ? listed.value.all : 0;
  return (
    <Page
      icon={<Category aria-hidden />}
      title="Products"
      context={listed.is === 'value' && (total === all ? figure(all) : `${figure(total)} of ${figure(all)}`)}
      actions={
        mayEdit && (
          <Button variant="contained" startIcon={<Add aria-hidden />} onClick={() => setAdding(true)}>
            New product
          </Button>
        )
      }
    >
      <ListFilters
        search={{ label: 'Search products', placeholder: 'SKU, name, GTIN, ProductID', value: search }}
        onSearch={(text) => {
          setSearch(text);
          setFrom(0);
        }}
        choice={{ label: 'Serial', every: 'Every Serial setting', of: workflowNames, value: workflow }}
        onChoice={(chosen) => {
          setWorkflow(chosen);
          setFrom(0);
        }}
      >
        <Pager from={from} pageSize={pageSize} total={total} onFrom={setFrom} />
      </ListFilters>
      {mayEdit && (
        <ProductActions
          selected={[...ticked]}
          onClear={() => setTicked(new Set())}
          filters={{ search, workflow }}
        />
      )}
      {listed.is === 'refused' && <RefusalNote refusal={listed.refusal} />}
      {listed.is === 'fault' && <FaultNote fault={listed.fault} retry={listed.retry} />}
      {listed.is === 'value' && (
        <ListWithPanel
          list={
            listed.value.rows.length === 0 ? (
              <Box sx={{ padding: 6, color: colours.ink2 }}>No product matches.</Box>
            ) : (
              <ProductsTable
                rows={listed.value.rows}
                {...(mayEdit && { selection: { ticked, onTick: tick } })}
              />
            )
          }
          panel={null}
        />
      )}
      {adding && <ProductDialog product={null} startAgain={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}

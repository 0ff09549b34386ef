import Category from '@mui/icons-material/Category';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import { type Workflow, workflowNames } from '../../../shared/domain/workflows';
import { FaultNote } from '../../components/FaultNote';
import { figure } from '../../components/figure';
import { ListWithPanel } from '../../components/ListWithPanel';
import { Page } from '../../components/Page';
import { RefusalNote } from '../../components/RefusalNote';
import { useQuery } from '../../hooks/useQuery';
import { colours } from '../../theme/tokens';
import { ProductsTable } from './ProductsTable';

/** Rows on one page. */
const pageSize = 100;

/** All products, by SKU: what is here, on its way, reserved and needed. */
export function ProductsScreen() {
  const [search, setSearch] = useState('');
  const [workflow, setWorkflow] = useState<Workflow | null>(null);
  const [from, setFrom] = useState(0);
  const listed = useQuery('products.list', { search, workflow, from, count: pageSize });
  const total = listed.is === 'value' ? listed.value.total : 0;
  const all = listed.is === 'value' ? listed.value.all : 0;
  return (
    <Page
      icon={<Category aria-hidden />}
      title="Products"
      context={listed.is === 'value' && (total === all ? figure(all) : `${figure(total)} of ${figure(all)}`)}
    >
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', padding: 4, paddingBottom: 0 }}>
        <OutlinedInput
          value={search}
          placeholder="SKU, name, GTIN, ProductID"
          inputProps={{ 'aria-label': 'Search products', maxLength: 200 }}
          sx={{ width: 340 }}
          onChange={(event) => {
            setSearch(event.target.value);
            setFrom(0);
          }}
        />
        <NativeSelect
          value={workflow ?? ''}
          inputProps={{ 'aria-label': 'Serial' }}
          onChange={(event) => {
            setWorkflow(workflowNames.find((name) => name === event.target.value) ?? null);
            setFrom(0);
          }}
        >
          <option value="">Every Serial setting</option>
          {workflowNames.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </NativeSelect>
        {total > pageSize && (
          <Box sx={{ marginInlineStart: 'auto', display: 'flex', gap: 2, alignItems: 'center' }}>
            {`${figure(from + 1)}–${figure(Math.min(from + pageSize, total))} of ${figure(total)}`}
            <Button disabled={from === 0} onClick={() => setFrom(from - pageSize)}>
              Back
            </Button>
            <Button disabled={from + pageSize >= total} onClick={() => setFrom(from + pageSize)}>
              Next
            </Button>
          </Box>
        )}
      </Box>
      {listed.is === 'refused' && <RefusalNote refusal={listed.refusal} />}
      {listed.is === 'fault' && <FaultNote fault={listed.fault} retry={listed.retry} />}
      {listed.is === 'value' && (
        <ListWithPanel
          list={
            listed.value.rows.length === 0 ? (
              <Box sx={{ padding: 6, color: colours.ink2 }}>No product matches.</Box>
            ) : (
              <ProductsTable rows={listed.value.rows} />
            )
          }
          panel={null}
        />
      )}
    </Page>
  );
}

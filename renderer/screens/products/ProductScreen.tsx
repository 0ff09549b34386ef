import ArrowBack from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Output } from '../../../shared/contract';
import { mayDo } from '../../../shared/domain/permissions';
import { FaultNote } from '../../components/FaultNote';
import { Page } from '../../components/Page';
import { RefusalNote } from '../../components/RefusalNote';
import { useQuery } from '../../hooks/useQuery';
import { useSession } from '../../hooks/useSession';
import { go } from '../../navigation/screens';
import { ProductCard } from './ProductCard';
import { ProductDialog } from './ProductDialog';
import { SerialSetting } from './SerialSetting';

/** One product: what it is and has, and its Serial attribute. */
export function ProductScreen({ sku }: { readonly sku: string }) {
  const opened = useQuery('products.open', { sku });
  const mayEdit = mayDo('editProducts', useSession()?.person?.roles ?? []);
  // As it stood when *Edit* was pressed; the dialog outlives that another person renames the SKU meanwhile.
  const [edited, setEdited] = useState<Output<'products.open'> | null>(null);
  return (
    <Page
      icon={
        <Button startIcon={<ArrowBack aria-hidden />} onClick={() => go({ at: 'products' })}>
          Products
        </Button>
      }
      title={sku}
      context={opened.is === 'value' && opened.value.name}
    >
      {opened.is === 'refused' && <RefusalNote refusal={opened.refusal} />}
      {opened.is === 'fault' && <FaultNote fault={opened.fault} retry={opened.retry} />}
      {opened.is === 'value' && (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 400px) minmax(0, 1fr)',
            // On the smallest screen the right column goes below.
            '@media (max-width: 1200px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
            alignItems: 'start',
            gap: 4,
            padding: 4,
          }}
        >
          <ProductCard product={opened.value} {...(mayEdit && { onEdit: () => setEdited(opened.value) })} />
          <SerialSetting key={opened.value.workflow} product={opened.value} />
        </Box>
      )}
      {edited !== null && <ProductDialog product={edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}

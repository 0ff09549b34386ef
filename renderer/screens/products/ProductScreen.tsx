import ArrowBack from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Output } from '../../../shared/contract';
import { mayDo } from '../../../shared/domain/permissions';
import { AttributesEditor } from '../../attributes/AttributesEditor';
import { FaultNote } from '../../components/FaultNote';
import { Page } from '../../components/Page';
import { RefusalNote } from '../../components/RefusalNote';
import { ask } from '../../hooks/askWarehouse';
import { useQuery } from '../../hooks/useQuery';
import { useSession } from '../../hooks/useSession';
import { go } from '../../navigation/screens';
import { ProductCard } from './ProductCard';
import { ProductDialog } from './ProductDialog';
import { SerialSetting } from './SerialSetting';

/** One product: what it is and has, and its Serial attribute. */
export function ProductScreen({ sku }: { readonly sku: string }) {
  const opened = useQuery('products.open', { sku });
  const long = sku.length > 24;
  const mayEdit = mayDo('editProducts', useSession()?.person?.roles ?? []);
  // As it stood when *Edit* was pressed; the dialog outlives that another person renames the SKU meanwhile.
  const [edited, setEdited] = useState<Output<'products.open'> | null>(null);
  const [described, setDescribed] = useState<Output<'products.open'> | null>(null);
  return (
    <Page
      icon={
        <Button
          sx={{ flex: 'none' }}
          startIcon={<ArrowBack aria-hidden />}
          onClick={() => go({ at: 'products' })}
        >
          Products
        </Button>
      }
      title={long ? <Box sx={longStyle}>{sku}</Box> : sku}
      context={opened.is === 'value' && !long && <Box sx={nameStyle}>{opened.value.name}</Box>}
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
          <ProductCard
            product={opened.value}
            {...(mayEdit && {
              onEdit: () => setEdited(opened.value),
              onAttributes: () => setDescribed(opened.value),
            })}
          />
          <SerialSetting key={opened.value.workflow} product={opened.value} />
        </Box>
      )}
      {described !== null && (
        <AttributesEditor
          about={described.sku}
          none="This product has no attributes yet."
          stored={described.attributes}
          save={(was, attributes) => ask('products.saveAttributes', { id: described.id, was, attributes })}
          onClose={() => setDescribed(null)}
        />
      )}
      {edited !== null && (
        <ProductDialog
          key={edited.changed}
          product={edited}
          startAgain={opened.is === 'value' ? () => setEdited(opened.value) : null}
          onClose={() => setEdited(null)}
        />
      )}
    </Page>
  );
}

/** A long SKU is shown whole, on several lines, and alone. */
const longStyle = { whiteSpace: 'normal', overflowWrap: 'anywhere', fontSize: 16, lineHeight: 1.2 } as const;

/** The card below has the whole name. */
const nameStyle = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
} as const;

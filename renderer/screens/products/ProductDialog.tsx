import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type FormEvent, useId, useState } from 'react';
import type { Output } from '../../../shared/contract';
import type { Answer } from '../../../shared/contract/answer';
import { fieldOfRefusal } from '../../../shared/domain/productFields';
import { unfit } from '../../../shared/domain/readProduct';
import { DialogFrame } from '../../components/DialogFrame';
import { Problem } from '../../components/Problem';
import { Unsaved } from '../../components/Unsaved';
import { ask } from '../../hooks/askWarehouse';
import { useLeaving } from '../../hooks/useLeaving';
import { useScanStep } from '../../hooks/useScanStep';
import { go } from '../../navigation/screens';
import { same } from '../../hooks/same';
import { emptyForm, formOf, givenIn, type ProductForm, withGtin } from './productForm';
import { ProductFormFields } from './ProductFormFields';
import { scannedGtin } from './scannedGtin';

interface ProductDialogProps {
  /** The product as it stood when the dialog was opened, null for a new one: what others change meanwhile is told when saving. */
  readonly product: Output<'products.open'> | null;
  /** Begins anew with what is saved now; null while that cannot be told. */
  readonly startAgain: (() => void) | null;
  readonly onClose: () => void;
}

/** A new product, or one that is edited; what is refused names its field, and nothing is saved by halves. */
export function ProductDialog({ product, startAgain, onClose }: ProductDialogProps) {
  const [start] = useState<ProductForm>(() => (product === null ? emptyForm : formOf(product)));
  const [typed, setTyped] = useState(start);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [busy, setBusy] = useState(false);
  const { asking, leave, stay } = useLeaving(!same(typed, start), onClose);
  const form = useId();
  const change = (part: Partial<ProductForm>): void => {
    setTyped((before) => ({ ...before, ...part }));
    setAnswer(null);
  };
  useScanStep((scan) => {
    const gtin = scannedGtin(scan);
    if (gtin === null) {
      return setAnswer({ refusal: unfit('gtins', scan.text, 'Scan the code of the product, or type it.') });
    }
    // From the field as it is by then: two scans may come before it is drawn again.
    setTyped((before) => ({ ...before, gtins: withGtin(before.gtins, gtin) }));
    setAnswer(null);
  });
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || asking) return;
    setBusy(true);
    const given = givenIn(typed);
    const told =
      product === null
        ? await ask('products.create', { ...given, workflow: typed.workflow })
        : await ask('products.edit', { ...given, id: product.id, changed: product.changed });
    setBusy(false);
    if (!('value' in told)) return setAnswer(told);
    onClose();
    go({ at: 'product', sku: told.value.sku });
  };
  const overtaken = answer !== null && 'refusal' in answer && answer.refusal.code === 'changedMeanwhile';
  const field = answer !== null && 'refusal' in answer ? fieldOfRefusal(answer.refusal) : null;
  return (
    <DialogFrame
      title={product === null ? 'New product' : `Edit ${product.sku}`}
      maxWidth="md"
      onClose={leave}
      actions={
        asking ? (
          <Unsaved keep={stay} discard={onClose} />
        ) : (
          <>
            <Button onClick={leave}>Cancel</Button>
            <Button
              type="submit"
              form={form}
              variant="contained"
              disabled={busy || (product !== null && same(typed, start))}
            >
              {product === null ? 'Create' : 'Save'}
            </Button>
          </>
        )
      }
    >
      <Box component="form" id={form} noValidate onSubmit={(event) => void save(event)}>
        <ProductFormFields
          typed={typed}
          isNew={product === null}
          refusal={answer !== null && 'refusal' in answer ? answer.refusal : null}
          onChange={change}
        />
      </Box>
      {field === null && <Problem answer={answer} />}
      {overtaken && startAgain !== null && (
        <Box>
          <Button onClick={startAgain}>Show what is saved now</Button>
        </Box>
      )}
    </DialogFrame>
  );
}

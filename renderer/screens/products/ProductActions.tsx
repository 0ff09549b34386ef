import Download from '@mui/icons-material/Download';
import UploadFile from '@mui/icons-material/UploadFile';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Input, Output } from '../../../shared/contract';
import type { Answer } from '../../../shared/contract/answer';
import { mostAtOnce } from '../../../shared/contract/products';
import { counted, figure } from '../../../shared/domain/figure';
import { ask } from '../../hooks/askWarehouse';
import { colours } from '../../theme/tokens';
import { BulkSerialDialog } from './BulkSerialDialog';
import { ExportDialog } from './ExportDialog';
import { ImportDialog } from './ImportDialog';

interface ProductActionsProps {
  readonly selected: readonly string[];
  readonly onClear: () => void;
  /** Of the list: what an export holds. */
  readonly filters: Input<'products.saveCsv'>;
}

/** What can be done with many products: the Serial of those that are selected, and files. */
export function ProductActions({ selected, onClear, filters }: ProductActionsProps) {
  // As selected when the dialog was opened.
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const [importing, setImporting] = useState(false);
  const [exported, setExported] = useState<Answer<Output<'products.saveCsv'>> | null>(null);
  const tooMany = selected.length > mostAtOnce;
  const save = async (): Promise<void> => {
    const begun = await ask('products.saveCsv', filters);
    if (!('value' in begun) || begun.value.job !== null) setExported(begun);
  };
  return (
    <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', padding: 4, paddingBottom: 0 }}>
      {selected.length === 0 ? (
        <Box sx={{ color: colours.ink2 }}>Select products to set their Serial.</Box>
      ) : (
        <>
          <b role="status">{counted(selected.length, 'product')} selected</b>
          <Button variant="contained" disabled={tooMany} onClick={() => setAsked(selected)}>
            Set Serial…
          </Button>
          <Button onClick={onClear}>Clear selection</Button>
          {tooMany && (
            <Box sx={{ color: colours.ink2 }}>{`At most ${figure(mostAtOnce)}; for more, import.`}</Box>
          )}
        </>
      )}
      <Box sx={{ flex: 1 }} />
      <Button startIcon={<UploadFile aria-hidden />} onClick={() => setImporting(true)}>
        Import CSV…
      </Button>
      <Button startIcon={<Download aria-hidden />} onClick={() => void save()}>
        Export CSV…
      </Button>
      {asked !== null && <BulkSerialDialog skus={asked} onDone={onClear} onClose={() => setAsked(null)} />}
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
      {exported !== null && <ExportDialog begun={exported} onClose={() => setExported(null)} />}
    </Box>
  );
}

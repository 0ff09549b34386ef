import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { mostAtOnce } from '../../../shared/contract/products';
import { counted, figure } from '../../../shared/domain/figure';
import { colours } from '../../theme/tokens';
import { BulkSerialDialog } from './BulkSerialDialog';

interface SelectedProductsProps {
  readonly skus: readonly string[];
  readonly onClear: () => void;
}

/** How many products are selected, and what can be done with them; nothing where none is. */
export function SelectedProducts({ skus, onClear }: SelectedProductsProps) {
  // As selected when the dialog was opened.
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  return (
    <>
      {skus.length > 0 && (
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', padding: 4, paddingBottom: 0 }}>
          <b role="status">{counted(skus.length, 'product')} selected</b>
          <Button variant="contained" disabled={skus.length > mostAtOnce} onClick={() => setAsked(skus)}>
            Set Serial…
          </Button>
          <Button onClick={onClear}>Clear selection</Button>
          {skus.length > mostAtOnce && (
            <Box sx={{ color: colours.ink2 }}>
              {`At most ${figure(mostAtOnce)} at once; for more, import a CSV file.`}
            </Box>
          )}
        </Box>
      )}
      {asked !== null && <BulkSerialDialog skus={asked} onDone={onClear} onClose={() => setAsked(null)} />}
    </>
  );
}

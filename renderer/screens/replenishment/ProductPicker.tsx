import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/answer';
import type { FoundProduct } from '../../../shared/contract/replenishments';
import { readContent } from '../../../shared/barcode/scanContent';
import { Code } from '../../components/Code';
import { Problem } from '../../components/Problem';
import { ask } from '../../hooks/askWarehouse';
import { useQuery } from '../../hooks/useQuery';
import { useScanStep } from '../../hooks/useScanStep';
import { PasteLines } from './PasteLines';

/** Units of a SKU that a person chose. */
export interface PickedLine extends FoundProduct {
  readonly units: number;
}

interface ProductPickerProps {
  readonly onPick: (lines: readonly PickedLine[]) => void;
}

/** Chooses SKUs: by search, by scanning the product (one unit each), or from a list. */
export function ProductPicker({ onPick }: ProductPickerProps) {
  const [text, setText] = useState('');
  const [pasting, setPasting] = useState(false);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const found = useQuery('replenishments.findProducts', { text }, { enabled: text.trim() !== '' });
  const products = found.is === 'value' && text.trim() !== '' ? found.value.products : [];

  useScanStep((scan) => {
    const read = readContent(scan.aim, scan.text, new Date().getFullYear());
    const product = 'gtin' in read && read.gtin !== null ? read.gtin : scan.text;
    void ask('replenishments.readLines', { rows: [{ product, units: '1' }] }).then((told) => {
      if (!('value' in told)) return setAnswer(told);
      const [problem] = told.value.problems;
      setAnswer(problem === undefined ? null : { refusal: problem.refusal });
      onPick(told.value.lines);
    });
  });

  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center' }}>
        <Autocomplete
          sx={{ width: 420 }}
          options={products}
          forcePopupIcon={false}
          value={null}
          inputValue={text}
          filterOptions={(all) => all}
          getOptionLabel={({ sku }) => sku}
          isOptionEqualToValue={(one, other) => one.sku === other.sku}
          noOptionsText={text.trim() === '' ? 'Type a part of it' : 'No SKU or name holds this'}
          onInputChange={(_event, typed, why) => setText(why === 'reset' ? '' : typed)}
          onChange={(_event, product) => {
            if (product === null) return;
            onPick([{ ...product, units: 1 }]);
            setText('');
            setAnswer(null);
          }}
          renderOption={({ key, ...props }, { sku, name, workflow }) => (
            <li key={key} {...props}>
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <Code bold>{sku}</Code> {name}
              </Box>
              {workflow}
            </li>
          )}
          renderInput={(props) => (
            <TextField
              {...props}
              placeholder="SKU, name or GTIN; or scan the product"
              aria-label="Add a SKU"
            />
          )}
        />
        <Button onClick={() => setPasting(!pasting)} aria-expanded={pasting}>
          Paste or CSV…
        </Button>
      </Box>
      <Problem answer={answer} />
      {pasting && (
        <PasteLines
          onLines={(lines) => {
            onPick(lines);
            setPasting(false);
          }}
          onClose={() => setPasting(false)}
        />
      )}
    </Box>
  );
}

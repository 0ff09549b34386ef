import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ReplenishmentLine } from '../../../shared/contract/replenishments';
import { colours } from '../../theme/tokens';
import type { OpenDialog } from './dialogs';
import { type PickedLine, ProductPicker } from './ProductPicker';
import { definedOf, needsSerials } from './serialsText';

interface LineButtonsProps {
  readonly editing: boolean;
  readonly lines: readonly ReplenishmentLine[];
  readonly ticked: ReadonlySet<number>;
  readonly onDialog: (dialog: OpenDialog) => void;
  readonly onAdd: (picked: readonly PickedLine[]) => void;
}

/** What can be done with the lines: SKUs are added, serials generated or given by hand, and shown. */
export function LineButtons({ editing, lines, ticked, onDialog, onAdd }: LineButtonsProps) {
  const [adding, setAdding] = useState(false);
  const selected = lines.filter((line) => ticked.has(line.line) && needsSerials(line));
  const [one] = selected;
  const some = lines.some((line) => definedOf(line) + line.registered > 0);
  return (
    <>
      {some && <Button onClick={() => onDialog({ is: 'generate', lines: null })}>Show serials</Button>}
      {editing && (
        <>
          <Button aria-expanded={adding} onClick={() => setAdding(!adding)}>
            Add SKUs
          </Button>
          <Button
            variant="contained"
            disabled={selected.length === 0}
            onClick={() => onDialog({ is: 'generate', lines: selected.map(({ line }) => line) })}
          >
            Generate Serials
          </Button>
          <Button
            disabled={selected.length !== 1}
            onClick={() => one !== undefined && onDialog({ is: 'byHand', line: one.line })}
          >
            Enter serials by hand…
          </Button>
          {selected.length === 0 && (
            <Box sx={{ flexBasis: '100%', textAlign: 'end', color: colours.ink2 }}>
              Select In/Out lines to generate or enter serials.
            </Box>
          )}
          {adding && (
            <Box sx={{ flexBasis: '100%' }}>
              <ProductPicker onPick={onAdd} />
            </Box>
          )}
        </>
      )}
    </>
  );
}

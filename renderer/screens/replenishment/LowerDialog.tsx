import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReplenishmentLine } from '../../../shared/contract/replenishments';
import { counted, figure } from '../../../shared/domain/figure';
import { Code } from '../../components/Code';
import { DialogFrame } from '../../components/DialogFrame';
import { definedOf } from './serialsText';

interface LowerDialogProps {
  readonly line: ReplenishmentLine;
  readonly units: number;
  readonly onLower: () => void;
  readonly onClose: () => void;
}

/** Asked before a lower quantity drops serials: generated ones are never made again. */
export function LowerDialog({ line, units, onLower, onClose }: LowerDialogProps) {
  const dropped = definedOf(line) - units;
  return (
    <DialogFrame
      title={`${figure(units)} units of ${line.sku}`}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            {`Keep ${figure(line.units)}`}
          </Button>
          <Button variant="contained" onClick={onLower}>
            {`Drop ${counted(dropped, 'serial')}`}
          </Button>
        </>
      }
    >
      <Box>
        <Code bold>{line.sku}</Code>{' '}
        {`has ${counted(definedOf(line), 'serial')}. The youngest ${figure(dropped)} `}
        {dropped === 1 ? 'is' : 'are'} taken off; generated ones are never used again.
      </Box>
    </DialogFrame>
  );
}

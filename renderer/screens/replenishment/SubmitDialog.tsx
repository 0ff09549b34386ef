import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { DialogFrame } from '../../components/DialogFrame';
import { figure } from '../../../shared/domain/figure';

interface SubmitDialogProps {
  /** Units of In/Out lines without serials. */
  readonly toRegister: number;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** Asked only where In/Out lines are without serials: nobody can define them afterwards. */
export function SubmitDialog({ toRegister, onSubmit, onClose }: SubmitDialogProps) {
  return (
    <DialogFrame
      title="Submit Replenishment"
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            Back
          </Button>
          <Button variant="contained" onClick={onSubmit}>
            Submit
          </Button>
        </>
      }
    >
      <Box>
        {`${figure(toRegister)} ${toRegister === 1 ? 'unit' : 'units'} will be registered by the warehouse.`}
      </Box>
    </DialogFrame>
  );
}

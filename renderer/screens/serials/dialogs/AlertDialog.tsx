import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { DialogFrame } from '../../../components/DialogFrame';
import { closeDialog } from './openDialog';

/** Source: customer's page, "a dialog titled Alert with the message You must check at least one". */
export function AlertDialog() {
  return (
    <DialogFrame
      title="Alert"
      maxWidth="xs"
      onClose={closeDialog}
      actions={
        <Button variant="contained" autoFocus onClick={closeDialog}>
          OK
        </Button>
      }
    >
      <Box>You must check at least one</Box>
    </DialogFrame>
  );
}

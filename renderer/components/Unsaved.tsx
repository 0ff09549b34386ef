import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { colours } from '../theme/tokens';

interface Props {
  readonly keep: () => void;
  readonly discard: () => void;
}

/** Asked in the place of the buttons when somebody leaves with changes that are not saved. */
export function Unsaved({ keep, discard }: Props) {
  return (
    <>
      <Box role="alert" sx={{ flex: 1, alignSelf: 'center', fontWeight: 700, color: colours.warn }}>
        Your changes are not saved.
      </Box>
      <Button autoFocus onClick={keep}>
        Keep editing
      </Button>
      <Button onClick={discard}>Discard changes</Button>
    </>
  );
}

import Report from '@mui/icons-material/Report';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { colours } from '../theme/tokens';

interface RefusedButtonProps {
  readonly all: number;
  readonly unseen: number;
  readonly onPress: () => void;
}

/** How many refused scans wait to be looked at; red until that is done, gone while there is none. */
export function RefusedButton({ all, unseen, onPress }: RefusedButtonProps) {
  if (all === 0) return null;
  return (
    <Button
      sx={unseen > 0 ? { color: colours.danger, borderColor: colours.danger } : {}}
      startIcon={<Report aria-hidden />}
      onClick={onPress}
    >
      {`${unseen > 0 ? unseen : all} refused`}
      {unseen > 0 && (
        <Box component="span" sx={roomyOnly}>
          &nbsp;to look at
        </Box>
      )}
    </Button>
  );
}

/** Left out where the strip has little room: red says it too. */
const roomyOnly = { '@container (max-width: 480px)': { display: 'none' } } as const;

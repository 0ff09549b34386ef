import QrCode2 from '@mui/icons-material/QrCode2';
import Box from '@mui/material/Box';
import { colours } from '../theme/tokens';
import { stripStyle } from './stripStyle';

interface ScanStripProps {
  readonly title: string;
  readonly hint: string;
}

/** The dashed strip that says what a scan does here. */
export function ScanStrip({ title, hint }: ScanStripProps) {
  return (
    <Box
      sx={{
        ...stripStyle,
        border: `4px dashed ${colours.edge}`,
        backgroundColor: colours.surface,
      }}
    >
      <QrCode2 aria-hidden sx={{ fontSize: 64 }} />
      <Box>
        <Box component="h2" sx={{ margin: 0, fontSize: 28, fontWeight: 700, lineHeight: 1.2 }}>
          {title}
        </Box>
        <Box sx={{ fontSize: 18, color: colours.ink2 }}>{hint}</Box>
      </Box>
    </Box>
  );
}

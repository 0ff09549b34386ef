import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { ThemeProvider } from '@mui/material/styles';
import { BarcodeIcon } from '../../components/BarcodeIcon';
import { ScannerLight } from '../../components/ScannerLight';
import { TopBar } from '../../components/TopBar';
import { useQuery } from '../../hooks/useQuery';
import { useSession } from '../../hooks/useSession';
import { themes } from '../../theme/theme';
import { colours } from '../../theme/tokens';

/** The frame of what is shown while nobody is signed in: the program's name, the demo chip, this computer. */
export function FrontPage({ children }: { readonly children: ReactNode }) {
  const warehouse = useQuery('warehouse.state', {});
  const session = useSession();
  const demo = warehouse.is === 'value' && warehouse.value.demo;
  return (
    <ThemeProvider theme={themes.touch}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', typography: 'body1' }}>
        <TopBar>
          <BarcodeIcon aria-hidden sx={{ fontSize: 26 }} />
          <Box sx={{ fontSize: 21, fontWeight: 700 }}>Serials Desk</Box>
          {demo && <DemoChip />}
          <Box sx={{ flex: 1 }} />
          <ScannerLight typing={false} />
          {session && (
            <Box
              sx={{
                paddingLeft: 4,
                borderLeft: `1px solid ${colours.line}`,
                fontSize: 15,
                color: colours.ink2,
              }}
            >
              This computer: <b style={{ color: colours.ink }}>{session.station}</b>
            </Box>
          )}
        </TopBar>
        <Box component="main" sx={mainStyle}>
          <Box sx={{ margin: 'auto', width: '100%', display: 'flex', justifyContent: 'center' }}>
            {children}
          </Box>
        </Box>
      </Box>
    </ThemeProvider>
  );
}

/** The smallest window has no room to give away. */
const mainStyle = {
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  display: 'flex',
  padding: 6,
  '@media (max-height: 800px)': { padding: 3 },
} as const;

function DemoChip() {
  return (
    <Box
      sx={{
        paddingInline: 3,
        paddingBlock: '2px',
        borderRadius: 99,
        backgroundColor: colours.demo,
        color: colours.onDemo,
        fontSize: 14,
        fontWeight: 700,
      }}
    >
      Demo warehouse
    </Box>
  );
}

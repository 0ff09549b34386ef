import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { colours } from '../theme/tokens';
import { PersonCorner } from './PersonCorner';
import { ScannerLight } from './ScannerLight';
import { TopBar } from './TopBar';

interface PageProps {
  /** An icon, or the button that leads back. */
  readonly icon: ReactNode;
  readonly title: ReactNode;
  /** A word or two beside the title: where this belongs. */
  readonly context?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A screen's frame: header with title, scanner light and person; below it the main area, which fills the rest. */
export function Page({ icon, title, context, actions, children }: PageProps) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', flex: 1, minWidth: 0, height: '100%' }}>
      <TopBar>
        {icon}
        <Typography variant="h1" tabIndex={-1} sx={{ whiteSpace: 'nowrap', outline: 'none' }}>
          {title}
        </Typography>
        <Box sx={{ flex: '1 1 auto', minWidth: 0, color: colours.ink2, lineHeight: 1.3 }}>{context}</Box>
        {actions}
        <ScannerLight />
        <PersonCorner />
      </TopBar>
      <Box
        component="main"
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', overflow: 'auto' }}
      >
        {children}
      </Box>
    </Box>
  );
}

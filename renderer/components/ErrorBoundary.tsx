import { Component, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { colours } from '../theme/tokens';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Last stop of a bug in a screen: what was saved is in the warehouse, so drawing anew is safe. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Box
        role="alert"
        sx={{
          height: '100%',
          display: 'grid',
          placeContent: 'center',
          gap: 5,
          textAlign: 'center',
          color: colours.ink,
        }}
      >
        <Box sx={{ fontSize: 20, fontWeight: 700 }}>
          This screen stopped. Everything that was confirmed by its tone is saved.
        </Box>
        <Button variant="contained" sx={{ justifySelf: 'center' }} onClick={() => window.location.reload()}>
          Open it again
        </Button>
      </Box>
    );
  }
}

import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { ErrorBoundary } from './components/ErrorBoundary';
import { queryClient } from './hooks/queryClient';
import { Gate } from './navigation/Gate';
import { themes } from './theme/theme';

export function App() {
  return (
    <ThemeProvider theme={themes.desk}>
      <CssBaseline />
      <ErrorBoundary>
        <QueryClientProvider client={queryClient}>
          <Gate />
        </QueryClientProvider>
      </ErrorBoundary>
    </ThemeProvider>
  );
}

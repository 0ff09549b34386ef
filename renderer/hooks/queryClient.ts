import { QueryClient } from '@tanstack/react-query';
import { FaultError } from './faultError';

/** Milliseconds before each new try; the database process needs about a second to come back. */
const pauses = [300, 700, 1500, 3000] as const;

/**
 * What the warehouse said, kept by [operation, input]. It stays valid until one of its topics changes. Only a
 * lost connection is tried again by itself; other faults would come back the same.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      // "Online" says something about the internet; the warehouse is in this computer.
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: (tries, error) =>
        tries < pauses.length && error instanceof FaultError && error.fault.kind === 'connectionLost',
      retryDelay: (tries) => pauses[tries] ?? 3000,
    },
  },
});

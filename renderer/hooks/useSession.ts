import type { SessionState } from '../../shared/contract/session';
import { useQuery } from './useQuery';

/** Who works here, or null until that is known. */
export function useSession(): SessionState | null {
  const session = useQuery('session.state', {});
  return session.is === 'value' ? session.value : null;
}

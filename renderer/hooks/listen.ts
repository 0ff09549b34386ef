import type { Topic } from '../../shared/contract/topics';
import { listenToKeyboard } from '../scanner/listenToKeyboard';
import { queryClient } from './queryClient';
import { readsOneOf } from './topics';
import { deliverScan } from './useScanStep';

/** Starts to hear the program, once per window. Returns what ends it. */
export function listen(): () => void {
  const { on } = window.serialsDesk;
  const ends = [
    on('scan', deliverScan),
    listenToKeyboard(deliverScan),
    on('changed', readAgain),
    // These two carry the new state itself: no need to ask for it.
    on('session', (session) => {
      void queryClient.cancelQueries({ queryKey: ['session.state'] });
      queryClient.setQueryData(['session.state', {}], { value: session });
    }),
    on('scannerState', (state) => {
      void queryClient.cancelQueries({ queryKey: ['scanner.state'] });
      queryClient.setQueryData(['scanner.state', {}], { value: state });
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

function readAgain(topics: readonly Topic[]): void {
  const predicate = ({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean =>
    readsOneOf(topics, queryKey);
  const first = queryClient
    .getQueryCache()
    .findAll({ predicate, fetchStatus: 'fetching' })
    .filter(({ state }) => state.data === undefined);
  void queryClient.invalidateQueries({ predicate });
  // The client does not ask anew while a first answer is on its way, and that one may be from before the change.
  for (const { promise, queryKey } of first) {
    const again = (): void => void queryClient.invalidateQueries({ queryKey, exact: true });
    promise?.then(again, again);
  }
}

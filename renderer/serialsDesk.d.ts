import type { Answer } from '../shared/contract/answer';
import type { Call } from '../shared/contract/call';
import type { ScreenEvents } from '../shared/contract/events';
import type { Output } from '../shared/contract/index';
import type { ScreenEvent, ScreenOperation } from '../shared/contract/names';

/**
 * What the preload exposes. Answers carry the contract's types because dispatch and main check each one
 * against its output schema before it leaves; events come from main alone.
 */
interface SerialsDesk {
  ask<N extends ScreenOperation>(name: N, call: Call): Promise<Answer<Output<N>>>;
  on<E extends ScreenEvent>(event: E, listener: (payload: ScreenEvents[E]) => void): () => void;
}

declare global {
  interface Window {
    readonly serialsDesk: SerialsDesk;
  }
}

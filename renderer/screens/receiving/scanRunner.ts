import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Answer } from '../../../shared/contract/answer';
import type { Input, Output } from '../../../shared/contract/index';
import type { FlowEvent, FlowTone } from './flowEvents';
import { type Ask, type FlowState, newFlow } from './flowState';
import { flow } from './scanFlow';

type Name = 'receiving.scan' | 'receiving.undo' | 'bins.find' | 'session.chooseBin';

/** What a flow needs from outside: the warehouse and the loudspeaker. */
export interface Outside {
  ask<N extends Name>(
    name: N,
    input: Input<N>,
    options: { readonly request?: string; readonly confirm?: readonly string[] },
  ): Promise<Answer<Output<N>>>;
  play(tone: FlowTone): void;
  now(): number;
}

export interface ScanRunner {
  readonly store: StoreApi<FlowState>;
  send(event: FlowEvent): void;
}

/** The scans of one replenishment, worked off one by one, also while another screen is open. */
export function createScanRunner(document: string, outside: Outside): ScanRunner {
  const store = createStore<FlowState>(() => newFlow(document));

  function send(event: FlowEvent): void {
    const before = store.getState();
    const { state, tone } = flow(before, event, outside.now());
    store.setState(state, true);
    if (tone !== null) outside.play(tone);
    if (state.work !== null && state.work !== before.work && state.work.fault === null) {
      void perform(state.work.ask).then(send);
    }
  }

  async function perform(ask: Ask): Promise<FlowEvent> {
    const { request } = ask.job;
    switch (ask.is) {
      case 'scan': {
        const options = { request, confirm: ask.confirm };
        return { is: 'scanAnswered', answer: await outside.ask('receiving.scan', ask.input, options) };
      }
      case 'findBin':
        return { is: 'binFound', answer: await outside.ask('bins.find', { code: ask.job.value }, {}) };
      case 'chooseBin':
        // A request id of its own: that of the scan belongs to the scan's command.
        return { is: 'binChosen', answer: await outside.ask('session.chooseBin', { bin: ask.bin.code }, {}) };
      case 'undo': {
        const input = { document, serialId: ask.job.serialId };
        return { is: 'undoAnswered', answer: await outside.ask('receiving.undo', input, { request }) };
      }
    }
  }

  return { store, send };
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Answer } from '../../../shared/contract/answer';
import type { GivenApproval } from '../../../shared/contract/call';
import type { Input, OperationName, Output } from '../../../shared/contract/index';
import type { ToneName } from '../../sounds/tones';
import type { FlowEvent } from './flowEvents';
import { type Ask, type FlowState, newFlow } from './flowState';
import { flow } from './scanFlow';

/** The request id of the command, and a manager's consent where one was given. */
interface Asking {
  readonly request: string;
  readonly approval: GivenApproval | null;
}

type Reply<N extends OperationName> = Promise<Answer<Output<N>>>;

/** What a flow needs from outside: the warehouse and the loudspeaker. */
export interface Outside {
  /** `confirm`: what a person confirmed of the scan. */
  scan(
    input: Input<'receiving.scan'>,
    asking: Asking & { readonly confirm: readonly string[] },
  ): Reply<'receiving.scan'>;
  count(input: Input<'receiving.count'>, asking: Asking): Reply<'receiving.count'>;
  undo(input: Input<'receiving.undo'>, asking: Asking): Reply<'receiving.undo'>;
  closeShort(input: Input<'receiving.closeShort'>, asking: Asking): Reply<'receiving.closeShort'>;
  reopen(input: Input<'receiving.reopen'>, asking: Asking): Reply<'receiving.reopen'>;
  findBin(code: string): Reply<'bins.find'>;
  chooseBin(code: string): Reply<'session.chooseBin'>;
  play(tone: ToneName): void;
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
    const { state, tone } = flow(before, event);
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
        const { input, confirm, approval } = ask;
        return { is: 'scanAnswered', answer: await outside.scan(input, { request, confirm, approval }) };
      }
      case 'count': {
        const { input, approval } = ask;
        return { is: 'countAnswered', answer: await outside.count(input, { request, approval }) };
      }
      case 'undo': {
        const { approval, job } = ask;
        const answer = await outside.undo({ document, receipt: job.receipt }, { request, approval });
        return { is: 'undoAnswered', answer };
      }
      case 'end': {
        const { approval, job } = ask;
        return { is: 'endAnswered', answer: await outside[job.kind]({ document }, { request, approval }) };
      }
      case 'findBin':
        return { is: 'binFound', answer: await outside.findBin(ask.job.value) };
      case 'chooseBin':
        return { is: 'binChosen', answer: await outside.chooseBin(ask.bin.code) };
    }
  }

  return { store, send };
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Answer } from '../../../shared/contract/answer';
import type { Input, Output } from '../../../shared/contract/index';
import type { AskOptions } from '../../hooks/askWarehouse';
import type { ToneName } from '../../sounds/tones';
import type { PackEvent } from './packEvents';
import { pack } from './packFlow';
import { type Answered, type Ask, newPacking, type PackState } from './packState';

type Op = Ask['op'];

/** What the runner does outside itself. */
export interface Outside {
  ask<N extends Op>(name: N, input: Input<N>, options: AskOptions): Promise<Answer<Output<N>>>;
  play(tone: ToneName): void;
  /** Another order was scanned to be opened. */
  goTo(order: string): void;
}

export interface PackRunner {
  readonly store: StoreApi<PackState>;
  send(event: PackEvent): void;
}

/** The scans of one order, worked off one by one, also while another screen is open. */
export function createPackRunner(order: string, outside: Outside): PackRunner {
  const store = createStore<PackState>(() => newPacking(order));

  function send(event: PackEvent): void {
    const before = store.getState();
    const { state, tone, goTo } = pack(before, event);
    store.setState(state, true);
    if (tone !== null) outside.play(tone);
    if (goTo !== undefined) outside.goTo(goTo);
    if (state.work !== null && state.work !== before.work && state.work.fault === null) {
      void perform(state.work.ask).then((answered) => send({ is: 'answered', answered }));
    }
  }

  function perform(ask: Ask): Promise<Answered> {
    const { confirm, approval, job } = ask;
    const options = { confirm, approval, request: job.request };
    switch (ask.op) {
      case 'packing.scan':
        return outside.ask(ask.op, ask.input, options).then((answer) => ({ op: ask.op, ask, answer }));
      case 'packing.count':
        return outside.ask(ask.op, ask.input, options).then((answer) => ({ op: ask.op, ask, answer }));
      case 'packing.captureList':
        return outside.ask(ask.op, ask.input, options).then((answer) => ({ op: ask.op, ask, answer }));
      case 'packing.undo':
        return outside.ask(ask.op, ask.input, options).then((answer) => ({ op: ask.op, ask, answer }));
      case 'packing.takeBack':
        return outside.ask(ask.op, ask.input, options).then((answer) => ({ op: ask.op, ask, answer }));
      case 'packing.ship':
        return outside.ask(ask.op, ask.input, options).then((answer) => ({ op: ask.op, ask, answer }));
      case 'packing.void':
        return outside.ask(ask.op, ask.input, options).then((answer) => ({ op: ask.op, ask, answer }));
    }
  }

  return { store, send };
}

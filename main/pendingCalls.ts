import type { Answer } from '../shared/contract/answer';
import type { ToDatabase } from '../shared/contract/databaseMessages';
import { newFaultId } from './faults';
import type { Log } from './log';

type Ask = Extract<ToDatabase, { kind: 'ask' }>;

interface Pending {
  readonly message: Ask;
  readonly since: number;
  readonly resolve: (answer: Answer<unknown>) => void;
  /** How often the process ended while the call was in hand. */
  deaths: number;
}

/** A call over this is logged by name. */
const slowMs = 50;

/** The calls that the database process has not answered yet, in the order asked. */
export class PendingCalls {
  readonly #log: Log;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;

  constructor(log: Log) {
    this.#log = log;
  }

  add(asked: Omit<Ask, 'kind' | 'id'>, send: (message: Ask) => void): Promise<Answer<unknown>> {
    const message: Ask = { kind: 'ask', id: (this.#lastId += 1), ...asked };
    return new Promise((resolve) => {
      this.#pending.set(message.id, { message, since: performance.now(), resolve, deaths: 0 });
      send(message);
    });
  }

  all(): readonly Ask[] {
    return [...this.#pending.values()].map(({ message }) => message);
  }

  /** Says what it was that got its answer: `command` only where it was carried out. */
  answer(id: number, answer: Answer<unknown>): 'command' | 'other' {
    const call = this.#pending.get(id);
    if (call === undefined) return 'other';
    this.#pending.delete(id);
    const ms = Math.round(performance.now() - call.since);
    if (ms > slowMs) this.#log('info', `${call.message.name} took ${ms} ms`);
    call.resolve(answer);
    return call.message.call.request !== null && 'value' in answer ? 'command' : 'other';
  }

  /** Every call in hand gets a second chance and no third: it may be what ends the process. */
  countDeath(): void {
    for (const [id, call] of this.#pending) {
      call.deaths += 1;
      if (call.deaths < 2) continue;
      const fault = { id: newFaultId(), kind: 'connectionLost' } as const;
      this.#log('error', `${fault.id} ${call.message.name} was in hand at two ends of the database process`);
      this.answer(id, { fault });
    }
  }

  answerAll(answer: Answer<unknown>): void {
    for (const id of this.#pending.keys()) this.answer(id, answer);
  }
}

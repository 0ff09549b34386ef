import type { demoAccounts } from '../../../shared/domain/demoAccounts';
import type { Writing } from '../engines/engine';
import { type JournalLine, openLine } from '../journal/line';
import type { DemoClock } from './clock';

type DemoUser = (typeof demoAccounts)[number]['userName'];

/** One command of the demo: its transaction and its journal line. */
export interface Command extends Writing {
  readonly line: JournalLine;
}

/** Where the demo's people give their commands. Each makes one journal line, at the clock's next time. */
export interface Desk {
  /** Journal lines so far. */
  readonly lines: number;
  /** Commands go into this transaction from now on. */
  begin(writing: Writing): void;
  /** An account that commands can name from now on. */
  signUp(user: DemoUser, person: { readonly id: number; readonly name: string }): void;
  /** `user` null: the program itself, before there are accounts. */
  command<T>(
    user: DemoUser | null,
    operation: string,
    work: (command: Command) => Promise<T>,
    reason?: string | null,
  ): Promise<T>;
}

export function newDesk(clock: DemoClock, station: number): Desk {
  const people = new Map<DemoUser, { readonly id: number; readonly name: string }>();
  let current: Writing | null = null;
  let lines = 0;
  return {
    get lines() {
      return lines;
    },
    begin: (writing) => {
      current = writing;
    },
    signUp: (user, person) => void people.set(user, person),
    async command(user, operation, work, reason = null) {
      if (current === null) throw new Error('no transaction has begun');
      const person = user === null ? null : (people.get(user) ?? null);
      const line = await openLine(current, { person, station }, clock.next());
      const result = await work({ ...current, line });
      if (!line.isEmpty) {
        if (reason !== null) line.recordReason(reason);
        await line.close(operation);
        lines += 1;
      }
      return result;
    },
  };
}

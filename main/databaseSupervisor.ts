import type { Answer } from '../shared/contract/answer';
import type { ProvenCall } from '../shared/contract/call';
import {
  type Caller,
  type DatabaseState,
  fromDatabase,
  type Opening,
  type ToDatabase,
} from '../shared/contract/databaseMessages';
import { type Topic, topics as allTopics } from '../shared/contract/topics';
import { newFaultId } from './faults';
import type { Log } from './log';
import { PendingCalls } from './pendingCalls';

/** A running database process, whichever way it was started. */
export interface DatabaseChild {
  /** Known once the process runs. */
  pid(): number | undefined;
  send(message: ToDatabase): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Heard exactly once, also where the process could not be started. */
  onExit(listener: (code: number | null) => void): void;
  kill(): void;
}

export interface DatabaseListeners {
  /** Heard also while a demo is made, for each step of its share. */
  readonly onState: (state: WarehouseFileState) => void;
  readonly onChanged: (topics: readonly Topic[]) => void;
  readonly onLog: Log;
}

/** `opening` until the database process has said something of itself. */
export type WarehouseFileState = DatabaseState | { readonly is: 'opening' };

export interface DatabaseProcess {
  state(): WarehouseFileState;
  /**
   * Asks the warehouse; waits while it opens or starts again. A call in hand when the process dies is asked
   * once more, a command with the same request id, so that it counts once; a second death answers with the
   * fault `connectionLost`. Never throws.
   */
  ask(name: string, call: ProvenCall, caller: Caller): Promise<Answer<unknown>>;
  /** Ends the process in good order and starts it with another opening. */
  reopen(opening: Opening): void;
  /** Lets running work end and the file be closed; a process that takes longer than ten seconds is ended. */
  close(): Promise<void>;
}

/** Pauses before a restart: at once, then longer, so that a crash at each start does not eat the machine. */
const pausesMs = [0, 200, 500, 1000, 2000, 5000] as const;
/** Starts in a row that never came to an open warehouse, after which the person is told instead. */
const mostFailedStarts = 6;
/** Open for this long, or one command carried out: the process was sound, its end is not one more of a row. */
const soundMs = 10_000;
const closeMs = 10_000;

/** Keeps the database process running and every call answered. */
export function superviseDatabase(
  launch: () => DatabaseChild,
  firstOpening: Opening,
  { onState, onChanged, onLog }: DatabaseListeners,
): DatabaseProcess {
  const calls = new PendingCalls(onLog);
  let opening = firstOpening;
  let state: WarehouseFileState = { is: 'opening' };
  let child: DatabaseChild | null = null;
  let isOpen = false;
  let openedBefore = false;
  let deaths = 0;
  let failedStarts = 0;
  let sound: NodeJS.Timeout | undefined;
  let restart: NodeJS.Timeout | undefined;
  let leaving: { readonly kind: 'reopen' } | { readonly kind: 'close'; readonly done: () => void } | null =
    null;

  function setState(next: WarehouseFileState): void {
    if (next.is !== state.is) onLog('info', `warehouse: ${next.is}`);
    state = next;
    onState(next);
  }

  function hear(raw: unknown): void {
    const parsed = fromDatabase.safeParse(raw);
    if (!parsed.success) {
      onLog('error', `A message of the database process is not understood: ${parsed.error.message}`);
      return;
    }
    const message = parsed.data;
    switch (message.kind) {
      case 'state':
        return hearState(message.state);
      case 'answer':
        if (calls.answer(message.id, message.answer) === 'command') deaths = 0;
        return;
      case 'changed':
        return onChanged(message.topics);
      case 'log':
        return onLog(message.level, message.text);
    }
  }

  function hearState(next: DatabaseState): void {
    setState(next);
    switch (next.is) {
      case 'making':
        return;
      case 'broken':
        return calls.answerAll({ fault: { id: next.id, kind: next.kind } });
      case 'open':
        isOpen = true;
        failedStarts = 0;
        onLog('info', `the database process is ${child?.pid()}`);
        sound = setTimeout(() => (deaths = 0), soundMs);
        for (const message of calls.all()) child?.send(message);
        // What was committed just before the end has not been announced: every screen reads again.
        if (openedBefore) onChanged(allTopics);
        openedBefore = true;
    }
  }

  function ended(code: number | null): void {
    child = null;
    if (!isOpen) failedStarts += 1;
    isOpen = false;
    clearTimeout(sound);
    if (leaving?.kind === 'close') return leaving.done();
    if (leaving?.kind === 'reopen') {
      leaving = null;
      return start();
    }
    if (failedStarts === mostFailedStarts) return giveUp(code);
    const pause = pausesMs[Math.min(deaths, pausesMs.length - 1)] ?? 0;
    deaths += 1;
    onLog(
      'error',
      `The database process ended (code ${code}); it starts again ${pause === 0 ? 'at once' : `in ${pause} ms`}.`,
    );
    calls.countDeath();
    restart = setTimeout(start, pause);
  }

  function giveUp(code: number | null): void {
    const id = newFaultId();
    onLog('error', `${id} The database process does not start (code ${code}); it is not tried again.`);
    setState({ is: 'broken', id, kind: 'unexpected' });
    calls.answerAll({ fault: { id, kind: 'unexpected' } });
  }

  function start(): void {
    const started = launch();
    child = started;
    started.onMessage((raw) => {
      // A message that arrives after the end belongs to a process whose calls are being asked again.
      if (child === started) hear(raw);
    });
    started.onExit(ended);
    started.send({ kind: 'open', opening });
  }

  start();
  return {
    state: () => state,
    ask(name, call, caller) {
      if (leaving?.kind === 'close') {
        return Promise.resolve({ fault: { id: newFaultId(), kind: 'connectionLost' } });
      }
      if (state.is === 'broken') return Promise.resolve({ fault: { id: state.id, kind: state.kind } });
      return calls.add({ name, call, caller }, (message) => {
        if (isOpen) child?.send(message);
      });
    },
    reopen(next) {
      opening = next;
      isOpen = false;
      setState({ is: 'opening' });
      if (child === null) return;
      leaving = { kind: 'reopen' };
      child.send({ kind: 'close' });
    },
    async close() {
      clearTimeout(restart);
      clearTimeout(sound);
      const running = child;
      await new Promise<void>((resolve) => {
        if (running === null) return resolve();
        const timer = setTimeout(() => {
          onLog('warn', 'The database process did not close in time and is ended.');
          running.kill();
        }, closeMs);
        leaving = {
          kind: 'close',
          done: () => {
            clearTimeout(timer);
            resolve();
          },
        };
        running.send({ kind: 'close' });
      });
      leaving = { kind: 'close', done: () => undefined };
      calls.answerAll({ fault: { id: newFaultId(), kind: 'connectionLost' } });
    },
  };
}

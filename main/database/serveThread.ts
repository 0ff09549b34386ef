import { parentPort } from 'node:worker_threads';
import type { Answer } from '../../shared/contract/answer';
import type { ProvenCall } from '../../shared/contract/call';
import type { Caller } from '../../shared/contract/databaseMessages';
import { dispatch } from './dispatch';
import { oneByOne } from './engines/oneByOne';
import { faultOf } from './faults';
import { type FromThread, toThread, type WarehouseFacts } from './threadMessages';
import type { Warehouse } from './warehouse';

interface Opened {
  readonly warehouse: Warehouse;
  /** The writer's; null for the others. */
  readonly facts: WarehouseFacts | null;
  /** Answers what dispatch does not: work that goes on while other calls are answered. Null for what it leaves to it. */
  readonly answerBeside?: (name: string, call: ProvenCall, caller: Caller) => Promise<Answer<unknown>> | null;
}

/** How `open` reports, and how the thread asks the others. */
export interface Outside {
  readonly say: (message: FromThread) => void;
  readonly ask: (name: string, call: ProvenCall, caller: Caller) => Promise<Answer<unknown>>;
}

/** A thread's life: opens its handle, answers one call after another, closes the handle when told to. */
export async function serveThread(open: (outside: Outside) => Promise<Opened>): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('this file is a thread of the database process');
  const say = (message: FromThread): void => port.postMessage(message);
  const asked = new Map<number, (answer: Answer<unknown>) => void>();
  let lastAsked = 0;
  const ask: Outside['ask'] = (name, call, caller) =>
    new Promise((resolve) => {
      const id = (lastAsked += 1);
      asked.set(id, resolve);
      say({ kind: 'ask', id, name, call, caller });
    });
  let warehouse: Warehouse;
  let answerBeside: Opened['answerBeside'];
  try {
    const opened = await open({ say, ask });
    answerBeside = opened.answerBeside;
    warehouse = opened.warehouse;
    warehouse.onLog((level, text) => say({ kind: 'log', level, text }));
    say({ kind: 'opened', facts: opened.facts });
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say({ kind: 'broken', fault: faultOf(error), text });
    return;
  }

  const inTurn = oneByOne();
  port.on('message', (raw: unknown) => {
    const message = toThread.parse(raw);
    if (message.kind === 'answer') {
      asked.get(message.id)?.(message.answer);
      asked.delete(message.id);
      return;
    }
    if (message.kind === 'ask') {
      const beside = answerBeside?.(message.name, message.call, message.caller) ?? null;
      if (beside !== null) {
        void beside.then((answer) => say({ kind: 'answer', id: message.id, answer, topics: [] }));
        return;
      }
    }
    void inTurn(async () => {
      if (message.kind === 'ask') {
        const { answer, topics } = await dispatch(warehouse, message.name, message.call, message.caller);
        say({ kind: 'answer', id: message.id, answer, topics: [...topics] });
        return;
      }
      await warehouse.close();
      port.close();
    });
  });
}

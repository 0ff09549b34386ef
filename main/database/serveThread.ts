import { parentPort } from 'node:worker_threads';
import { dispatch } from './dispatch';
import { oneByOne } from './engines/oneByOne';
import { faultOf } from './faults';
import { type FromThread, toThread, type WarehouseFacts } from './threadMessages';
import type { Warehouse } from './warehouse';

interface Opened {
  readonly warehouse: Warehouse;
  /** The writer's; null for the others. */
  readonly facts: WarehouseFacts | null;
}

/**
 * A thread's life: opens its handle, answers one call after another, closes the handle when told to.
 * `say` is how `open` reports.
 */
export async function serveThread(
  open: (say: (message: FromThread) => void) => Promise<Opened>,
): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('this file is a thread of the database process');
  const say = (message: FromThread): void => port.postMessage(message);
  let warehouse: Warehouse;
  try {
    const opened = await open(say);
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

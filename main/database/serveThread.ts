import { parentPort } from 'node:worker_threads';
import { dispatch } from './dispatch';
import { oneByOne } from './engines/oneByOne';
import { OpeningFault } from './openingFault';
import type { Warehouse } from './openWarehouse';
import { type FromThread, toThread, type WarehouseFacts } from './threadMessages';

interface Opened {
  readonly warehouse: Warehouse;
  /** The writer's; null for the others. */
  readonly facts: WarehouseFacts | null;
}

/** What a thread may say before it is open. */
export type Say = (message: FromThread) => void;

/** A thread's life: opens its handle, answers one call after another, closes the handle when told to. */
export async function serveThread(open: (say: Say) => Promise<Opened>, beforeClose?: () => void): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('this file is a thread of the database process');
  const say: Say = (message) => port.postMessage(message);
  const inTurn = oneByOne();
  const opening = inTurn(() => open(say));

  port.on('message', (raw: unknown) => {
    const message = toThread.parse(raw);
    void inTurn(async () => {
      const { warehouse } = await opening;
      if (message.kind === 'ask') {
        const { answer, topics } = await dispatch(warehouse, message.name, message.call, message.caller);
        say({ kind: 'answer', id: message.id, answer, topics: [...topics] });
        return;
      }
      beforeClose?.();
      await warehouse.close();
      port.close();
    });
  });

  try {
    const { warehouse, facts } = await opening;
    warehouse.onLog((level, text) => say({ kind: 'log', level, text }));
    say({ kind: 'opened', facts });
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say({ kind: 'broken', fault: error instanceof OpeningFault ? error.kind : 'unexpected', text });
    port.close();
  }
}

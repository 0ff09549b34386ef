import { once } from 'node:events';
import { connect } from 'node:net';
import type { NetworkPrinter } from '../../../shared/contract/labels';
import type { PrinterProblem } from '../../../shared/domain/labelRefusals';

/** To answer a call; a printer that is there takes milliseconds. */
const connectMs = 5_000;
/** To take what was sent; one whose roll is changed meanwhile takes its time. */
const takeMs = 60_000;

/** Why a printer takes nothing (any more). */
export class PrinterFails extends Error {
  readonly why: PrinterProblem;

  constructor(why: PrinterProblem) {
    super(why);
    this.why = why;
  }
}

/** A line to a printer that takes raw bytes over TCP (port 9100, "JetDirect"). It acknowledges nothing but the bytes. */
export interface PrinterLine {
  /** Resolves once the printer has taken all but the last of it. */
  send(text: string): Promise<void>;
  /** Resolves once it has taken all. */
  end(): Promise<void>;
  destroy(): void;
}

/** All of it throws PrinterFails. */
export async function connectPrinter({ host, port }: NetworkPrinter): Promise<PrinterLine> {
  const socket = connect({ host, port });
  // Without it an error between two calls would end the thread.
  socket.on('error', () => undefined);
  const broken = new Promise<never>((_resolve, reject) => {
    socket.once('close', () => reject(new PrinterFails('broken')));
  });
  broken.catch(() => undefined);

  async function within(ms: number, ...events: readonly Promise<unknown>[]): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new PrinterFails('silent')), ms);
    });
    try {
      await Promise.race([...events, late]);
    } catch (error) {
      socket.destroy();
      throw error instanceof PrinterFails ? error : new PrinterFails(problemOf(error));
    } finally {
      clearTimeout(timer);
    }
  }

  await within(connectMs, once(socket, 'connect'));
  return {
    async send(text) {
      if (socket.destroyed) throw new PrinterFails('broken');
      if (!socket.write(text)) await within(takeMs, once(socket, 'drain'), broken);
    },
    async end() {
      if (socket.destroyed) throw new PrinterFails('broken');
      // What the printer says is not read by anybody; unread it would keep the line open.
      socket.resume();
      socket.end();
      await within(takeMs, once(socket, 'close'));
    },
    destroy: () => socket.destroy(),
  };
}

function problemOf(error: unknown): PrinterProblem {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'unknownHost';
    case 'ECONNREFUSED':
      return 'refused';
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return 'silent';
    default:
      return 'broken';
  }
}

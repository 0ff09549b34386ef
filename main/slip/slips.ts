import type { Input, Output } from '../../shared/contract';
import type { Answer } from '../../shared/contract/answer';
import type { Caller } from '../../shared/contract/databaseMessages';
import { packing } from '../../shared/contract/packing';
import type { DatabaseProcess } from '../databaseSupervisor';
import type { Log } from '../log';
import type { SlipOrder } from './slipHtml';
import { slipFooter } from './slipFooter';
import { fileName } from '../files/fileName';
import { saveWhole } from '../files/saveWhole';

/** A page to be printed: its HTML, and that of the foot of each sheet. */
export interface Printed {
  readonly html: string;
  readonly footer: string;
}

export interface SlipParts {
  readonly database: Pick<DatabaseProcess, 'ask'>;
  /** Who is signed in, so that the warehouse checks the role. */
  readonly caller: () => Caller;
  /** The warehouse's time zone, an IANA name. */
  readonly timeZone: () => string;
  /** Asks the person where to; null: they closed the dialog. */
  readonly choosePath: (name: string) => Promise<string | null>;
  readonly printPdf: (page: Printed) => Promise<Uint8Array>;
  readonly log: Log;
}

/** Packing slips as files. */
export interface Slips {
  save(input: Input<'packing.saveSlip'>): Promise<Answer<Output<'packing.saveSlip'>>>;
}

export function openSlips({ database, caller, timeZone, choosePath, printPdf, log }: SlipParts): Slips {
  async function read(input: Input<'packing.order'>, asking: Caller): Promise<Answer<SlipOrder>> {
    const call = { input, confirm: [], request: null, approval: null };
    const answer = await database.ask('packing.order', call, asking);
    return 'value' in answer ? { value: packing['packing.order'].output.parse(answer.value) } : answer;
  }

  return {
    async save({ order }) {
      // The dialog stays open for long: whoever is signed in when it closes did not ask.
      const asking = caller();
      const found = await read({ order }, asking);
      if (!('value' in found)) return found;
      const path = await choosePath(fileName(`Packing slip ${found.value.order}`, 'pdf'));
      if (path === null) return { value: { saved: false } };
      // Read again: meanwhile others may have captured, shipped or voided.
      const now = await read({ order }, asking);
      if (!('value' in now)) return now;
      // Loaded when it is first needed: the library that draws symbols is larger than all the rest of main.
      const { slipHtml } = await import('./slipHtml');
      const pdf = await printPdf({
        html: slipHtml(now.value, timeZone()),
        footer: slipFooter(`Packing slip ${now.value.order}`),
      });
      return saveWhole(path, pdf, 'a packing slip', log);
    },
  };
}

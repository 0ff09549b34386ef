import { type Input, type MainOperation, operations, type Output } from '../../shared/contract';
import type { Answer } from '../../shared/contract/answer';
import type { Caller } from '../../shared/contract/databaseMessages';
import type { LabelSettings } from '../../shared/contract/labels';
import { namedSizes } from '../../shared/labels/labelSize';
import type { DatabaseProcess } from '../databaseSupervisor';
import { fileName } from '../files/fileName';
import { saveWhole } from '../files/saveWhole';
import type { Log } from '../log';
import type { Sheets } from './labelPrinting';

export interface LabelParts {
  readonly database: Pick<DatabaseProcess, 'ask'>;
  /** Who is signed in: only who drew labels may print them. */
  readonly caller: () => Caller;
  /** Asks the person where to; null: they closed the dialog. */
  readonly choosePath: (name: string) => Promise<string | null>;
  readonly pdf: (sheets: Sheets) => Promise<Uint8Array>;
  /** Null, or why the printer does not print. */
  readonly print: (sheets: Sheets, printer: string) => Promise<string | null>;
  readonly printers: () => Promise<readonly { readonly name: string; readonly shown: string }[]>;
  readonly settings: {
    readonly now: () => LabelSettings | null;
    readonly keep: (settings: LabelSettings) => Promise<void>;
  };
  readonly log: Log;
}

type Own = Extract<MainOperation, `labels.${string}`>;

/** What main does for labels: dialogs, files, printers, and this station's choice. */
export type Labels = { readonly [N in Own]: (input: Input<N>) => Promise<Answer<Output<N>>> };

/** Saving as PDF works on every computer. */
const firstSettings: LabelSettings = {
  size: namedSizes['2 × 1 in'],
  symbol: 'dots',
  to: { is: 'pdf' },
  network: null,
};

export function openLabels(parts: LabelParts): Labels {
  const { database, caller, settings, log } = parts;

  async function drawn(job: string, asking: Caller): Promise<Answer<Sheets>> {
    const call = { input: { job }, confirm: [], request: null, approval: null };
    const answer = await database.ask('labels.drawn', call, asking);
    return 'value' in answer ? { value: operations['labels.drawn'].output.parse(answer.value) } : answer;
  }

  return {
    async 'labels.savePdf'({ job, name }) {
      // The dialog stays open for long: whoever is signed in when it closes did not ask.
      const asking = caller();
      const path = await parts.choosePath(fileName(name, 'pdf'));
      if (path === null) return { value: { saved: false } };
      const sheets = await drawn(job, asking);
      if (!('value' in sheets)) return sheets;
      return saveWhole(path, await parts.pdf(sheets.value), 'labels', log);
    },
    async 'labels.print'({ job, printer }) {
      const sheets = await drawn(job, caller());
      if (!('value' in sheets)) return sheets;
      const why = await parts.print(sheets.value, printer);
      if (why === null) return { value: {} };
      log('warn', `labels are not printed: ${why}`);
      return { refusal: { code: 'notPrinted', facts: { printer, why } } };
    },
    async 'labels.printers'() {
      return { value: { printers: [...(await parts.printers())] } };
    },
    async 'labels.settings'() {
      return { value: settings.now() ?? firstSettings };
    },
    async 'labels.keepSettings'(chosen) {
      await settings.keep(chosen);
      return { value: {} };
    },
  };
}

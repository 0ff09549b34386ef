import { figure } from './figure';
import type { Wording } from './refusalWords';

/** Why a label printer in the network took no labels. */
export const printerProblems = ['unknownHost', 'refused', 'silent', 'broken'] as const;
export type PrinterProblem = (typeof printerProblems)[number];

/** What is refused about labels, with its facts. */
export interface LabelRefusals {
  noLabels: Record<never, never>;
  tooManyLabels: { labels: number; most: number };
  labelsGone: Record<never, never>;
  /** A printer of the system; `why`: what the system says. */
  notPrinted: { printer: string; why: string };
  /** A printer in the network; `sent`: labels that it took before. */
  printerFails: { host: string; port: number; why: PrinterProblem; sent: number };
}

const printerWhy: Readonly<Record<PrinterProblem, readonly [why: string, remedy: string]>> = {
  unknownHost: ['no device has this name', 'Look at the printer’s own page for its address.'],
  refused: ['nothing takes labels there', 'Check address and port; label printers listen on port 9100.'],
  silent: ['it does not answer', 'Check that it is switched on, has labels, and is in this network.'],
  broken: ['the connection broke', 'Check the printer, then print what is missing.'],
};

/** Its words. */
export const labelWords: Pick<Wording, keyof LabelRefusals> = {
  noLabels: () => ['No serials have these numbers.', 'Choose others, or define serials first.'],
  tooManyLabels: (f) => [
    `${figure(f.labels)} labels are too many to be drawn at once; ${figure(f.most)} are possible.`,
    'Print one SKU, or from one number to another. A printer in the network takes all of them.',
  ],
  labelsGone: () => ['These labels are not kept any more.', 'Make them again.'],
  notPrinted: (f) => [
    `${f.printer} does not print: ${f.why}.`,
    'Check that it is switched on, choose another one, or save a PDF.',
  ],
  printerFails: (f) => {
    const [why, remedy] = printerWhy[f.why];
    const sent = f.sent === 0 ? 'Nothing was printed.' : `${figure(f.sent)} labels were sent before.`;
    return [`Label printer ${f.host}, port ${f.port}: ${why}. ${sent}`, remedy];
  },
};

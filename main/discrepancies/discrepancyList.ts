import { type Input, operations, type Output } from '../../shared/contract';
import type { Answer } from '../../shared/contract/answer';
import { fileName } from '../files/fileName';
import { saveWhole } from '../files/saveWhole';
import type { SlipParts } from '../slip/slips';
import { slipFooter } from '../slip/slipFooter';
import { discrepancyHtml } from './discrepancyHtml';

/** Rows on paper; who has more reads them in a table. */
const most = 5_000;

/** The discrepancies of a replenishment as a file to be printed. */
export interface DiscrepancyList {
  print(input: Input<'discrepancies.print'>): Promise<Answer<Output<'discrepancies.print'>>>;
}

export function openDiscrepancyList(parts: SlipParts): DiscrepancyList {
  const { database, caller, timeZone, choosePath, printPdf, log } = parts;
  return {
    async print({ document }) {
      // The dialog stays open for long: whoever is signed in when it closes did not ask.
      const asking = caller();
      const path = await choosePath(fileName(`Discrepancies ${document}`, 'pdf'));
      if (path === null) return { value: { saved: false } };
      const call = { input: { document, most }, confirm: [], request: null, approval: null };
      const answer = await database.ask('discrepancies.list', call, asking);
      if (!('value' in answer)) return answer;
      const listed = operations['discrepancies.list'].output.parse(answer.value);
      const html = discrepancyHtml(listed, Date.now(), timeZone());
      const pdf = await printPdf({ html, footer: slipFooter(`Discrepancies ${document}`) });
      return saveWhole(path, pdf, 'a list of discrepancies', log);
    },
  };
}

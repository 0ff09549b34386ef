import type { Input } from '../../../shared/contract';
import type { JobResult } from '../../../shared/contract/jobs';
import { mostUnits } from '../../../shared/domain/replenishmentLimits';
import { zplLabel } from '../../../shared/labels/zpl';
import { Refused, type Work } from '../jobs/work';
import { eachLabel } from './each';
import { connectPrinter, PrinterFails } from './networkPrinter';

/** Sends labels to a ZPL printer in the network; what it took before something went wrong is told. */
export async function sendLabels(work: Work, input: Input<'labels.send'>): Promise<JobResult> {
  const { host, port } = input.printer;
  let sent = 0;
  try {
    const printer = await connectPrinter(input.printer);
    try {
      const result = await eachLabel(work, { ...input, most: mostUnits }, async (some) => {
        await printer.send(some.map(zplLabel).join(''));
        sent += some.length;
        work.partly({ of: 'labels', labels: sent, leftOut: 0, first: '' });
      });
      await printer.end();
      return result;
    } finally {
      printer.destroy();
    }
  } catch (error) {
    if (!(error instanceof PrinterFails)) throw error;
    throw new Refused({ code: 'printerFails', facts: { host, port, why: error.why, sent } });
  }
}

import type { ShownBin } from '../../../shared/contract/bins';
import type { Refusal } from '../../../shared/domain/refusals';
import { ask } from '../../hooks/askWarehouse';
import { createRunners } from '../../scanning/runners';
import { play } from '../../sounds/sounds';
import { type Outside, type ScanRunner, createScanRunner } from './scanRunner';

const outside: Outside = {
  scan: (input, asking) => ask('receiving.scan', input, asking),
  count: (input, asking) => ask('receiving.count', input, asking),
  undo: (input, asking) => ask('receiving.undo', input, asking),
  closeShort: (input, asking) => ask('receiving.closeShort', input, asking),
  reopen: (input, asking) => ask('receiving.reopen', input, asking),
  findBin: (code) => ask('bins.find', { code }),
  // A request id of its own: that of the scan belongs to the scan's command.
  chooseBin: (code) => ask('session.chooseBin', { bin: code }),
  play,
};

const runners = createRunners((document) => createScanRunner(document, outside));

/** The scans that a person has in hand on a replenishment. */
export const scanRunnerOf = runners.of;

/** The replenishment that keeps a person's scan which could not be saved, once all others are answered; or null. */
export const scansSettled = runners.settled;

/**
 * Another person goes on with the work in hand: the open line and the bin for one unit of each replenishment go
 * along. Verdicts and refused scans stay with who made them.
 */
export function handOver(fromPerson: number, toPerson: number): void {
  if (fromPerson === toPerson) return;
  for (const { document, runner: from } of runners.all(fromPerson)) {
    const { step, bins } = from.store.getState();
    runners.of(toPerson, document).send({ is: 'handedOver', step, once: bins.once });
    from.send({ is: 'handedOver', step: null, once: null });
  }
}

/** Takes up the bin that this station has chosen; scans wait until it is known. */
export async function enter(runner: ScanRunner): Promise<void> {
  if (runner.store.getState().work !== null) return;
  runner.send({ is: 'entering' });
  runner.send({ is: 'entered', ...(await stationBin()) });
}

async function stationBin(): Promise<{ readonly bin: ShownBin | null; readonly lost: Refusal | null }> {
  const session = await ask('session.state', {});
  const code = 'value' in session ? session.value.bin : null;
  if (code === null) return { bin: null, lost: null };
  const found = await ask('bins.find', { code });
  return {
    bin: 'value' in found ? found.value : null,
    lost: 'refusal' in found ? found.refusal : null,
  };
}

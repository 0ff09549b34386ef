import { type BinRef, binKinds } from '../../../shared/domain/binKinds';
import { statuses } from '../../../shared/domain/statuses';
import { applyQuantity } from '../serials/applyQuantity';
import { lineSerial } from '../serials/load';
import { type Demo, isCounted, type Unit } from './demo';
import type { Command } from './desk';
import { addRegistered } from './lineSerials';
import { addQuantity } from './quantities';
import { type Replenishment, type ReplenishmentLine, setReplenishmentStatus } from './replenishments';
import { takeFirstStep, takeStep } from './takeStep';
import { makersSubject } from './values';

const markReceived = `
UPDATE replenishment_serial SET state = @state, received_journal = @received WHERE line = @line AND place = @place`;

const insertCounted = `
INSERT INTO counted_receipt (journal, replenishment, line, bin, status, units)
VALUES (@journal, @replenishment, @line, @bin, @status, @units)`;

const countReceived = 'UPDATE replenishment_line SET received = @received WHERE id = @id';
const markReceipt = 'UPDATE replenishment SET last_receipt = @line, changed = @line WHERE id = @id';

/** Receives the next units of a line into a bin; gives those that have serials. */
export async function receiveUnits(
  demo: Demo,
  command: Command,
  replenishment: Replenishment,
  line: ReplenishmentLine,
  { units, bin }: { readonly units: number; readonly bin: BinRef },
): Promise<readonly Unit[]> {
  const { document } = replenishment;
  const first = line.received;
  if (isCounted(line.product)) {
    await applyQuantity(command, command.line, {
      product: line.product,
      bin,
      step: 'receive',
      units,
      document,
    });
    await command.run(insertCounted, {
      journal: command.line.number,
      replenishment: document.id,
      line: line.id,
      bin: bin.id,
      status: statuses[binKinds[bin.kind].gives].number,
      units,
    });
    addQuantity(line.product, bin, units);
  } else {
    for (let place = first; place < first + units; place += 1) {
      if (line.source === 'none') await register(demo, command, replenishment, line, bin);
      else await receiveDefined(command, replenishment, line, place, bin);
    }
  }
  line.received += units;
  await command.run(countReceived, { id: line.id, received: line.received });
  await command.run(markReceipt, { id: document.id, line: command.line.number });
  const complete = replenishment.lines.every((one) => one.received >= one.units);
  const status = complete ? 'Received' : 'Receiving';
  if (replenishment.status !== status) await setReplenishmentStatus(command, replenishment, status);
  return line.serials.slice(first, line.received);
}

async function receiveDefined(
  command: Command,
  { document }: Replenishment,
  line: ReplenishmentLine,
  place: number,
  bin: BinRef,
): Promise<void> {
  const unit = line.serials[place];
  if (unit === undefined) throw new Error(`${document.number} expects no unit at place ${place + 1}`);
  await takeStep(command, unit, { step: 'receive', document, bin });
  await command.run(markReceived, {
    state: lineSerial.state.received,
    received: command.line.number,
    line: line.id,
    place: place + 1,
  });
}

async function register(
  demo: Demo,
  command: Command,
  replenishment: Replenishment,
  line: ReplenishmentLine,
  bin: BinRef,
): Promise<void> {
  const step = { step: 'register', document: replenishment.document, bin } as const;
  const unit = await takeFirstStep(command, makersSubject(demo, line.product), step);
  await addRegistered(command, replenishment, line, unit);
}

import { lineSerial } from '../serials/load';
import type { Demo, NewUnit, Unit } from './demo';
import type { Command } from './desk';
import {
  type LineDraft,
  type Replenishment,
  type ReplenishmentLine,
  setReplenishmentStatus,
} from './replenishments';
import { takeFirstStep } from './takeStep';
import { generatedSubject, makersSubject, subjectOf } from './values';

const insertLineSerial = `
INSERT INTO replenishment_serial (line, replenishment, place, product, how, state, value, key, serial, received_journal)
VALUES (@line, @replenishment, @place, @product, @how, @state, @value, @key, @serial, @received)`;

const { state: states, how: hows } = lineSerial;

/** The values of a line that has its serials defined, in the order of its places. */
function definedSubjects(demo: Demo, { product, source, units, values }: LineDraft): readonly NewUnit[] {
  if (source === 'none') return [];
  if (values !== undefined) return values.map((value) => subjectOf(product, value));
  const make = source === 'generated' ? generatedSubject : makersSubject;
  return Array.from({ length: units }, () => make(demo, product));
}

const howOf = ({ source }: LineDraft): number => hows[source === 'generated' ? 'generated' : 'byHand'];

/** Defines serials on an Incomplete replenishment: they stand on its lines, nobody expects them yet. */
export async function defineSerials(
  demo: Demo,
  command: Command,
  replenishment: Replenishment,
): Promise<void> {
  for (const line of replenishment.lines) {
    for (const [at, { value, key }] of definedSubjects(demo, line).entries()) {
      const row = { state: states.defined, value, key, serial: null, received: null };
      await command.run(insertLineSerial, {
        ...placed(replenishment, line, at + 1),
        ...row,
        how: howOf(line),
      });
    }
  }
}

/** Submits a replenishment: the records of defined serials are born, Incoming. */
export async function submitReplenishment(
  demo: Demo,
  command: Command,
  replenishment: Replenishment,
): Promise<void> {
  const { document } = replenishment;
  for (const line of replenishment.lines) {
    for (const subject of definedSubjects(demo, line)) {
      const unit = await takeFirstStep(command, subject, { step: 'submit', document });
      const place = line.serials.push(unit);
      const row = { state: states.expected, value: null, key: null, serial: unit.record.id, received: null };
      await command.run(insertLineSerial, {
        ...placed(replenishment, line, place),
        ...row,
        how: howOf(line),
      });
    }
  }
  await setReplenishmentStatus(command, replenishment, 'Submitted');
}

/** Notes a unit that was registered when it came in. */
export async function addRegistered(
  command: Command,
  replenishment: Replenishment,
  line: ReplenishmentLine,
  unit: Unit,
): Promise<void> {
  const place = line.serials.push(unit);
  await command.run(insertLineSerial, {
    ...placed(replenishment, line, place),
    how: hows.registered,
    state: states.received,
    value: null,
    key: null,
    serial: unit.record.id,
    received: command.line.number,
  });
}

function placed({ document }: Replenishment, { id, product }: ReplenishmentLine, place: number) {
  return { line: id, replenishment: document.id, product: product.id, place };
}

import type { ReplenishmentStatus } from '../../../shared/domain/documentStatuses';
import { lineSerial } from '../serials/load';
import type { Command } from './desk';
import { noteUnits } from './notes';
import { type Replenishment, setReplenishmentStatus } from './replenishments';

const dropExpected = `
UPDATE replenishment_serial SET state = ${lineSerial.state.dropped}
WHERE line = @line AND state = ${lineSerial.state.expected}`;

/**
 * Ends a replenishment before all its units are here. What did not come keeps its record and a WMS note that
 * says why, and nothing expects it any more.
 */
export async function endReplenishment(
  command: Command,
  replenishment: Replenishment,
  { status, reason, day }: { status: ReplenishmentStatus & ('Closed short' | 'Cancelled'); reason: string; day: string },
): Promise<void> {
  const { document, lines } = replenishment;
  const left = lines.flatMap(({ serials, received }) => serials.slice(received));
  for (const { id } of lines) await command.run(dropExpected, { line: id });
  await noteUnits(command, left, 'wmsNotes', `${document.number} ${status.toLowerCase()} ${day}: ${reason}`);
  await setReplenishmentStatus(command, replenishment, status, reason);
}

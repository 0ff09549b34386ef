import { lineSerial } from '../serials/load';
import type { Demo } from './demo';
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
  { calendar, desk, agenda }: Demo,
  replenishment: Replenishment,
  status: 'Closed short' | 'Cancelled',
  reason: string,
): Promise<void> {
  const { document, lines } = replenishment;
  const left = lines.flatMap(({ serials, received }) => serials.slice(received));
  const note = `${document.number} ${status.toLowerCase()} ${calendar.day(Math.floor(agenda.now))}: ${reason}`;
  const user = status === 'Cancelled' ? 'admin' : 'manager';
  await desk.command(
    user,
    'demo.endReplenishment',
    async (command) => {
      for (const { id } of lines) await command.run(dropExpected, { line: id });
      await noteUnits(command, left, 'wmsNotes', note);
      await setReplenishmentStatus(command, replenishment, status, reason);
    },
    reason,
  );
}

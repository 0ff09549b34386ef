import type { Commanding } from '../outcome';
import { lineSerial } from '../serials/load';
import type { LoadedLine } from './load';

const insert = `
INSERT INTO replenishment_serial (line, replenishment, place, product, how, state, value, key, serial, received_journal)
VALUES (@line, @replenishment, @place, @product, ${lineSerial.how.registered}, ${lineSerial.state.received}, NULL, NULL, @serial, @journal)`;

/** Adds a serial that was registered by this command to its line. */
export async function addReceived(
  commanding: Commanding,
  replenishment: number,
  line: Pick<LoadedLine, 'id' | 'product'>,
  place: number,
  serial: number,
): Promise<void> {
  await commanding.run(insert, {
    line: line.id,
    replenishment,
    place,
    product: line.product.id,
    serial,
    journal: commanding.line.number,
  });
}

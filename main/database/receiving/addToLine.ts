import type { Commanding } from '../outcome';
import { lineSerial } from '../serials/load';
import type { LoadedLine } from './load';

const insert = `
INSERT INTO replenishment_serial (line, replenishment, place, product, how, state, value, key, serial, received_journal)
VALUES (@line, @replenishment, @place, @product, @how, @state, NULL, NULL, @serial, @journal)`;

/** How a serial comes to stand on a line at the dock: registered and received at once, or made here and expected. */
const ways = {
  registered: { how: lineSerial.how.registered, state: lineSerial.state.received },
  made: { how: lineSerial.how.generated, state: lineSerial.state.expected },
} as const;

/** Adds a serial to a line by this command. */
export async function addToLine(
  commanding: Commanding,
  replenishment: number,
  line: Pick<LoadedLine, 'id' | 'product'>,
  added: { readonly place: number; readonly serial: number; readonly way: keyof typeof ways },
): Promise<void> {
  const { how, state } = ways[added.way];
  const journal = state === lineSerial.state.received ? commanding.line.number : null;
  await commanding.run(insert, {
    line: line.id,
    replenishment,
    place: added.place,
    product: line.product.id,
    how,
    state,
    serial: added.serial,
    journal,
  });
}

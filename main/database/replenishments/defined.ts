import type { Input, Output } from '../../../shared/contract';
import type { Reading } from '../engines/engine';
import type { Commanding, Outcome } from '../outcome';
import type { LoadedLine, LoadedReplenishment } from '../receiving/load';
import { lastPlace } from '../serials/lastPlace';
import { lineSerial } from '../serials/load';
import { findIncomplete, lineIn, touch } from './find';

const { defined } = lineSerial.state;

const insert = `
INSERT INTO replenishment_serial (line, replenishment, place, product, how, state, value, key)
VALUES (@line, @replenishment, @place, @product, @how, ${defined}, @value, @key)`;

/** How many serials are defined on each line of a replenishment, by the line's id. */
export async function definedCounts(
  { db }: Reading,
  replenishment: number,
): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('replenishment_line as line')
    .innerJoin('replenishment_serial as own', 'own.line', 'line.id')
    .select((build) => ['line.id', build.fn.countAll<number>().as('count')])
    .where('line.replenishment', '=', replenishment)
    .where('own.state', '=', defined)
    .groupBy('line.id')
    .execute();
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Puts values on a line, behind those that it has. */
export async function storeDefined(
  commanding: Commanding,
  { document }: LoadedReplenishment,
  line: LoadedLine,
  how: keyof typeof lineSerial.how,
  values: readonly { readonly value: string; readonly key: string }[],
): Promise<void> {
  let place = await lastPlace(commanding, line.id);
  const row = {
    line: line.id,
    replenishment: document.id,
    product: line.product.id,
    how: lineSerial.how[how],
  };
  for (const { value, key } of values) {
    place += 1;
    await commanding.run(insert, { ...row, place, value, key });
  }
}

/** Drops the youngest serials of a line until so many are left; gives their values. */
export async function dropDefined(
  { db }: Commanding,
  line: number,
  left: number,
): Promise<readonly string[]> {
  const own = await db
    .selectFrom('replenishment_serial')
    .select(['place', 'value'])
    .where('line', '=', line)
    .where('state', '=', defined)
    .orderBy('place')
    .execute();
  const dropped = own.slice(left);
  const [first] = dropped;
  if (first === undefined) return [];
  await db
    .deleteFrom('replenishment_serial')
    .where('line', '=', line)
    .where('state', '=', defined)
    .where('place', '>=', first.place)
    .execute();
  return dropped.map(({ value }) => value ?? '');
}

/** Takes all serials off lines: their units are registered at receiving then, or given other ones. */
export async function clearSerials(
  commanding: Commanding,
  { document, lines }: Input<'replenishments.clearSerials'>,
): Promise<Outcome<Output<'replenishments.clearSerials'>>> {
  const replenishment = await findIncomplete(commanding, document);
  if ('refusal' in replenishment) return replenishment;
  const dropped: { readonly sku: string; readonly values: readonly string[] }[] = [];
  for (const id of lines) {
    const line = lineIn(replenishment, id);
    if ('refusal' in line) return line;
    dropped.push({ sku: line.product.sku, values: await dropDefined(commanding, id, 0) });
  }
  const cleared = dropped.reduce((sum, { values }) => sum + values.length, 0);
  if (cleared > 0) {
    await touch(commanding, replenishment);
    commanding.line.recordDetails({ replenishment: document, dropped });
  }
  return { value: { cleared } };
}

import type { Input, Output } from '../../../shared/contract';
import { statusOf } from '../../../shared/domain/statuses';
import type { Reading } from '../engines/engine';
import type { Asking, Outcome } from '../outcome';
import { lineSerial } from '../serials/load';
import { findNamed, lineIn } from './find';

const { dropped } = lineSerial.state;

const summary = `
WITH ends AS (
  SELECT line.id AS line, line.position, line.product, count(*) AS serials, min(own.place) AS first, max(own.place) AS last
  FROM replenishment_line AS line
  CROSS JOIN replenishment_serial AS own ON own.line = line.id AND own.state <> ${dropped}
  WHERE line.replenishment = @replenishment
  GROUP BY line.id
)
SELECT ends.line, product.sku, product.name, ends.serials,
  (SELECT min(gtin) FROM product_gtin WHERE product_gtin.product = product.id),
  coalesce(a.value, first.value), coalesce(z.value, last.value)
FROM ends
JOIN product ON product.id = ends.product
JOIN replenishment_serial AS a ON a.line = ends.line AND a.place = ends.first
LEFT JOIN serial AS first ON first.id = a.serial
JOIN replenishment_serial AS z ON z.line = ends.line AND z.place = ends.last
LEFT JOIN serial AS last ON last.id = z.serial
ORDER BY ends.position`;

type SummaryRow = [
  line: number,
  sku: string,
  name: string,
  serials: number,
  gtin: string | null,
  first: string,
  last: string,
];

/** The serials of a replenishment per line: how many, the first, the last. */
export async function serialSummary(
  asking: Asking,
  input: Input<'replenishments.serialSummary'>,
): Promise<Outcome<Output<'replenishments.serialSummary'>>> {
  const loaded = await findNamed(asking, input.document);
  if ('refusal' in loaded) return loaded;
  const rows = asking.rows<SummaryRow>(summary, { replenishment: loaded.document.id });
  const lines = rows.map(([line, sku, name, serials, gtin, first, last]) => {
    return { line, sku, name, gtin, serials, first, last };
  });
  return { value: { lines } };
}

/** The names of the codes of replenishment_serial. */
type Listed = Output<'replenishments.serials'>['serials'][number];
const { how: hows, state: states } = lineSerial;
const howNames: Readonly<Record<number, Listed['how']>> = {
  [hows.generated]: 'generated',
  [hows.byHand]: 'byHand',
  [hows.registered]: 'registered',
};
const stateNames: Readonly<Record<number, Listed['state']>> = {
  [states.defined]: 'defined',
  [states.expected]: 'expected',
  [states.received]: 'received',
  [states.dropped]: 'notExpected',
};

/** The serials of one line, in their order. */
export async function serialsOfLine(
  asking: Asking,
  { document, line: id, from, count }: Input<'replenishments.serials'>,
): Promise<Outcome<Output<'replenishments.serials'>>> {
  const loaded = await findNamed(asking, document);
  if ('refusal' in loaded) return loaded;
  const line = lineIn(loaded, id);
  if ('refusal' in line) return line;
  const { total } = await asking.db
    .selectFrom('replenishment_serial')
    .select((build) => build.fn.countAll<number>().as('total'))
    .where('line', '=', id)
    .executeTakeFirstOrThrow();
  const rows = await ofLine(asking, id).limit(count).offset(from).execute();
  const serials = rows.map(({ place, own, value, how, state, status }) => ({
    place,
    value: own ?? value ?? '',
    how: howNames[how] ?? 'registered',
    state: stateNames[state] ?? 'notExpected',
    status: status === null ? null : statusOf(status),
  }));
  return { value: { total, serials } };
}

function ofLine({ db }: Reading, line: number) {
  return db
    .selectFrom('replenishment_serial as own')
    .leftJoin('serial', 'serial.id', 'own.serial')
    .select([
      'own.place',
      'own.value as own',
      'serial.value as value',
      'own.how',
      'own.state',
      'serial.status',
    ])
    .where('own.line', '=', line)
    .orderBy('own.place');
}

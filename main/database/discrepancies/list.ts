import type { Input, Output } from '../../../shared/contract';
import { statuses } from '../../../shared/domain/statuses';
import type { Reading } from '../engines/engine';
import type { Asking, Outcome } from '../outcome';
import { lineSerial } from '../serials/load';
import { loadReplenishment } from '../receiving/load';

type Row = Output<'discrepancies.list'>['rows'][number];
type Stored = [
  kind: Row['kind'],
  sku: string,
  name: string,
  value: string,
  units: number,
  bin: string,
  at: number | null,
  by: string,
];

const { expected, dropped, received } = lineSerial.state;
const { registered } = lineSerial.how;
const imperfect = statuses.Imperfect.number;

/** Serials that were defined and did not come; of lines without such, the units that did not. */
const missing = `
SELECT 'missing', product.sku, product.name, serial.value, 1, '', NULL, ''
FROM replenishment_line AS line
JOIN product ON product.id = line.product
JOIN replenishment_serial AS own ON own.line = line.id AND own.state IN (${expected}, ${dropped}) AND own.how <> ${registered}
JOIN serial ON serial.id = own.serial
WHERE line.replenishment = @replenishment
UNION ALL
SELECT 'missing', product.sku, product.name, '', line.units - line.received, '', NULL, ''
FROM replenishment_line AS line
JOIN product ON product.id = line.product
WHERE line.replenishment = @replenishment AND line.units > line.received
  AND NOT EXISTS (SELECT 1 FROM replenishment_serial AS own WHERE own.line = line.id AND own.how <> ${registered})`;

/** Strangers that somebody filed, unless the replenishment expects or has received them since: a value was corrected. */
const unexpected = `
SELECT 'unexpected', coalesce(product.sku, ''), coalesce(product.name, ''), found.value, 1, '', journal.at,
  coalesce(person.name, '')
FROM discrepancy AS found
JOIN journal ON journal.number = found.journal
LEFT JOIN person ON person.id = journal.person
LEFT JOIN product ON product.id = found.product
WHERE found.replenishment = @replenishment AND NOT EXISTS (
  SELECT 1 FROM serial JOIN replenishment_serial AS own ON own.serial = serial.id
  WHERE serial.key = found.key AND own.replenishment = found.replenishment AND own.state IN (${expected}, ${received}))`;

/** What came into a damaged bin, as it was received. */
const damaged = `
SELECT 'damaged', product.sku, product.name, serial.value, 1, bin.code, event.at, coalesce(person.name, '')
FROM replenishment_serial AS own
JOIN event ON event.serial = own.serial AND event.journal = own.received_journal AND event.status = ${imperfect}
JOIN serial ON serial.id = own.serial
JOIN product ON product.id = own.product
JOIN bin ON bin.id = event.bin
JOIN journal ON journal.number = event.journal
LEFT JOIN person ON person.id = journal.person
WHERE own.replenishment = @replenishment AND own.state = ${received}
UNION ALL
SELECT 'damaged', product.sku, product.name, '', receipt.units, bin.code, journal.at, coalesce(person.name, '')
FROM counted_receipt AS receipt
JOIN replenishment_line AS line ON line.id = receipt.line
JOIN product ON product.id = line.product
JOIN bin ON bin.id = receipt.bin
JOIN journal ON journal.number = receipt.journal
LEFT JOIN person ON person.id = journal.person
WHERE receipt.replenishment = @replenishment AND receipt.undone IS NULL AND receipt.status = ${imperfect}`;

// What was found comes first: a long list of what is still missing must not bury it.
const all = `${unexpected} UNION ALL ${damaged} UNION ALL ${missing}`;

const unitsByKind = `
WITH found (kind, sku, name, value, units, bin, at, by_whom) AS (${all})
SELECT kind, sum(units) FROM found GROUP BY kind`;

/** All that is missing, came unexpected, or came damaged, of one replenishment. `most`: how many rows, null: all. */
export function discrepancyRows(
  { rows }: Pick<Reading, 'rows'>,
  replenishment: number,
  most: number | null,
): readonly Row[] {
  return rows<Stored>(`${all} LIMIT @most`, { replenishment, most: most ?? -1 }).map(
    ([kind, sku, name, value, units, bin, at, by]) => ({ kind, sku, name, value, units, bin, at, by }),
  );
}

/** The discrepancies of a replenishment, with how many units there are of each kind. */
export async function discrepancies(
  asking: Asking,
  { document, most }: Input<'discrepancies.list'>,
): Promise<Outcome<Output<'discrepancies.list'>>> {
  const loaded = await loadReplenishment(asking, document);
  if (loaded === null) return { refusal: { code: 'replenishmentUnknown', facts: { value: document } } };
  const { id } = loaded.document;
  const counts = { missing: 0, unexpected: 0, damaged: 0 };
  for (const [kind, units] of asking.rows<[Row['kind'], number]>(unitsByKind, { replenishment: id })) {
    counts[kind] = units;
  }
  const { po, supplier, status } = loaded;
  return {
    value: { document, po, supplier, status, counts, rows: [...discrepancyRows(asking, id, most)] },
  };
}

import type { Input, Output } from '../../../shared/contract';
import { binKinds } from '../../../shared/domain/binKinds';
import { replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import { statuses } from '../../../shared/domain/statuses';
import { storeDocumentEvent } from '../journal/documentEvent';
import type { Commanding, Outcome } from '../outcome';
import { addToLine } from '../receiving/addToLine';
import { loadReplenishment, type LoadedReplenishment } from '../receiving/load';
import { countOnLines } from '../receiving/progress';
import { insertReplenishment } from '../replenishments/insert';
import { applyQuantity } from '../serials/applyQuantity';
import { applyStep } from '../serials/applyStep';
import { type Fitting, judgeStock } from './judge';

/** What the replenishment is called: its supplier, as nobody delivered it. */
const supplier = 'Opening stock';

/** Receives an opening stock: one replenishment, submitted and received with this command. */
export async function storeStock(
  commanding: Commanding,
  { rows }: Input<'openingStock.store'>,
): Promise<Outcome<Output<'openingStock.store'>>> {
  const { fits, problems } = await judgeStock(commanding, rows);
  if (problems.length > 0) return { refusal: { code: 'someRefused', facts: { refused: problems.length } } };
  const inserted = await insertReplenishment(commanding, {
    po: '',
    supplier,
    tracking: '',
    expectedOn: null,
    lines: [...perSku(fits)].map(([sku, units]) => ({ sku, units })),
  });
  if (!('value' in inserted)) return inserted;
  const replenishment = await loadReplenishment(commanding, inserted.value.document);
  if (replenishment === null) throw new Error('the replenishment is not there');
  const submitted = replenishmentStatuses.Submitted.number;
  await storeDocumentEvent(commanding, replenishment.document.id, submitted, null);
  const counted = await store(commanding, replenishment, fits);
  await countOnLines(commanding, { ...replenishment, status: 'Submitted' }, counted);
  const units = fits.reduce((sum, fit) => sum + fit.units, 0);
  return { value: { document: replenishment.document.number, units } };
}

function perSku(fits: readonly Fitting[]): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const { product, ...fit } of fits) units.set(product.sku, (units.get(product.sku) ?? 0) + fit.units);
  return units;
}

/** The units that came in on each line. */
async function store(
  commanding: Commanding,
  { document, lines }: LoadedReplenishment,
  fits: readonly Fitting[],
): Promise<ReadonlyMap<number, number>> {
  const { line: journal } = commanding;
  const lineOf = new Map(lines.map((line) => [line.product.id, line]));
  const counted = new Map<number, number>();
  const quantities = new Map<string, Fitting & { readonly line: number }>();
  for (const { product, bin, subject, units } of fits) {
    const line = lineOf.get(product.id);
    if (line === undefined) throw new Error(`${product.sku} has no line`);
    const before = counted.get(line.id) ?? 0;
    counted.set(line.id, before + units);
    if (subject === null) {
      const key = `${line.id} ${bin.id}`;
      const sum = (quantities.get(key)?.units ?? 0) + units;
      quantities.set(key, { product, bin, subject, units: sum, line: line.id });
      continue;
    }
    const asked = { step: 'register', document, bin, confirm: [] } as const;
    const applied = await applyStep(commanding, journal, subject, asked);
    if (!('record' in applied)) throw new Error(`${subject.value} was checked, and is refused now`);
    const serial = applied.record.id;
    await addToLine(commanding, document.id, line, { place: before + 1, serial, way: 'registered' });
  }
  for (const { product, bin, units, line } of quantities.values()) {
    await applyQuantity(commanding, journal, { product, bin, step: 'receive', units, document });
    await commanding.db
      .insertInto('counted_receipt')
      .values({
        journal: journal.number,
        replenishment: document.id,
        line,
        bin: bin.id,
        status: statuses[binKinds[bin.kind].gives].number,
        units,
        undone: null,
      })
      .execute();
  }
  return counted;
}

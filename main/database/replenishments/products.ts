import { sql } from 'kysely';
import type { Input, Output } from '../../../shared/contract';
import { fold } from '../../../shared/domain/fold';
import type { Refusal } from '../../../shared/domain/refusals';
import { mostUnits } from '../../../shared/domain/replenishmentLimits';
import { workflowOf } from '../../../shared/domain/workflows';
import type { Reading } from '../engines/engine';
import type { Asking, Outcome } from '../outcome';
import { productScanned } from '../serials/productScanned';

const mostFound = 20;

function products({ db }: Reading) {
  return db.selectFrom('product').select(['sku', 'name', 'workflow']);
}

type Row = Awaited<ReturnType<ReturnType<typeof products>['execute']>>[number];

const shown = ({ sku, name, workflow }: Row) => ({ sku, name, workflow: workflowOf(workflow) });

/** Products for a line: a whole SKU or GTIN alone, else those whose SKU or name holds the text. */
export async function findProducts(
  asking: Asking,
  input: Input<'replenishments.findProducts'>,
): Promise<Outcome<Output<'replenishments.findProducts'>>> {
  const text = input.text.trim();
  if (text === '') return { value: { products: [] } };
  const whole = await productScanned(asking, text);
  const needle = fold(text);
  const rows = await products(asking)
    .$if(whole !== undefined, (query) => query.where('sku', '=', whole ?? ''))
    .$if(whole === undefined, (query) =>
      query.where(sql<boolean>`instr(sku_key, ${needle}) > 0 OR instr(fold(name), ${needle}) > 0`),
    )
    .orderBy('sku')
    .limit(mostFound)
    .execute();
  return { value: { products: rows.map(shown) } };
}

/** What rows of a pasted list or a file mean. */
export async function readLines(
  asking: Asking,
  { rows }: Input<'replenishments.readLines'>,
): Promise<Outcome<Output<'replenishments.readLines'>>> {
  const lines: Output<'replenishments.readLines'>['lines'] = [];
  const problems: { row: number; refusal: Refusal }[] = [];
  for (const [at, given] of rows.entries()) {
    const row = at + 1;
    const value = given.product.trim();
    const sku = await productScanned(asking, value);
    if (sku === undefined) {
      problems.push({ row, refusal: { code: 'productUnknown', facts: { value } } });
      continue;
    }
    const units = /^\d{1,6}$/.test(given.units.trim()) ? Number(given.units) : 0;
    if (units < 1 || units > mostUnits) {
      const facts = { value: given.units.trim(), most: mostUnits };
      problems.push({ row, refusal: { code: 'unitsUnfit', facts } });
      continue;
    }
    const product = await products(asking).where('sku', '=', sku).executeTakeFirstOrThrow();
    lines.push({ ...shown(product), units });
  }
  return { value: { lines, problems } };
}

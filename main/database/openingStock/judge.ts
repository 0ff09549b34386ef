import type { StockRow } from '../../../shared/contract/openingStock';
import type { BinRef } from '../../../shared/domain/binKinds';
import { binRefusal } from '../../../shared/domain/binRefusal';
import { decide } from '../../../shared/domain/decide';
import { fold } from '../../../shared/domain/fold';
import type { DocumentRef } from '../../../shared/domain/processTypes';
import { isQuantity } from '../../../shared/domain/quantity';
import type { Refusal } from '../../../shared/domain/refusals';
import { brokenPart, ruleText, type SerialRule } from '../../../shared/domain/serialRule';
import { keyUnder, readSerial } from '../../../shared/domain/serialValue';
import { workflows } from '../../../shared/domain/workflows';
import type { Reading } from '../engines/engine';
import { recordsBy } from '../replenishments/judge';
import { caseQuestion } from '../serials/caseQuestion';
import { loadBin } from '../serials/load';
import { productColumns, productRef, serialRule } from '../serials/productRow';
import type { ProductRef, Subject } from '../serials/record';
import { unreadable } from '../serials/unreadable';

type Column = 'sku' | 'serial' | 'quantity' | 'bin';

/** Units that can be received: `subject` null for counted ones. */
export interface Fitting {
  readonly product: ProductRef;
  readonly bin: BinRef;
  readonly subject: Subject | null;
  readonly units: number;
}

export interface Judged {
  readonly fits: readonly Fitting[];
  /** `at`: place in the rows that were given; `row`: as the file numbers it. */
  readonly problems: readonly {
    readonly at: number;
    readonly row: number;
    readonly column: Column;
    readonly value: string;
    readonly refusal: Refusal;
  }[];
}

interface KnownProduct {
  readonly ref: ProductRef;
  readonly rule: SerialRule;
}

/** The replenishment does not exist yet while its rows are judged; what it expects is nothing. */
const future: DocumentRef = { id: 0, type: 'Replenishment', number: 'Opening stock' };

/**
 * Which rows of an opening stock can be received and why not the others: a known SKU and bin; for an In/Out SKU one new
 * serial by its rule, each once; for any other a quantity.
 */
export async function judgeStock(reading: Reading, rows: readonly StockRow[]): Promise<Judged> {
  const products = await allProducts(reading);
  const bins = await binsOf(reading, rows);
  const records = await recordsOf(reading, products, rows);
  const rowOf = new Map<string, number>();
  const fits: Fitting[] = [];
  const problems: Judged['problems'][number][] = [];

  const refusalOf = (given: StockRow): readonly [Column, string, Refusal] | Fitting => {
    const known = products.get(fold(given.sku.trim()));
    if (known === undefined)
      return ['sku', given.sku, { code: 'productUnknown', facts: { value: given.sku } }];
    const { ref: product, rule } = known;
    const { sku, workflow, exactCase } = product;
    const bin = bins.get(fold(given.bin.trim()));
    if (bin === undefined)
      return ['bin', given.bin, { code: 'binUnknown', facts: { value: given.bin.trim() || 'Nothing' } }];
    const closed = binRefusal(bin, sku);
    if (closed !== null) return ['bin', given.bin, closed];
    if (workflows[workflow].serialsAt !== 'receiving') {
      return given.serial === null
        ? { product, bin, subject: null, units: given.units }
        : ['serial', given.serial, { code: 'countedSku', facts: { sku, workflow } }];
    }
    const units = String(given.units);
    if (given.serial === null) return ['serial', '', { code: 'serialWanted', facts: { sku } }];
    if (given.units !== 1)
      return ['quantity', units, { code: 'oneUnitEach', facts: { sku, units: given.units } }];
    const read = readSerial(given.serial);
    if ('problem' in read) return ['serial', given.serial, unreadable(read)];
    const { value } = read;
    const key = keyUnder(exactCase, value);
    const first = rowOf.get(`${product.id} ${key}`);
    if (first !== undefined) return ['serial', value, { code: 'twiceGiven', facts: { value, row: first } }];
    rowOf.set(`${product.id} ${key}`, given.row);
    const subject = records.get(product.id)?.get(key) ?? {
      product,
      value,
      key,
      generated: false,
      record: null,
    };
    const broken = subject.record === null ? brokenPart(rule, value) : null;
    if (broken !== null) {
      return ['serial', value, { code: 'breaksRule', facts: { value, sku, rule: ruleText(rule), broken } }];
    }
    if (caseQuestion(subject, { value, confirm: [] }) !== null) {
      return ['serial', value, { code: 'anotherCase', facts: { value, known: subject.value } }];
    }
    const asked = { step: 'register', document: future, bin, confirm: [], value, sku, workflow } as const;
    const decision = decide(subject.record?.state ?? null, asked);
    if ('refusal' in decision) return ['serial', value, decision.refusal];
    if ('question' in decision) {
      const { at } = subject.record?.state.since ?? { at: 0 };
      const order = subject.record?.state.order?.number ?? null;
      return ['serial', value, { code: 'isOut', facts: { value, at, order } }];
    }
    return { product, bin, subject, units: 1 };
  };

  for (const [at, given] of rows.entries()) {
    const judged = refusalOf(given);
    if ('product' in judged) {
      if (isQuantity(judged.units)) fits.push(judged);
      else {
        const value = String(judged.units);
        problems.push({
          at,
          row: given.row,
          column: 'quantity',
          value,
          refusal: { code: 'quantityUnfit', facts: { value } },
        });
      }
    } else {
      const [column, value, refusal] = judged;
      problems.push({ at, row: given.row, column, value, refusal });
    }
  }
  return { fits, problems };
}

async function allProducts({ db }: Reading): Promise<ReadonlyMap<string, KnownProduct>> {
  const rows = await db
    .selectFrom('product')
    .select([...productColumns, 'product.sku_key'])
    .execute();
  return new Map(rows.map((row) => [row.sku_key, { ref: productRef(row), rule: serialRule(row) }]));
}

async function binsOf(reading: Reading, rows: readonly StockRow[]): Promise<ReadonlyMap<string, BinRef>> {
  const bins = new Map<string, BinRef>();
  for (const code of new Set(rows.map(({ bin }) => fold(bin.trim())))) {
    const bin = await loadBin(reading, code);
    if (bin !== null) bins.set(code, bin);
  }
  return bins;
}

/** The records that the rows' serials have under their products, by product and key. */
async function recordsOf(
  reading: Reading,
  products: ReadonlyMap<string, KnownProduct>,
  rows: readonly StockRow[],
): Promise<ReadonlyMap<number, ReadonlyMap<string, Subject>>> {
  const keys = new Map<number, string[]>();
  for (const { sku, serial } of rows) {
    const known = products.get(fold(sku.trim()));
    if (known === undefined || serial === null) continue;
    const { id, exactCase } = known.ref;
    const own = keys.get(id) ?? [];
    own.push(keyUnder(exactCase, serial.trim()));
    keys.set(id, own);
  }
  const records = new Map<number, ReadonlyMap<string, Subject>>();
  for (const [product, own] of keys)
    records.set(product, await recordsBy(reading, product, JSON.stringify(own)));
  return records;
}

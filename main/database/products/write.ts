import { type ProductData, skuKey } from '../../../shared/domain/readProduct';
import { ruleKinds } from '../../../shared/domain/serialRule';
import { type Workflow, workflows } from '../../../shared/domain/workflows';
import type { Commanding } from '../outcome';
import type { StoredProduct } from './stored';

type Writes = Pick<Commanding, 'db' | 'line'>;

/** What stood before and after, for the journal: only what differs. */
export interface Change {
  readonly product: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** Serials may be left out at shipping only where they are entered in bulk. */
export const fittingWorkflow = (data: ProductData, workflow: Workflow): ProductData =>
  workflow === 'Out in Bulk' ? data : { ...data, optionalSerials: false };

/** Writes a new product that has been judged. */
export async function insertProduct(writes: Writes, data: ProductData, workflow: Workflow): Promise<Change> {
  const version = await insertVersion(writes, data);
  const { id } = await writes.db
    .insertInto('product')
    .values({
      ...columnsOf(data),
      version,
      workflow: workflows[workflow].number,
      changed: writes.line.number,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertGtins(writes, id, data.gtins);
  return { product: data.sku, before: {}, after: { ...data, workflow } };
}

/**
 * Makes a product that has been judged another; null: it is so already. A corrected SKU or id is a new version, so that
 * the history keeps what it named.
 */
export async function updateProduct(
  writes: Writes,
  known: StoredProduct,
  data: ProductData,
): Promise<Change | null> {
  const change = changeOf(known.data, data);
  if (change === null) return null;
  const renamed = ['sku', 'productId', 'productIdWh'].some((name) => name in change.after);
  const version = renamed ? await insertVersion(writes, data) : known.version;
  await writes.db
    .updateTable('product')
    .set({ ...columnsOf(data), version, changed: writes.line.number })
    .where('id', '=', known.id)
    .execute();
  if ('gtins' in change.after) {
    await writes.db.deleteFrom('product_gtin').where('product', '=', known.id).execute();
    await insertGtins(writes, known.id, data.gtins);
  }
  return change;
}

function columnsOf({ sku, name, rule, prefix, exactCase, optionalSerials }: ProductData) {
  return {
    sku,
    sku_key: skuKey(sku),
    name,
    exact_case: exactCase ? 1 : 0,
    prefix,
    rule_kind: rule.kind === null ? null : ruleKinds[rule.kind].number,
    rule_length: rule.length,
    rule_prefix: rule.prefix,
    rule_mask: rule.mask,
    optional_serials: optionalSerials ? 1 : 0,
  } as const;
}

async function insertVersion({ db }: Writes, { sku, productId, productIdWh }: ProductData): Promise<number> {
  const { id } = await db
    .insertInto('product_version')
    .values({ sku, product_id: productId, product_id_wh: productIdWh })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function insertGtins({ db }: Writes, product: number, gtins: readonly string[]): Promise<void> {
  if (gtins.length === 0) return;
  await db
    .insertInto('product_gtin')
    .values(gtins.map((gtin) => ({ gtin, product })))
    .execute();
}

function changeOf(before: ProductData, after: ProductData): Change | null {
  const then = Object.entries(before);
  const now: Readonly<Record<string, unknown>> = { ...after };
  const differing = then.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(now[name]));
  if (differing.length === 0) return null;
  return {
    product: before.sku,
    before: Object.fromEntries(differing),
    after: Object.fromEntries(differing.map(([name]) => [name, now[name]])),
  };
}

import type { BinKind } from '../../shared/domain/binKinds';
import { ruleKinds, type SerialRule } from '../../shared/domain/serialRule';
import { binKinds } from '../../shared/domain/binKinds';
import {
  orderStatuses,
  type OrderStatus,
  replenishmentStatuses,
  type ReplenishmentStatus,
} from '../../shared/domain/documentStatuses';
import { fold } from '../../shared/domain/fold';
import { type DocumentRef, processTypes, type ProcessType } from '../../shared/domain/processTypes';
import { type Role } from '../../shared/domain/roles';
import { workflowOf, type Workflow, workflows } from '../../shared/domain/workflows';
import type { Writing } from '../../main/database/engines/engine';
import type { JournalLine } from '../../main/database/journal/line';
import { addPerson } from '../../main/database/people/addPerson';
import { applyStep } from '../../main/database/serials/applyStep';
import { lineSerial } from '../../main/database/serials/load';
import type { ProductRef } from '../../main/database/serials/record';

/** What stands in a test's warehouse before it begins, until the program has commands for it. */
export interface Seed {
  readonly writing: Writing;
  readonly line: JournalLine;
}

export async function seedPerson(
  { writing, line }: Seed,
  userName: string,
  ...roles: Role[]
): Promise<number> {
  const { id } = await addPerson(writing, line, {
    userName,
    name: `${userName.charAt(0).toUpperCase()}${userName.slice(1)} Test`,
    roles,
    passwordHash: 'none',
    recoveryHash: null,
    initial: false,
  });
  line.recordDetails({ person: userName });
  return id;
}

export interface SeedProduct {
  readonly sku: string;
  readonly name?: string;
  readonly workflow?: Workflow;
  readonly productId?: string | null;
  readonly productIdWh?: string | null;
  readonly gtin?: string;
  readonly exactCase?: boolean;
  readonly rule?: Partial<SerialRule>;
  readonly optionalSerials?: boolean;
}

export async function seedProduct({ writing: { db }, line }: Seed, product: SeedProduct): Promise<void> {
  const { id: version } = await db
    .insertInto('product_version')
    .values({
      sku: product.sku,
      product_id: product.productId ?? null,
      product_id_wh: product.productIdWh ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto('product')
    .values({
      version,
      sku: product.sku,
      sku_key: fold(product.sku),
      name: product.name ?? `Product ${product.sku}`,
      workflow: workflows[product.workflow ?? 'In/Out'].number,
      exact_case: product.exactCase === true ? 1 : 0,
      rule_kind: product.rule?.kind == null ? null : ruleKinds[product.rule.kind].number,
      rule_length: product.rule?.length ?? null,
      rule_prefix: product.rule?.prefix ?? null,
      rule_mask: product.rule?.mask ?? null,
      optional_serials: product.optionalSerials === true ? 1 : 0,
      changed: line.number,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (product.gtin !== undefined) {
    await db
      .insertInto('product_gtin')
      .values({ gtin: product.gtin.padStart(14, '0'), product: id })
      .execute();
  }
  line.recordDetails({ product: product.sku });
}

export interface SeedBin {
  readonly code: string;
  readonly kind?: BinKind;
  readonly location?: string;
  readonly onlySku?: string;
  readonly closed?: boolean;
}

export async function seedBin({ writing: { db }, line }: Seed, bin: SeedBin): Promise<void> {
  const name = bin.location ?? 'Rack A';
  await db
    .insertInto('location')
    .values({ name })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const location = await db
    .selectFrom('location')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  const only =
    bin.onlySku === undefined
      ? null
      : await db.selectFrom('product').select('id').where('sku', '=', bin.onlySku).executeTakeFirstOrThrow();
  await db
    .insertInto('bin')
    .values({
      code: bin.code,
      code_key: fold(bin.code),
      location: location.id,
      kind: binKinds[bin.kind ?? 'storage'].number,
      only_product: only?.id ?? null,
      closed: bin.closed === true ? 1 : 0,
      changed: line.number,
    })
    .execute();
  line.recordDetails({ bin: bin.code });
}

export async function seedDocument(
  { writing: { db } }: Seed,
  type: ProcessType,
  number: string,
): Promise<DocumentRef> {
  const { id } = await db
    .insertInto('process')
    .values({ type: processTypes[type].number, number })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, type, number };
}

async function productRef({ writing: { db } }: Seed, sku: string): Promise<ProductRef> {
  const row = await db.selectFrom('product').selectAll().where('sku', '=', sku).executeTakeFirstOrThrow();
  return {
    id: row.id,
    version: row.version,
    sku: row.sku,
    name: row.name,
    workflow: workflowOf(row.workflow),
    exactCase: row.exact_case === 1,
  };
}

interface SeedLine {
  readonly sku: string;
  /** Defined serials of the line, or how many units come without. */
  readonly serials?: readonly string[];
  readonly units?: number;
}

export interface SeedReplenishment {
  readonly number: string;
  readonly status?: ReplenishmentStatus;
  readonly lines: readonly SeedLine[];
  readonly po?: string;
  readonly supplier?: string;
  readonly tracking?: string;
  readonly expectedOn?: string;
  /** Values as the program generates them (with check character) instead of a maker's. */
  readonly generated?: boolean;
}

/** A replenishment with its lines; defined serials are submitted through the rule. */
export async function seedReplenishment(seed: Seed, given: SeedReplenishment): Promise<DocumentRef> {
  const { writing, line } = seed;
  const document = await seedDocument(seed, 'Replenishment', given.number);
  await writing.db
    .insertInto('replenishment')
    .values({
      id: document.id,
      status: replenishmentStatuses[given.status ?? 'Submitted'].number,
      po: given.po ?? '',
      supplier: given.supplier ?? 'Northwind',
      tracking: given.tracking ?? '',
      expected_on: given.expectedOn ?? null,
      received_at: null,
      last_receipt: null,
      changed: line.number,
    })
    .execute();
  for (const [at, { sku, serials = [], units = serials.length }] of given.lines.entries()) {
    const product = await productRef(seed, sku);
    const row = await writing.db
      .insertInto('replenishment_line')
      .values({ replenishment: document.id, position: at + 1, product: product.id, units })
      .returning('id')
      .executeTakeFirstOrThrow();
    const generated = given.generated === true;
    for (const [place, value] of serials.entries()) {
      const subject = { product, value, key: fold(value), generated, record: null };
      const applied = await applyStep(writing, line, subject, {
        step: 'submit',
        document,
        bin: null,
        confirm: [],
      });
      if (!('record' in applied))
        throw new Error(`${value} could not be submitted: ${JSON.stringify(applied)}`);
      await writing.db
        .insertInto('replenishment_serial')
        .values({
          line: row.id,
          replenishment: document.id,
          place: place + 1,
          product: product.id,
          how: generated ? lineSerial.how.generated : lineSerial.how.byHand,
          state: lineSerial.state.expected,
          value: null,
          key: null,
          serial: applied.record.id,
          received_journal: null,
        })
        .execute();
    }
  }
  line.recordDetails({ replenishment: given.number });
  return document;
}

export interface SeedOrder {
  readonly number: string;
  readonly status?: OrderStatus;
  readonly reference?: string;
  readonly lines: readonly { readonly sku: string; readonly units: number }[];
}

/** An order with its lines, nothing captured. */
export async function seedOrder(seed: Seed, given: SeedOrder): Promise<DocumentRef> {
  const { writing, line } = seed;
  const document = await seedDocument(seed, 'Order', given.number);
  await writing.db
    .insertInto('customer_order')
    .values({
      id: document.id,
      status: orderStatuses[given.status ?? 'Open'].number,
      reference: given.reference ?? '',
      customer: 'Calder & Sons, Leeds',
      ordered_at: line.at,
      shipped_at: null,
      last_capture: null,
      changed: line.number,
    })
    .execute();
  for (const [at, { sku, units }] of given.lines.entries()) {
    const product = await productRef(seed, sku);
    await writing.db
      .insertInto('order_line')
      .values({ customer_order: document.id, position: at + 1, product: product.id, units })
      .execute();
  }
  line.recordDetails({ order: given.number });
  return document;
}

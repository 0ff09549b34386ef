import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPassword } from '../../../main/passwords';
import { binKinds } from '../../../shared/domain/binKinds';
import { demoAccounts, demoPassword } from '../../../shared/domain/demoAccounts';
import { orderStatuses, replenishmentStatuses } from '../../../shared/domain/documentStatuses';
import { processTypes } from '../../../shared/domain/processTypes';
import { statuses } from '../../../shared/domain/statuses';
import { workflows } from '../../../shared/domain/workflows';
import { refusalOf, type Someone, type TestWarehouse, valueOf } from '../../support/warehouse';
import { newDemo, rows, someone } from './demoWarehouse';

let demo: TestWarehouse;
let receiver: Someone;

beforeAll(async () => {
  demo = await newDemo({ serials: 1_000 });
  receiver = await someone(demo, 'receiver');
});

afterAll(() => demo.close());

const codes = (table: Readonly<Record<string, { readonly number: number }>>) =>
  Object.values(table).map(({ number }) => ({ code: number }));

describe('the demo shows', () => {
  it.each([
    ['every status', sql`SELECT DISTINCT status AS code FROM serial ORDER BY 1`, statuses],
    [
      'every kind of process',
      sql`SELECT DISTINCT type AS code FROM serial JOIN process ON process.id = serial.process ORDER BY 1`,
      processTypes,
    ],
    ['every workflow', sql`SELECT DISTINCT workflow AS code FROM product ORDER BY 1`, workflows],
    ['every kind of bin', sql`SELECT DISTINCT kind AS code FROM bin ORDER BY 1`, binKinds],
    [
      'every status of a replenishment',
      sql`SELECT DISTINCT status AS code FROM replenishment ORDER BY 1`,
      replenishmentStatuses,
    ],
    [
      'every status of an order',
      sql`SELECT DISTINCT status AS code FROM customer_order ORDER BY 1`,
      orderStatuses,
    ],
  ] as const)('%s', async (_title, statement, table) => {
    expect(await rows(demo, statement)).toEqual(codes(table));
  });

  it('notes of warehouse and office on about one serial in twenty', async () => {
    const noted = sql<{ wms: number; oms: number; noted: number }>`
      SELECT count(wms_notes) AS wms, count(oms_notes) AS oms,
        sum(wms_notes IS NOT NULL OR oms_notes IS NOT NULL) / 1000.0 AS noted FROM serial`;
    const [share] = await rows(demo, noted);
    expect(share?.wms).toBeGreaterThan(0);
    expect(share?.oms).toBeGreaterThan(0);
    expect(share?.noted).toBeGreaterThan(0.03);
    expect(share?.noted).toBeLessThan(0.1);
  });

  it('a name, a ProductID and a GTIN with a right check digit for every SKU', async () => {
    const products = sql<{ sku: string; name: string; gtin: string | null; id: string | null }>`
      SELECT product.sku, name, gtin, product_id AS id FROM product
      JOIN product_version ON product_version.id = product.version
      LEFT JOIN product_gtin ON product_gtin.product = product.id`;
    for (const { sku, name, gtin, id } of await rows(demo, products)) {
      expect({ sku, name, id }).toEqual({
        sku,
        name: expect.stringMatching(/../),
        id: expect.stringMatching(/^P\d+$/),
      });
      const sum = [...(gtin ?? '1')].reduce(
        (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1),
        0,
      );
      expect([sku, sum % 10]).toEqual([sku, 0]);
    }
  });
});

it('lets every demo account in with the demo password', async () => {
  const accounts = await Promise.all(
    demoAccounts.map(({ userName }) => demo.nobody.ask('people.credentials', { userName })),
  );
  const found = accounts.map((answer) => valueOf(answer).account);
  expect(found.map((account) => account?.person)).toMatchObject(
    demoAccounts.map(({ userName, name, role }) => ({ userName, name, roles: [role] })),
  );
  const [hash = null, ...others] = new Set(found.map((account) => account?.passwordHash ?? ''));
  expect(others).toEqual([]);
  expect(await verifyPassword(demoPassword, hash)).toBe(true);
});

const open = async (document: string) => valueOf(await receiver.ask('receiving.document', { document }));

describe('always there', () => {
  it('RPL-1001: Submitted, one In/Out line, its 20 serials Incoming', async () => {
    expect(await open('RPL-1001')).toMatchObject({
      status: 'Submitted',
      lines: [{ workflow: 'In/Out', units: 20, received: 0, takes: 'listedSerials' }],
      receipts: [],
    });
    expect(await serialsOf('RPL-1001')).toEqual(
      Array.from({ length: 20 }, () => ({ status: 6, last_seq: 1 })),
    );
  });

  it('RPL-1002: Receiving, 16 of 66, some of them today', async () => {
    const { status, lines, receipts } = await open('RPL-1002');
    expect(status).toBe('Receiving');
    expect(lines.map(({ units, received }) => [received, units])).toEqual([
      [16, 40],
      [0, 20],
      [0, 6],
    ]);
    expect(receipts).toHaveLength(16);
    expect(new Set(receipts.map(({ at }) => new Date(at).toISOString().slice(0, 10)))).toEqual(
      new Set(['2026-11-24', '2026-11-25']),
    );
  });

  it('RPL-1003: Submitted and late, 120 units on two lines', async () => {
    const { status, lines } = await open('RPL-1003');
    expect(status).toBe('Submitted');
    expect(lines.map(({ units }) => units)).toEqual([80, 40]);
    expect(await expectedOn('RPL-1003')).toBe('2026-11-23');
  });

  it('RPL-1004: Submitted, with a line of each workflow and no list of serials', async () => {
    const { status, lines } = await open('RPL-1004');
    expect(status).toBe('Submitted');
    expect(lines.map(({ workflow, takes }) => [workflow, takes])).toEqual([
      ['Out', 'units'],
      ['Out in Bulk', 'units'],
      ['No', 'units'],
      ['In/Out', 'newSerials'],
    ]);
  });

  it.each([
    ['RPL-1005', 'Incomplete'],
    ['RPL-1007', 'Cancelled'],
  ] as const)('%s: %s, not to be received', async (document, status) => {
    const answer = await receiver.ask('receiving.find', { value: document });
    expect(refusalOf(answer, 'notReceivable')).toEqual({ document, status });
  });

  it('RPL-1006: Closed short, with the reason', async () => {
    expect(await open('RPL-1006')).toMatchObject({
      status: 'Closed short',
      closed: { reason: 'supplier has no more of them' },
    });
  });

  it('what did not come on RPL-1006 says so', async () => {
    const notes = sql`SELECT count(*) AS units, wms_notes AS note FROM serial WHERE wms_notes LIKE 'RPL-1006%' GROUP BY 2`;
    expect(await rows(demo, notes)).toEqual([
      { units: 3, note: 'RPL-1006 closed short 2026-11-24: supplier has no more of them' },
    ]);
  });

  it('RPL-1008: Submitted, and 100234 is expected on both of its lines', async () => {
    expect((await open('RPL-1008')).status).toBe('Submitted');
    const { matches } = valueOf(await receiver.ask('receiving.find', { value: '100234' }));
    expect(new Set(matches.map(({ document }) => document))).toEqual(new Set(['RPL-1008']));
    const answer = await receiver.receive('100234', { document: 'RPL-1008', bin: 'A1-101' });
    expect(answer).toMatchObject({ question: { code: 'whichOne', accepts: ['line:1', 'line:2'] } });
  });

  it('the program goes on where the demo ends: RPL-1001 is received', async () => {
    const values = await rows(
      demo,
      sql<{ value: string }>`
      SELECT value FROM serial JOIN process ON process.id = serial.process WHERE number = 'RPL-1001'`,
    );
    for (const { value } of values)
      valueOf(await receiver.receive(value, { document: 'RPL-1001', bin: 'A1-101' }));
    expect((await open('RPL-1001')).status).toBe('Received');
    const owner = await someone(demo, 'owner');
    expect(valueOf(await owner.ask('journal.verify', {})).broken).toBeNull();
  });
});

const serialsOf = (document: string) =>
  rows(
    demo,
    sql`
    SELECT serial.status, serial.last_seq FROM serial JOIN process ON process.id = serial.process
    WHERE process.number = ${document}`,
  );

async function expectedOn(document: string): Promise<string | undefined> {
  const day = sql<{ day: string }>`
    SELECT expected_on AS day FROM replenishment JOIN process USING (id) WHERE number = ${document}`;
  return (await rows(demo, day))[0]?.day;
}

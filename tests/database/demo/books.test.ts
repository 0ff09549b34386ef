import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { statuses } from '../../../shared/domain/statuses';
import { steps } from '../../../shared/domain/steps';
import { workflows } from '../../../shared/domain/workflows';
import { unbalanced } from '../../support/books';
import { type TestWarehouse, valueOf } from '../../support/warehouse';
import { afternoon, newDemo, rows, someone } from './demoWarehouse';

let demo: TestWarehouse;

beforeAll(async () => {
  demo = await newDemo({ serials: 2_000 });
});

afterAll(() => demo.close());

const inOut = sql`(SELECT id FROM product WHERE workflow = ${workflows['In/Out'].number})`;

it('holds exactly the serials asked for', async () => {
  expect(await rows(demo, sql`SELECT count(*) AS serials FROM serial`)).toEqual([{ serials: 2_000 }]);
});

it('has a history that verifies', async () => {
  const owner = await someone(demo, 'owner');
  const verdict = valueOf(await owner.ask('journal.verify', {}));
  expect(verdict.broken).toBeNull();
  expect(verdict.lines).toBeGreaterThan(1_000);
});

it('adds up by serials, events, movements, stock and lines', async () => {
  expect(await unbalanced(demo)).toEqual({});
  expect(await rows(demo, sql`SELECT sum(units) > 300 AS enough FROM stock`)).toEqual([{ enough: 1 }]);
});

it('counts its stock under the status that the serials have', async () => {
  const different = sql`
    SELECT bin, product, status, sum(units) AS off FROM (
      SELECT bin, product, status, units FROM stock
      UNION ALL SELECT bin, product, status, -1 FROM serial WHERE bin IS NOT NULL
    )
    WHERE product IN ${inOut} GROUP BY bin, product, status HAVING sum(units) <> 0`;
  expect(await rows(demo, different)).toEqual([]);
});

it('begins each history with a step that makes a record', async () => {
  const first = sql`SELECT DISTINCT step FROM event WHERE seq = 1 ORDER BY step`;
  const makers = [steps.submit, steps.register, steps.ship].map(({ number }) => ({ step: number }));
  expect(await rows(demo, first)).toEqual(makers);
});

it('counts on its order lines what their serials say', async () => {
  const shipped = sql`
    SELECT line.id FROM order_line AS line JOIN product ON product.id = line.product
    WHERE product.workflow <> ${workflows.No.number} AND line.shipped <>
      (SELECT count(*) FROM order_serial WHERE line = line.id AND state = 2)`;
  expect(await rows(demo, shipped)).toEqual([]);
});

it('moves as many units as its lines say were received and shipped', async () => {
  const different = sql`
    SELECT process, product, sum(counted) AS counted, sum(moved) AS moved FROM (
      SELECT replenishment AS process, product, received AS counted, 0 AS moved FROM replenishment_line
      UNION ALL SELECT customer_order, product, -shipped, 0 FROM order_line
      UNION ALL SELECT process, product, 0, units FROM movement
        WHERE step IN (${steps.receive.number}, ${steps.register.number}, ${steps.ship.number}, ${steps.voidShipment.number})
    )
    GROUP BY process, product HAVING sum(counted) <> sum(moved)`;
  expect(await rows(demo, different)).toEqual([]);
});

it('expects Incoming units on open replenishments, and no others', async () => {
  const listed = sql<{ open: number; expected: number; serials: number }>`
    SELECT replenishment.status IN (2, 3) AS open, own.state = 2 AS expected, count(*) AS serials
    FROM replenishment_serial AS own JOIN replenishment ON replenishment.id = own.replenishment
    JOIN serial ON serial.id = own.serial
    WHERE serial.status = ${statuses.Incoming.number} GROUP BY 1, 2 ORDER BY 1`;
  const incoming = sql<{ serials: number }>`
    SELECT count(*) AS serials FROM serial WHERE status = ${statuses.Incoming.number}`;
  const found = await rows(demo, listed);
  expect(found).toMatchObject([
    { open: 0, expected: 0 },
    { open: 1, expected: 1 },
  ]);
  expect(await rows(demo, incoming)).toEqual([
    { serials: found.reduce((sum, { serials }) => sum + serials, 0) },
  ]);
});

it('tells a story of several years in order, up to its last day', async () => {
  const backwards = sql`
    SELECT line.number FROM journal AS line JOIN journal AS next ON next.number = line.number + 1
    WHERE next.at <= line.at`;
  expect(await rows(demo, backwards)).toEqual([]);
  const [span] = await rows(
    demo,
    sql<{ first: number; last: number }>`SELECT min(at) AS first, max(at) AS last FROM event`,
  );
  expect(span?.first).toBeLessThan(afternoon - 2.5 * 365 * 86_400_000);
  expect(span?.last).toBeLessThanOrEqual(afternoon);
  expect(span?.last).toBeGreaterThan(afternoon - 4 * 3_600_000);
});

it('leaves the last number of each kind to the program', async () => {
  const used = sql`
    SELECT name, value FROM counter WHERE name <> 'serial' AND value <> (
      SELECT max(CAST(substr(number, instr(number, '-') + 1) AS INTEGER)) FROM process
      WHERE type = CASE name WHEN 'Order' THEN 1 WHEN 'Replenishment' THEN 2 WHEN 'Return' THEN 3 WHEN 'Re-count' THEN 4 ELSE 5 END)`;
  expect(await rows(demo, used)).toEqual([]);
  expect(await rows(demo, sql`SELECT count(*) AS kinds FROM counter`)).toEqual([{ kinds: 6 }]);
});

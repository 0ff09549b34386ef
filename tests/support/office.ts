import { testJobs, type TestJobs } from './jobs';
import { seedBin, seedProduct } from './seed';
import { newWarehouse, type Someone, type TestWarehouse, valueOf } from './warehouse';

/** A warehouse with an OMS admin, a receiver and a manager, products of each workflow, and a bin. */
export interface Office {
  readonly warehouse: TestWarehouse;
  readonly jobs: TestJobs;
  readonly admin: Someone;
  readonly receiver: Someone;
  readonly manager: Someone;
  /** *Insert*: the number of the new replenishment. */
  insert(...lines: readonly (readonly [sku: string, units: number])[]): Promise<string>;
  /** The id of a line by its SKU. */
  line(document: string, sku: string): Promise<number>;
  /** Gives a line serials by hand. */
  define(document: string, sku: string, values: readonly string[]): Promise<void>;
  /** The values of a line, in their order. */
  values(document: string, sku: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function newOffice(): Promise<Office> {
  const warehouse = await newWarehouse();
  const admin = await warehouse.person('aiko', 'admin');
  const receiver = await warehouse.person('maria', 'receiver');
  const manager = await warehouse.person('marta', 'manager');
  await warehouse.seed(async (seed) => {
    await seedProduct(seed, { sku: 'NVR-8CH', gtin: '04006381333931' });
    await seedProduct(seed, { sku: 'NVR-4CH', rule: { prefix: 'N4', length: 6 } });
    await seedProduct(seed, { sku: 'KBD', workflow: 'Out' });
    await seedProduct(seed, { sku: 'CABLE', workflow: 'No' });
    await seedBin(seed, { code: 'A1' });
  });
  const head = { po: '77140', supplier: 'Northwind', tracking: 'TRK-1', expectedOn: '2026-12-01' };

  async function line(document: string, sku: string): Promise<number> {
    const { lines } = valueOf(await admin.ask('replenishments.open', { document }));
    const found = lines.find((one) => one.sku === sku);
    if (found === undefined) throw new Error(`${document} has no line of ${sku}`);
    return found.line;
  }

  return {
    warehouse,
    jobs: testJobs(warehouse),
    admin,
    receiver,
    manager,
    async insert(...lines) {
      const wanted = lines.map(([sku, units]) => ({ sku, units }));
      return valueOf(await admin.run('replenishments.insert', { ...head, lines: wanted })).document;
    },
    line,
    async define(document, sku, values) {
      const given = { document, line: await line(document, sku), values: [...values] };
      valueOf(await admin.run('replenishments.defineSerials', { ...given, wereOut: false, leaveOut: false }));
    },
    async values(document, sku) {
      const asked = { document, line: await line(document, sku), from: 0, count: 500 };
      const { serials } = valueOf(await admin.ask('replenishments.serials', asked));
      return serials.map(({ value }) => value);
    },
    close: () => warehouse.close(),
  };
}

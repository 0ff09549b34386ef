import type { BinRef } from '../../../shared/domain/binKinds';
import { loadBin } from '../../../main/database/serials/load';
import { testJobs, type TestJobs } from '../jobs';
import { seedBin, seedProduct } from '../seed';
import { newWarehouse, type Someone, type TestWarehouse } from '../warehouse';
import { workflowOfSku, type Sku } from './model';

/** The real warehouse that a walk goes through. */
export interface World {
  readonly warehouse: TestWarehouse;
  readonly jobs: TestJobs;
  readonly admin: Someone;
  readonly receivers: readonly [Someone, Someone];
  readonly manager: Someone;
  readonly shipper: Someone;
  readonly bins: readonly BinRef[];
}

const kinds = { A1: 'storage', Q1: 'blocked', S1: 'staging', D1: 'damaged' } as const;

export async function newWorld(): Promise<World> {
  const warehouse = await newWarehouse();
  const admin = await warehouse.person('aiko', 'admin');
  const maria = await warehouse.person('maria', 'receiver');
  const jon = await warehouse.person('jon', 'receiver');
  const manager = await warehouse.person('marta', 'manager');
  const shipper = await warehouse.person('sam', 'shipper');
  const bins = await warehouse.seed(async (seed) => {
    for (const sku of Object.keys(workflowOfSku)) {
      await seedProduct(seed, { sku, workflow: workflowOfSku[sku as Sku] });
    }
    const made: BinRef[] = [];
    for (const [code, kind] of Object.entries(kinds)) {
      await seedBin(seed, { code, kind });
      const bin = await loadBin(seed.writing, code);
      if (bin !== null) made.push(bin);
    }
    return made;
  });
  return { warehouse, jobs: testJobs(warehouse), admin, receivers: [maria, jon], manager, shipper, bins };
}

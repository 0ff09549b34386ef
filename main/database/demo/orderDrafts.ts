import type { Workflow } from '../../../shared/domain/workflows';
import type { Demo, DemoProduct } from './demo';
import { productWithFree, takeFree } from './freeUnits';
import type { OrderLineDraft } from './orders';

/** Units that customers want: In/Out units out of what is free, and units whose serials are born at shipping. */
export interface Demand {
  inOut: number;
  born: number;
}

const severalLines = 0.3;
const withPlain = 0.12;
const large = { share: 0.12, least: 5, most: 20 } as const;
const small = { least: 1, most: 4 } as const;
/** Serials that are given in one go come in so many times larger lots. */
const inBulk = 10;

/**
 * The lines of the next order, its units promised to it; they go off the demand, as does what nothing is left
 * of. None where the demand turns out to be over.
 */
export function draftOrder(demo: Demo, demand: Demand): readonly OrderLineDraft[] {
  const { random } = demo;
  const lines = new Map<DemoProduct, OrderLineDraft>();
  const add = (draft: OrderLineDraft): void => {
    const known = lines.get(draft.product);
    const units = draft.units + (known?.units ?? 0);
    lines.set(draft.product, { ...draft, units, held: [...(known?.held ?? []), ...draft.held] });
  };
  const most = random.chance(severalLines) ? random.whole(2, 3) : 1;
  for (let line = 0; line < most && demand.born + demand.inOut > 0; line += 1) {
    const isBorn = random.chance(demand.born / (demand.born + demand.inOut));
    const draft = isBorn ? draftBorn(demo, demand) : draftInOut(demo, demand);
    if (draft !== null) add(draft);
  }
  const plain = lines.size > 0 && random.chance(withPlain) ? draftCounted(demo, ['No'], large.most) : null;
  if (plain !== null) add(plain);
  return [...lines.values()];
}

/** What a customer orders of a product at once. */
function wantedUnits({ random }: Demo, { workflow }: DemoProduct): number {
  const { least, most } = random.chance(large.share) ? large : small;
  return random.whole(least, most) * (workflow === 'Out in Bulk' ? inBulk : 1);
}

function draftInOut(demo: Demo, demand: Demand): OrderLineDraft | null {
  const product = productWithFree(demo);
  if (product === undefined) {
    demand.inOut = 0;
    return null;
  }
  const held = takeFree(product, Math.min(demand.inOut, wantedUnits(demo, product)));
  demand.inOut -= held.length;
  return { product, units: held.length, held };
}

function draftBorn(demo: Demo, demand: Demand): OrderLineDraft | null {
  const draft = draftCounted(demo, ['Out', 'Out in Bulk'], demand.born);
  demand.born = draft === null ? 0 : demand.born - draft.units;
  return draft;
}

/** Promises unnamed units of a product of these workflows, so many at most. */
function draftCounted(demo: Demo, workflows: readonly Workflow[], most: number): OrderLineDraft | null {
  const able = demo.products.filter(
    ({ workflow, unpromised }) => unpromised > 0 && workflows.includes(workflow),
  );
  if (able.length === 0) return null;
  const product = demo.random.pick(able);
  const units = Math.min(wantedUnits(demo, product), product.unpromised, most);
  product.unpromised -= units;
  return { product, units, held: [] };
}

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
  const plain = lines.size > 0 && random.chance(withPlain) ? promise(demo, 'plain', wantedUnits(demo)) : null;
  if (plain !== null) add(plain);
  return [...lines.values()];
}

function wantedUnits({ random }: Demo): number {
  const { least, most } = random.chance(large.share) ? large : small;
  return random.whole(least, most);
}

function draftInOut(demo: Demo, demand: Demand): OrderLineDraft | null {
  const product = productWithFree(demo);
  if (product === undefined) {
    demand.inOut = 0;
    return null;
  }
  const held = takeFree(product, Math.min(demand.inOut, wantedUnits(demo)));
  demand.inOut -= held.length;
  return { product, units: held.length, held };
}

function draftBorn(demo: Demo, demand: Demand): OrderLineDraft | null {
  const draft = promise(demo, 'born', Math.min(demand.born, wantedUnits(demo)));
  demand.born = draft === null ? 0 : demand.born - draft.units;
  return draft;
}

/** Promises unnamed units of a product whose serials are born at shipping, or that has none. */
function promise({ random, products }: Demo, kind: 'born' | 'plain', wanted: number): OrderLineDraft | null {
  const able = products.filter(
    ({ workflow, unpromised }) =>
      unpromised > 0 && workflow !== 'In/Out' && (workflow === 'No') === (kind === 'plain'),
  );
  if (able.length === 0) return null;
  const product = random.pick(able);
  const units = Math.min(wanted, product.unpromised);
  product.unpromised -= units;
  return { product, units, held: [] };
}

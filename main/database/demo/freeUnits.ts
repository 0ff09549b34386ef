import { type Demo, type DemoProduct, isCounted, type Unit } from './demo';

/** Puts a unit that no order holds with the others that lie as it does; of a counted SKU it is part of the quantity. */
export function putFree(demo: Demo, unit: Unit): void {
  const { product, record } = unit;
  if (isCounted(product)) return;
  if (record.state.status === 'Ready') product.ready.add(unit);
  else if (record.state.status === 'Hold') demo.blocked.add(unit);
  else if (record.state.status === 'Imperfect') demo.damaged.add(unit);
}

/** Units that are Ready and promised to nobody. */
export const countFree = ({ products }: Demo): number =>
  products.reduce((sum, { ready }) => sum + ready.size, 0);

/** A product with free units: the likelier, the more it has. */
export function productWithFree(demo: Demo): DemoProduct | undefined {
  let place = demo.random.whole(0, countFree(demo) - 1);
  return demo.products.find(({ ready }) => {
    place -= ready.size;
    return place < 0;
  });
}

/** Takes up to so many of a product's free units, oldest first. */
export function takeFree({ ready }: DemoProduct, units: number): readonly Unit[] {
  const taken: Unit[] = [];
  while (taken.length < units) {
    const unit = ready.take();
    if (unit === undefined) break;
    taken.push(unit);
  }
  return taken;
}

/** The oldest free units of a product that lie together in one bin, up to so many; they stay free. */
export function lyingTogether({ ready }: DemoProduct, most: number): readonly Unit[] {
  const together: Unit[] = [];
  for (let place = 0; together.length < most; place += 1) {
    const unit = ready.at(place);
    const [first] = together;
    if (unit === undefined || (first && unit.record.state.bin?.id !== first.record.state.bin?.id)) break;
    together.push(unit);
  }
  return together;
}

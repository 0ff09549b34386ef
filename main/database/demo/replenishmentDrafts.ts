import { type Demo, type DemoProduct, isCounted } from './demo';
import type { LineDraft, Source } from './replenishments';
import { split } from './split';

const mostLines = 3;
/** Half of the lines come with serials of ours, the others with the maker's, listed beforehand or not. */
const sources: readonly Source[] = ['generated', 'generated', 'byHand', 'none'];
const listed: readonly Source[] = ['generated', 'generated', 'byHand'];

/** In/Out lines of so many units together. `isListed`: all their serials are defined beforehand. */
export function draftInOutLines(demo: Demo, units: number, isListed: boolean): readonly LineDraft[] {
  const { random } = demo;
  const products = pickSome(
    demo,
    demo.products.filter((product) => !isCounted(product)),
    random.whole(1, mostLines),
  );
  const parts = split(random, units, products.length);
  return products.flatMap((product, at): LineDraft[] => {
    const part = parts[at] ?? 0;
    return part === 0 ? [] : [{ product, units: part, source: random.pick(isListed ? listed : sources) }];
  });
}

/** A line of a counted product whose serials are born at shipping, or that has none. */
export function draftCountedLine(demo: Demo, units: number, kind: 'born' | 'plain'): LineDraft {
  const able = demo.products.filter(
    (product) => isCounted(product) && (product.workflow === 'No') === (kind === 'plain'),
  );
  return { product: demo.random.pick(able), units, source: 'none' };
}

/** Different products, the first ones of the list more often than the last. */
function pickSome({ random }: Demo, products: readonly DemoProduct[], count: number): readonly DemoProduct[] {
  const left = [...products];
  return Array.from({ length: count }, () =>
    left.splice(Math.floor(random.between(0, 1) ** 1.6 * left.length), 1),
  ).flat();
}

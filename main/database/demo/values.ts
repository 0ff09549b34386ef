import { fold } from '../../../shared/domain/fold';
import { generatedValue } from '../../../shared/domain/generatedValue';
import type { Demo, DemoProduct, NewUnit } from './demo';
import { nextNumber } from './numbers';

const gap = { share: 0.15, most: 9 } as const;

/** The next serial that the program generates for a product. */
export function generatedSubject(demo: Demo, product: DemoProduct): NewUnit {
  for (;;) {
    const value = generatedValue(product.prefix, nextNumber(demo, 'serial'));
    if (value !== null) return { product, value, key: fold(value), generated: true, record: null };
  }
}

/** The next serial of the product's maker; now and then some of the maker's units went elsewhere. */
export function makersSubject(demo: Demo, product: DemoProduct): NewUnit {
  const skips = product.workflow !== 'Out in Bulk' && demo.random.chance(gap.share);
  product.made += skips ? demo.random.whole(2, gap.most) : 1;
  return subjectOf(
    product,
    `${product.maker.text}${String(product.made).padStart(product.maker.digits, '0')}`,
  );
}

export function subjectOf(product: DemoProduct, value: string): NewUnit {
  return { product, value, key: fold(value), generated: false, record: null };
}

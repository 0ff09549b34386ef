import { fold } from '../../../shared/domain/fold';
import { generatedValue } from '../../../shared/domain/generatedValue';
import type { Subject } from '../serials/record';
import type { Demo, DemoProduct } from './demo';

const gap = { share: 0.15, most: 9 } as const;

/** The next serial that the program generates for a product. */
export function generatedSubject(demo: Demo, product: DemoProduct): Subject {
  for (;;) {
    const value = generatedValue(product.prefix, demo.next.serial);
    demo.next.serial += 1;
    if (value !== null) return { product, value, key: fold(value), generated: true, record: null };
  }
}

/** The next serial of the product's maker; now and then some of the maker's units went elsewhere. */
export function makersSubject(demo: Demo, product: DemoProduct): Subject {
  const skips = product.workflow !== 'Out in Bulk' && demo.random.chance(gap.share);
  product.made += skips ? demo.random.whole(2, gap.most) : 1;
  return subjectOf(product, `${product.maker.text}${String(product.made).padStart(product.maker.digits, '0')}`);
}

export function subjectOf(product: DemoProduct, value: string): Subject {
  return { product, value, key: fold(value), generated: false, record: null };
}

import type { InTheWay } from '../../../shared/contract/products';
import { counted } from '../../../shared/domain/figure';

/** Told before anybody tries: "Serial cannot change while 1,277 units exist or are ordered." */
export function lockText(ways: readonly InTheWay[]): string {
  const of = (what: InTheWay['what']) => ways.find((way) => way.what === what);
  const units = (of('onHand')?.units ?? 0) + (of('incoming')?.units ?? 0);
  if (units > 0)
    return `Serial cannot change while ${counted(units, 'unit')} ${units === 1 ? 'exists' : 'exist'}.`;
  const documents = (of('replenishmentLines')?.places ?? 0) + (of('orderLines')?.places ?? 0);
  return `Serial cannot change while ${counted(documents, 'document')} with this SKU ${documents === 1 ? 'is' : 'are'} open.`;
}

/** How many places there are beside those that are named; empty: none. */
export function moreText({ what, where, places }: InTheWay): string {
  const more = places - where.length;
  return more > 0 ? ` and ${counted(more, what === 'onHand' ? 'more bin' : 'more document')}` : '';
}

import type { InTheWay } from '../../../shared/contract/products';
import { counted } from '../../components/figure';

/** Told before anybody tries: "Serial cannot change while 1,277 units exist or are ordered." */
export function lockText(ways: readonly InTheWay[]): string {
  const of = (what: InTheWay['what']) => ways.find((way) => way.what === what);
  const units = (of('onHand')?.units ?? 0) + (of('incoming')?.units ?? 0);
  if (units > 0)
    return `Serial cannot change while ${counted(units, 'unit')} ${units === 1 ? 'exists' : 'exist'}.`;
  const documents = (of('replenishmentLines')?.places ?? 0) + (of('orderLines')?.places ?? 0);
  return `Serial cannot change while ${counted(documents, 'document')} with this SKU ${documents === 1 ? 'is' : 'are'} open.`;
}

/** Where units are: the first places, and how many more. */
export function placesText({ what, where, places }: InTheWay): string {
  const more = places - where.length;
  const kind = what === 'onHand' ? 'bin' : 'document';
  return more > 0 ? `${where.join(', ')} and ${counted(more, `more ${kind}`)}` : where.join(', ');
}

import type { Role } from '../../shared/domain/roles';
import { railFor } from './railItems';
import type { Screen } from './screens';

/** A screen as settings keep it: `receivingDocument RPL-1001`. */
export function screenText(screen: Screen): string {
  switch (screen.at) {
    case 'receivingDocument':
      return `${screen.at} ${screen.document}`;
    case 'replenishment':
      return `${screen.at} ${screen.document}`;
    case 'packingOrder':
      return `${screen.at} ${screen.order}`;
    case 'product':
      return `${screen.at} ${screen.sku}`;
    default:
      return screen.at;
  }
}

/** The screen that a remembered text names; null where this version knows none such. */
function screenOf(text: string): Screen | null {
  const [at, ...rest] = text.split(' ');
  const document = rest.join(' ');
  switch (at) {
    case 'receivingDocument':
    case 'replenishment':
      return document === '' ? null : { at, document };
    case 'product':
      return document === '' ? null : { at, sku: document };
    case 'packingOrder':
      return document === '' ? null : { at, order: document };
    case 'receiving':
    case 'packing':
    case 'serials':
    case 'products':
    case 'replenishments':
    case 'newReplenishment':
    case 'people':
    case 'stations':
    case 'audit':
    case 'lookUp':
      return { at };
    default:
      return null;
  }
}

/** Where signing in lands: where the person left off if the roles still show it, else on the first item. */
export function landing(remembered: string | null, held: readonly Role[]): Screen {
  const left = remembered === null ? null : screenOf(remembered);
  if (left !== null && mayBeAt(left, held)) return left;
  return railFor(held)[0]?.opens ?? { at: 'lookUp' };
}

/** Whether a person with these roles may see a screen. */
export function mayBeAt({ at }: Screen, held: readonly Role[]): boolean {
  return railFor(held).some((item) => item.covers.includes(at));
}

import type { Role } from '../../shared/domain/roles';
import { railFor } from './railItems';
import type { Screen } from './screens';

/** A screen as settings keep it: `receivingDocument RPL-1001`. */
export function screenText(screen: Screen): string {
  return screen.at === 'receivingDocument' ? `${screen.at} ${screen.document}` : screen.at;
}

/** The screen that a remembered text names; null where this version knows none such. */
function screenOf(text: string): Screen | null {
  const [at, ...rest] = text.split(' ');
  const document = rest.join(' ');
  switch (at) {
    case 'receivingDocument':
      return document === '' ? null : { at, document };
    case 'receiving':
    case 'serials':
    case 'audit':
    case 'lookUp':
      return { at };
    default:
      return null;
  }
}

/** Where signing in lands: where the person left off if the roles still show it, else on the first item. */
export function landing(remembered: string | null, held: readonly Role[]): Screen {
  const rail = railFor(held);
  const left = remembered === null ? null : screenOf(remembered);
  if (left !== null && rail.some((item) => item.covers.includes(left.at))) return left;
  return rail[0]?.opens ?? { at: 'lookUp' };
}

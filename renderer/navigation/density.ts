import type { Density } from '../theme/tokens';
import type { Screen } from './screens';

/** Screens that are worked by scanning are read standing and pressed with gloves. */
export function densityOf(screen: Screen): Density {
  switch (screen.at) {
    case 'receiving':
    case 'receivingDocument':
    case 'packing':
    case 'packingOrder':
    case 'lookUp':
      return 'touch';
    case 'serials':
    case 'products':
    case 'product':
    case 'replenishments':
    case 'replenishment':
    case 'newReplenishment':
    case 'people':
    case 'stations':
    case 'audit':
      return 'desk';
  }
}

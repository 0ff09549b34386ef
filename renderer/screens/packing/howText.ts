import type { PackingLine } from '../../../shared/contract/packing';

/** How the units of a line are captured, in a few words. */
export function howText({ workflow, optional, rule, units }: PackingLine): string {
  switch (workflow) {
    case 'In/Out':
      return 'a Ready serial of this SKU';
    case 'Out':
      return rule === '' ? 'the serial on each unit' : `the serial on each unit: ${rule}`;
    case 'Out in Bulk': {
      const many = units === 1 ? 'its serial' : `all ${units} serials, also in one go`;
      const how = optional ? 'serials as far as there are any, the others counted' : many;
      return rule === '' ? how : `${how}: ${rule}`;
    }
    case 'No':
      return 'quantity: scan the SKU, or type it';
  }
}

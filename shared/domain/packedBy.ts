import { type Workflow, workflows } from './workflows';

/** What a shipper scans for a line of an order. */
export type PackedBy = 'readySerials' | 'newSerials' | 'units';

/**
 * How the units of a line are captured: an In/Out unit by the serial it has in stock, one of Out or Out in Bulk by a
 * serial that is entered now, any other counted (customer's page, "Serial attribute").
 */
export function packedBy(workflow: Workflow): PackedBy {
  switch (workflows[workflow].serialsAt) {
    case 'receiving':
      return 'readySerials';
    case 'shipping':
      return 'newSerials';
    case 'never':
      return 'units';
  }
}

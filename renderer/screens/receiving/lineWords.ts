import type { ReceivingLine } from '../../../shared/contract/receiving';
import { hasRoom } from './openStep';

/** How a line is received, in the few words below its bar. */
export function howReceived(line: ReceivingLine): string {
  if (!hasRoom(line)) return 'complete';
  switch (line.takes) {
    case 'listedSerials':
      return 'serials listed';
    case 'newSerials':
      return 'new serials';
    case 'units':
      return 'counted';
  }
}

/** What comes next on the open step: "serials of RTR-AX3". */
export function nextWords({ takes, sku }: Pick<ReceivingLine, 'takes' | 'sku'>): string {
  return takes === 'units' ? `units of ${sku}` : `serials of ${sku}`;
}

/** Where units of a product lie already, for putting the next ones beside them; empty where none do. */
export function liesWords({ sku, lies }: Pick<ReceivingLine, 'sku' | 'lies'>, chosen: string | null): string {
  if (lies === null) return '';
  return lies.bin === chosen ? `${sku} lies here already` : `${sku} lies in ${lies.bin} (${lies.units})`;
}

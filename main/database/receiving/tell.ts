import type { Output } from '../../../shared/contract';
import { shownBin } from '../bins/queries';
import type { SerialRecord } from '../serials/record';
import type { LoadedLine } from './load';

type Counts = Pick<Output<'receiving.count'>, 'line' | 'document'>;

/** The answer for a serial that is received, `receipt` being the number of the command's journal line. */
export function tellReceived(
  receipt: number,
  line: LoadedLine,
  { id, state }: SerialRecord,
  counts: Counts,
): Output<'receiving.scan'> {
  if (state.bin === null) throw new Error(`serial ${id} was received into no bin`);
  return {
    kind: 'received',
    receipt,
    serialId: id,
    serial: state.value,
    sku: state.sku,
    name: line.product.name,
    bin: shownBin(state.bin),
    status: state.status,
    position: line.position,
    ...counts,
  };
}

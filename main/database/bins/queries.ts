import type { Input, Output } from '../../../shared/contract';
import { binKinds, type BinRef } from '../../../shared/domain/binKinds';
import { fold } from '../../../shared/domain/fold';
import type { ShownBin } from '../../../shared/contract/bins';
import type { Asking, Outcome } from '../outcome';
import { loadBin } from '../serials/load';

/** A bin as screens show it. */
export function shownBin(bin: BinRef): ShownBin {
  return { code: bin.code, location: bin.location, kind: bin.kind, gives: binKinds[bin.kind].gives };
}

/** A bin by its code; refused when unknown or closed. */
export async function findBin(
  asking: Asking,
  { code }: Input<'bins.find'>,
): Promise<Outcome<Output<'bins.find'>>> {
  const value = code.trim();
  const bin = await loadBin(asking, fold(value));
  if (bin === null) return { refusal: { code: 'binUnknown', facts: { value } } };
  if (bin.closed) return { refusal: { code: 'binClosed', facts: { bin: bin.code } } };
  return { value: shownBin(bin) };
}

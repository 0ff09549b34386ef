import type { BinRef } from '../../../shared/domain/binKinds';
import { fold } from '../../../shared/domain/fold';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Commanding } from '../outcome';
import { loadBin } from '../serials/load';

/** The bin to receive into, null where none is chosen; a code that is none (renamed meanwhile) is refused. */
export async function intoBin(
  commanding: Commanding,
  code: string | null,
): Promise<{ readonly bin: BinRef | null } | { readonly refusal: Refusal }> {
  if (code === null) return { bin: null };
  const bin = await loadBin(commanding, fold(code.trim()));
  return bin === null ? { refusal: { code: 'binUnknown', facts: { value: code } } } : { bin };
}

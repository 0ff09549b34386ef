import type { Refusal } from '../../../shared/domain/refusals';
import type { SerialProblem } from '../../../shared/domain/serialValue';

/** The refusal for a scan that can be no serial of anything. */
export function unreadable(read: { readonly problem: SerialProblem; readonly value: string }): Refusal {
  const { value } = read;
  switch (read.problem) {
    case 'empty':
      return { code: 'serialEmpty', facts: {} };
    case 'tooLong':
      return { code: 'serialTooLong', facts: { value, length: [...value].length } };
    case 'hiddenCharacter':
      return { code: 'serialHidden', facts: { value } };
    case 'command':
      return { code: 'commandBarcode', facts: { value } };
  }
}

import type { Output } from '../../../shared/contract/index';
import { fold } from '../../../shared/domain/fold';
import type { Verdict } from './flowState';

/** A refused unit that can be filed as a discrepancy: its value, and its SKU where that is known. */
export interface Stranger {
  readonly value: string;
  readonly sku: string | null;
  readonly filed: boolean;
}

/** The stranger that the last scan was; null where it was none. */
export function strangerOf(
  verdict: Verdict,
  { filed }: Pick<Output<'receiving.document'>, 'filed'>,
): Stranger | null {
  if (verdict.is !== 'refused') return null;
  const { refusal } = verdict;
  switch (refusal.code) {
    case 'notExpected':
    case 'alreadyOnHand':
    case 'isOut':
    case 'gtinUnknown':
      return { value: refusal.facts.value, sku: null, filed: isAmong(filed, refusal.facts.value) };
    case 'expectedElsewhere':
    case 'productNotHere': {
      const { value, sku } = refusal.facts;
      return { value, sku, filed: isAmong(filed, value) };
    }
    default:
      return null;
  }
}

const isAmong = (filed: readonly string[], value: string): boolean =>
  filed.some((one) => fold(one) === fold(value.trim()));

import type { Question } from '../../../shared/domain/questions';
import { differsByCase } from '../../../shared/domain/serialValue';
import type { Subject } from './record';

/** A value that differs from the known one by case only may be another unit of a SKU that should be exact. */
export function caseQuestion(
  { record }: Subject,
  { value, confirm }: { readonly value: string; readonly confirm: readonly string[] },
): { readonly question: Question } | null {
  if (record === null || confirm.includes('caseDiffers') || !differsByCase(value, record.state)) return null;
  const facts = { value, known: record.state.value, sku: record.state.sku };
  return { question: { code: 'caseDiffers', facts, accepts: ['caseDiffers'] } };
}

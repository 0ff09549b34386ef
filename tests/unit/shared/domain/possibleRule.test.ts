import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImpossiblePart, impossiblePart } from '../../../../shared/domain/possibleRule';
import { brokenPart, type SerialRule } from '../../../../shared/domain/serialRule';

const any: SerialRule = { kind: null, length: null, prefix: null, mask: null };

describe('a rule that no serial can fit', () => {
  it.each<[Partial<SerialRule>, ImpossiblePart['field'] | null]>([
    [{}, null],
    [{ kind: 'imei' }, null],
    [{ kind: 'imei', length: 15 }, null],
    [{ kind: 'imei', length: 16 }, 'ruleLength'],
    [{ kind: 'gs1', length: 20 }, null],
    [{ kind: 'gs1', length: 21 }, 'ruleLength'],
    [{ kind: 'numeric', prefix: '35' }, null],
    [{ kind: 'numeric', prefix: 'A5' }, 'rulePrefix'],
    [{ kind: 'numeric', mask: '#*#' }, null],
    [{ kind: 'numeric', mask: '#@#' }, 'ruleMask'],
    [{ kind: 'imei', mask: '##############' }, 'ruleMask'],
    [{ kind: 'gs1', prefix: 'É' }, 'rulePrefix'],
    [{ kind: 'gs1', mask: '*'.repeat(21) }, 'ruleMask'],
    [{ length: 4, mask: '###' }, 'ruleMask'],
    [{ length: 2, prefix: 'ABC' }, 'rulePrefix'],
    [{ mask: '##', prefix: '123' }, 'rulePrefix'],
    [{ mask: 'AX##', prefix: 'ax' }, null],
    [{ mask: 'AX##', prefix: 'AY' }, 'rulePrefix'],
    [{ length: 6, prefix: 'N4', mask: 'N4####' }, null],
  ])('%o: %s', (part, field) => {
    expect(impossiblePart({ ...any, ...part })?.field ?? null).toBe(field);
  });

  it('is never one that a serial fits', () => {
    const sign = fc.constantFrom('#', '@', '*', 'A', '7', '-', 'É');
    const text = fc.string({ unit: sign, minLength: 1, maxLength: 5 });
    const rule = fc.record({
      kind: fc.constantFrom(null, 'numeric' as const, 'gs1' as const),
      length: fc.option(fc.integer({ min: 1, max: 5 })),
      prefix: fc.option(text),
      mask: fc.option(text),
    });
    const serial = fc.string({
      unit: fc.constantFrom('A', '7', '-', 'É', 'é', 'x'),
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rule, serial, (its, value) => {
        if (brokenPart(its, value) === null) expect(impossiblePart(its)).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });
});

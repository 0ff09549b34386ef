import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenPart, ruleText, type SerialRule } from '../../../../shared/domain/serialRule';
import imei from '../../../vectors/imei.json' with { type: 'json' };

const none: SerialRule = { kind: null, length: null, prefix: null, mask: null };
const broken = (rule: Partial<SerialRule>, value: string) => brokenPart({ ...none, ...rule }, value);

describe('a SKU without a rule', () => {
  it('takes any value, and says nothing', () => {
    fc.assert(fc.property(fc.string(), (value) => broken({}, value) === null));
    expect(ruleText(none)).toBe('');
  });
});

describe('IMEI', () => {
  const taken = imei.vectors.filter(({ expect: wanted }) => wanted?.imei !== undefined);
  const refused = imei.vectors.filter(({ expect: wanted }) => wanted?.imei === undefined);
  it.each(taken)('$id $raw is one', ({ raw }) => {
    expect(broken({ kind: 'imei' }, raw.trim())).toBeNull();
  });
  it.each(refused)('$id $raw is none', ({ raw }) => {
    expect(broken({ kind: 'imei' }, raw.trim())).not.toBeNull();
  });

  it('has one check digit for its first fourteen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999_999 }), (number) => {
        const body = String(number).padStart(14, '0');
        const fitting = [...'0123456789'].filter((digit) => broken({ kind: 'imei' }, body + digit) === null);
        expect(fitting).toHaveLength(1);
      }),
    );
  });
});

describe('the parts of a rule', () => {
  it.each([
    [{ kind: 'numeric' }, '000123', null],
    [{ kind: 'numeric' }, '12A', { is: 'digitsOnly' }],
    [{ kind: 'numeric' }, '１２', { is: 'digitsOnly' }],
    [{ kind: 'gs1' }, 'ab/12-%', null],
    [{ kind: 'gs1' }, 'AB 12', { is: 'gs1Signs' }],
    [{ kind: 'gs1' }, 'Ä1', { is: 'gs1Signs' }],
    [{ kind: 'gs1' }, 'A'.repeat(20), null],
    [{ kind: 'gs1' }, 'A'.repeat(21), { is: 'gs1Signs' }],
    [{ length: 4 }, 'AB12', null],
    [{ length: 4 }, 'AB𝔸2', null],
    [{ length: 4 }, 'AB1', { is: 'length', wanted: 4, has: 3 }],
    [{ prefix: 'AX3' }, 'ax3-7', null],
    [{ prefix: 'AX3' }, '-AX3', { is: 'prefix', wanted: 'AX3' }],
    [{ mask: 'A@-##*' }, 'Ax-12Z', null],
    [{ mask: 'A@-##*' }, 'aÄ-127', null],
    [{ mask: 'A@-##*' }, 'A1-127', { is: 'mask', wanted: 'A@-##*' }],
    [{ mask: 'A@-##*' }, 'AB-12', { is: 'mask', wanted: 'A@-##*' }],
    [{ mask: '.*' }, 'XY', { is: 'mask', wanted: '.*' }],
    [{ kind: 'numeric', length: 6, prefix: '42' }, '420001', null],
    [{ kind: 'numeric', length: 6, prefix: '42' }, '430001', { is: 'prefix', wanted: '42' }],
  ] as const)('%j: %s', (rule, value, wanted) => {
    expect(broken(rule, value)).toEqual(wanted);
  });

  it('are told in words', () => {
    expect(ruleText({ kind: 'numeric', length: 6, prefix: '42', mask: null })).toBe(
      'digits only, 6 characters, begins with 42',
    );
    expect(ruleText({ ...none, mask: '@@-##' })).toBe('like @@-## (# a digit, @ a letter, * either)');
  });
});

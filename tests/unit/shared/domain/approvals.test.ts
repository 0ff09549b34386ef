import { describe, expect, it } from 'vitest';
import { approvedBy, readReason } from '../../../../shared/domain/approvals';
import { refusalCodes } from '../../../../shared/domain/refusals';

describe('the reason of a consent', () => {
  it('is 1 to 200 characters without outer white space', () => {
    expect(readReason('  one more in the box ')).toEqual({ reason: 'one more in the box' });
    expect(readReason(' \t ')).toEqual({ problem: 'missing' });
    expect(readReason('𝔸'.repeat(200))).toEqual({ reason: '𝔸'.repeat(200) });
    expect(readReason('x'.repeat(201))).toEqual({ problem: 'tooLong' });
  });
});

it('a manager sets aside a full line, the order of undoing and an order that is not complete, and nothing else', () => {
  const aside = refusalCodes.filter((code) => approvedBy(code) !== null);
  expect(aside.toSorted()).toEqual([
    'lineComplete',
    'newerScan',
    'orderIncomplete',
    'othersReceipt',
    'overQuantity',
  ]);
});

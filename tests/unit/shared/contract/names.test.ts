import { describe, expect, it } from 'vitest';
import { operations } from '../../../../shared/contract';
import { screenOperations } from '../../../../shared/contract/names';

describe('the names that the preload exposes', () => {
  it('are exactly the operations that screens may ask', () => {
    const asked = Object.entries(operations).filter(([, operation]) => operation.askedBy === 'screen');
    expect([...screenOperations].toSorted()).toEqual(asked.map(([name]) => name).toSorted());
  });

  it('are all called capability.verb', () => {
    for (const name of screenOperations) expect(name).toMatch(/^[a-z]+[a-zA-Z]*\.[a-z][a-zA-Z]*$/);
  });
});

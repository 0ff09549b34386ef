import { describe, expect, it } from 'vitest';
import { binKindNames, binKindOf, binKinds } from '../../../../shared/domain/binKinds';
import { processTypeNames, processTypeOf, processTypes } from '../../../../shared/domain/processTypes';
import { isOnHand, statuses, statusNames, statusOf } from '../../../../shared/domain/statuses';
import { stepCodes, stepOf, steps } from '../../../../shared/domain/steps';
import { workflowNames, workflowOf, workflows } from '../../../../shared/domain/workflows';

describe('the closed lists', () => {
  it('count Ready, Reserved, Hold and Imperfect as on hand, Incoming and Out as not', () => {
    expect(statusNames.filter(isOnHand).sort()).toEqual(['Hold', 'Imperfect', 'Ready', 'Reserved']);
  });

  it('give a unit in a bin the status of its kind', () => {
    expect(binKindNames.map((kind) => [kind, binKinds[kind].gives])).toEqual([
      ['storage', 'Ready'],
      ['dock', 'Ready'],
      ['shipping', 'Ready'],
      ['blocked', 'Hold'],
      ['staging', 'Hold'],
      ['damaged', 'Imperfect'],
    ]);
  });

  it('find each entry again by its code in the database, and stop at a code that none has', () => {
    for (const name of statusNames) expect(statusOf(statuses[name].number)).toBe(name);
    for (const name of binKindNames) expect(binKindOf(binKinds[name].number)).toBe(name);
    for (const name of processTypeNames) expect(processTypeOf(processTypes[name].number)).toBe(name);
    for (const name of workflowNames) expect(workflowOf(workflows[name].number)).toBe(name);
    for (const name of stepCodes) expect(stepOf(steps[name].number)).toBe(name);
    for (const read of [statusOf, binKindOf, processTypeOf, workflowOf, stepOf]) {
      for (const number of [0, -1, 99, 1.5, Number.NaN]) expect(() => read(number)).toThrow(String(number));
    }
  });
});

import { expect, test } from 'vitest';
import { guardCall } from '../../../main/guard';
import { operations } from '../../../shared/contract';
import { longestCall } from '../../../shared/contract/call';
import { screenOperations } from '../../../shared/contract/names';

const ours = { ownWindow: true, mainFrame: true };
const call = { input: {}, confirm: [], request: null, approval: null };

test.each(screenOperations)('%s goes on to whoever answers it', (name) => {
  expect(guardCall(ours, name, call)).toEqual({ name, call });
});

test('the names for screens are those of the contract that screens may ask', () => {
  const open = Object.entries(operations).filter(([, { askedBy }]) => askedBy === 'screen');
  expect(open.map(([name]) => name).sort()).toEqual([...screenOperations].sort());
});

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

const refused = [
  ['another window', { ...ours, ownWindow: false }, 'serials.page', call],
  ['a frame inside the window', { ...ours, mainFrame: false }, 'serials.page', call],
  ['a name that the contract has not', ours, 'serials.drop', call],
  ['a name that only the program asks', ours, 'people.credentials', call],
  ['a name that every object has', ours, 'constructor', call],
  ['no name', ours, undefined, call],
  ['no call', ours, 'serials.page', undefined],
  ['a call of another shape', ours, 'serials.page', { ...call, person: 1 }],
  ['a request id that is none', ours, 'receiving.scan', { ...call, request: '1' }],
  ['a call that is too long', ours, 'serials.page', { ...call, input: 'x'.repeat(longestCall) }],
  ['a call that bites its tail', ours, 'serials.page', { ...call, input: cyclic }],
] as const;

test.each(refused)('%s is refused, and the log gets a short line', (_what, sender, name, raw) => {
  const guarded = guardCall(sender, name, raw);
  expect('refused' in guarded && guarded.refused).toMatch(/^.{10,200}$/);
});

test('what JSON does not hold goes on as little as it was measured', () => {
  const input = { found: new Map([[1, 'x'.repeat(longestCall)]]), missing: undefined };
  expect(guardCall(ours, 'serials.page', { ...call, input })).toEqual({
    name: 'serials.page',
    call: { ...call, input: { found: {} } },
  });
});

test('a name cannot forge a line of the log', () => {
  const guarded = guardCall(ours, `x\n[error] all is lost ${'y'.repeat(500)}`, call);
  expect('refused' in guarded && guarded.refused).toMatch(/^[^\n]{1,200}$/);
});

import { describe, expect, it } from 'vitest';
import { draftOf, readDraft } from '../../../../renderer/labels/labelDraft';

const settings = {
  size: { width: 57, height: 32 },
  symbol: 'dots',
  to: { is: 'pdf' },
  network: { host: 'zebra.local', port: 9100 },
} as const;
const draft = draftOf(settings);

describe('how labels are to be printed', () => {
  it('stays as it was when nothing is changed', () => {
    expect(readDraft(draft)).toEqual({ settings, from: 1, to: null });
    const named = { ...settings, size: { width: 50.8, height: 25.4 } };
    expect(draftOf(named).size).toBe('2 × 1 in');
    expect(readDraft(draftOf(named))).toMatchObject({ settings: named });
  });

  it('takes millimetres with point or comma', () => {
    expect(readDraft({ ...draft, width: ' 57,5 ', height: '32.25' })).toMatchObject({
      settings: { size: { width: 57.5, height: 32.25 } },
    });
  });

  it.each([
    ['width', { width: '19' }, 'Give 20 to 300 mm.'],
    ['height', { height: 'x' }, 'Give 12 to 300 mm.'],
    ['host', { to: { is: 'network' }, host: ' ' }, 'Give the name or address'],
    ['port', { to: { is: 'network' }, port: '65536' }, 'Give a whole number from 1 to 65535'],
    ['from', { from: '0' }, 'Give a whole number from 1.'],
    ['last', { from: '5', last: '4' }, 'Give a whole number from 5.'],
  ] as const)('names the field that does not fit: %s', (field, change, wants) => {
    expect(readDraft({ ...draft, ...change })).toEqual({ field, wants: expect.stringContaining(wants) });
  });

  it('prints some of several', () => {
    expect(readDraft({ ...draft, from: '317', last: '320' })).toMatchObject({ from: 317, to: 320 });
  });
});

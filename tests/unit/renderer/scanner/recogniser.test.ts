import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestScan } from '../../../../shared/contract/scannerEvents';
import { badgeText } from '../../../../shared/domain/badge';
import type { Stroke } from '../../../../renderer/scanner/stroke';
import { enter, groupSeparator, meanings, paced, scans, strokes, tab, type Timed } from './bench';

const at = (gap: number, text: string): Timed[] => paced(gap, ...strokes(text));
const modifier: Stroke = { is: 'modifier' };

describe('by its pace', () => {
  it('takes a burst that ends with Enter or Tab', () => {
    expect(scans(at(10, 'SN-0001\n'))).toEqual(['SN-0001']);
    expect(scans(at(10, 'SN-0001\t'))).toEqual(['SN-0001']);
    expect(scans(at(0, 'SN-0001\n'))).toEqual(['SN-0001']);
  });

  it('takes nothing that ends without either', () => {
    expect(scans([...at(10, 'SN-0001'), [{ is: 'other' }, 10], [enter, 10]])).toEqual([]);
    expect(scans([...at(10, 'SN-0001'), [enter, 121]])).toEqual([]);
  });

  it('wants six characters', () => {
    expect(scans(at(10, 'SN-01\n'))).toEqual([]);
    expect(scans(at(10, 'SN-001\n'))).toEqual(['SN-001']);
    expect(scans(at(10, '𝄞𝄞𝄞\n'))).toEqual([]);
  });

  it('bears a pause of 120 ms, and none of 121', () => {
    const pausing = (gap: number): Timed[] => [...at(10, 'SN-0'), ...at(gap, '0'), ...at(10, '01\n')];
    expect(scans(pausing(120))).toEqual(['SN-0001']);
    expect(scans(pausing(121))).toEqual([]);
    const late = (gap: number): Timed[] => [...at(10, 'SN-0001'), [enter, gap]];
    expect(scans(late(120))).toEqual(['SN-0001']);
    expect(scans(late(121))).toEqual([]);
  });

  it('begins anew after a longer pause, with what follows', () => {
    expect(scans([...at(10, 'abc'), ...at(200, 'S'), ...at(10, 'N-0001\n')])).toEqual(['SN-0001']);
  });

  it('wants a median gap of at most 50 ms', () => {
    expect(scans(at(50, 'SN-0001\n'))).toEqual(['SN-0001']);
    expect(scans(at(51, 'SN-0001\n'))).toEqual([]);
    // Of six gaps, the last one before Enter: four fast ones are more than half, three are not.
    const mixed = (fast: number): Timed[] =>
      strokes('SN-001\n').map((stroke, place) => [stroke, place > fast ? 100 : 50]);
    expect(scans(mixed(4))).toEqual(['SN-001']);
    expect(scans(mixed(3))).toEqual([]);
  });

  it('gives two labels in a row as two scans', () => {
    expect(scans(at(10, 'SN-0001\nSN-0002\n'))).toEqual(['SN-0001', 'SN-0002']);
  });

  it('swallows a second line end right behind a scan, and no later one', () => {
    const second = (gap: number): unknown => meanings([...at(10, 'SN-0001\n'), [enter, gap]]).at(-1);
    expect(second(10)).toEqual({ is: 'after' });
    expect(second(120)).toEqual({ is: 'after' });
    expect(second(121)).toEqual({ is: 'alone' });
  });

  it('takes no blanks alone, and none to begin with', () => {
    expect(scans(at(10, '        \n'))).toEqual([]);
    expect(meanings(at(10, ' '))).toEqual([{ is: 'alone' }]);
    expect(scans(at(10, 'SN 00 01\n'))).toEqual(['SN 00 01']);
  });

  it('leaves letters that caps lock turned around as they are', () => {
    expect(scans(at(10, 'sN-0001aB\n'))).toEqual(['sN-0001aB']);
  });

  it('bears modifiers anywhere inside', () => {
    const shifted = strokes('SN-0001\n').flatMap((stroke): Timed[] => [
      [modifier, 5],
      [stroke, 5],
    ]);
    expect(scans(shifted)).toEqual(['SN-0001']);
    expect(meanings(shifted)[0]).toEqual({ is: 'aside' });
  });

  it('is broken by a key that no scanner types', () => {
    expect(scans([...at(10, 'SN-0'), [{ is: 'other' }, 10], ...at(10, '001\n')])).toEqual([]);
  });

  it('takes no code that is longer than a scan may be, nor its tail', () => {
    expect(scans(at(1, `${'x'.repeat(longestScan)}\n`))).toHaveLength(1);
    expect(scans(at(1, `${'x'.repeat(longestScan + 1)}\n`))).toEqual([]);
  });

  it('never takes what a person types, however long and however it ends', () => {
    const gap = fc.integer({ min: 60, max: 150 });
    const keys = fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 1 }), gap), { minLength: 1 });
    fc.assert(
      fc.property(keys, fc.constantFrom(enter, tab), gap, (typed, last, lastGap) => {
        fc.pre(typed[0]?.[0] !== ']');
        const all = typed.flatMap(([text, pause]) => at(pause, text));
        expect(scans([...all, [last, lastGap]])).toEqual([]);
      }),
    );
  });

  it('takes whatever a scanner types at its usual pace', () => {
    const text = fc.string({ minLength: 6, maxLength: 60 }).filter((value) => !/^[\] ]|^\s*$/.test(value));
    const gaps = fc.infiniteStream(fc.nat(50));
    fc.assert(
      fc.property(text, gaps, (value, pauses) => {
        const typed = strokes(`${value}\n`).map((stroke): Timed => [stroke, pauses.next().value ?? 0]);
        expect(scans(typed)).toEqual([value]);
      }),
    );
  });
});

describe('by an AIM identifier in front', () => {
  it('takes it off and names it, at any length and at a slow scanner’s pace', () => {
    expect(scans(at(10, ']C0A\n'))).toEqual(['(]C0)A']);
    expect(scans(at(80, ']E04006381333931\n'))).toEqual(['(]E0)4006381333931']);
    expect(scans(at(120, ']Q1SN-0001\t'))).toEqual(['(]Q1)SN-0001']);
    expect(scans(at(121, ']Q1SN-0001\n'))).toEqual([]);
  });

  it('is none without its three characters, or with nothing behind it', () => {
    expect(scans(at(80, ']-0SN-0001\n'))).toEqual([]);
    expect(scans(at(10, ']C0\n'))).toEqual([]);
    expect(scans(at(10, ']-0SN-0001\n'))).toEqual([']-0SN-0001']);
  });

  it('counts only in front', () => {
    expect(scans(at(10, 'SN]C0-1\n'))).toEqual(['SN]C0-1']);
  });
});

describe('GS', () => {
  it('is kept inside a burst, as Ctrl+] or F12 types it', () => {
    expect(scans(at(10, ']d210AB\u001d21SN1\n'))).toEqual(['(]d2)10AB\u001d21SN1']);
  });

  it('is a key like any other where no burst is on its way', () => {
    expect(meanings([[groupSeparator, 500]])).toEqual([{ is: 'alone' }]);
    expect(meanings([...at(10, 'S'), [groupSeparator, 121]]).at(-1)).toEqual({ is: 'alone' });
  });
});

describe('Alt codes', () => {
  const altCode = (gap: number, digits: string): Timed[] => [
    [{ is: 'alt' }, gap],
    ...paced(gap, ...[...digits].map((digit): Stroke => ({ is: 'altDigit', digit }))),
  ];

  it('give GS inside a burst', () => {
    const typed = [...at(8, ']d210AB'), ...altCode(8, '0029'), ...at(8, '21SN1\n')];
    expect(scans(typed)).toEqual(['(]d2)10AB\u001d21SN1']);
  });

  it('give every character of a scanner that types nothing else', () => {
    const typed = [...'Größe 42'].flatMap((character) => altCode(16, `0${character.charCodeAt(0)}`));
    expect(scans([...typed, [enter, 16]])).toEqual(['Größe 42']);
  });

  it('give no scan where one of them cannot be told', () => {
    expect(scans([...at(8, 'SN-0001'), ...altCode(8, '228'), ...at(8, 'X\n')])).toEqual([]);
  });
});

describe('where a password manager types', () => {
  const badge = badgeText(
    7,
    Uint8Array.from({ length: 16 }, (_, place) => place * 15),
  );

  it('takes no password and no user name for a scan', () => {
    expect(scans(at(2, 'correct horse\n'), 'password')).toEqual([]);
    expect(scans(at(2, 'correct horse\t'), 'password')).toEqual([]);
    expect(scans(at(2, 'receiver\t'), 'userName')).toEqual([]);
  });

  it('takes a badge all the same, also one turned around by caps lock', () => {
    for (const into of ['password', 'userName'] as const) {
      expect(scans(at(10, `${badge}\n`), into)).toEqual([badge]);
      expect(scans(at(10, `${badge.toLowerCase()}\t`), into)).toEqual([badge.toLowerCase()]);
    }
  });

  it('takes a label with an AIM identifier, and one that ends with Enter in the user name', () => {
    expect(scans(at(10, ']C0SN-0001\n'), 'password')).toEqual(['(]C0)SN-0001']);
    expect(scans(at(10, 'SN-0001\n'), 'userName')).toEqual(['SN-0001']);
  });
});

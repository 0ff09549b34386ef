import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFeedLine } from '../../../../main/scanner/feedLine';
import { createLineSplitter, longestLine } from '../../../../main/scanner/lineSplitter';

it('reads reports, plugs and unplugs, and knows when a line is none of them', () => {
  expect(readFeedLine('020C5d')).toEqual({ kind: 'report', bytes: Uint8Array.of(2, 0x0c, 0x5d) });
  expect(readFeedLine('02 0c 5d')).toEqual({ kind: 'report', bytes: Uint8Array.of(2, 0x0c, 0x5d) });
  expect(readFeedLine('+ 1eab:0022 8c/02 Newland HR22')).toEqual({
    kind: 'plug',
    vendorId: 0x1eab,
    productId: 0x22,
    usagePage: 0x8c,
    usage: 2,
    name: 'Newland HR22',
  });
  expect(readFeedLine('- 1eab:0022')).toEqual({ kind: 'unplug', vendorId: 0x1eab, productId: 0x22 });
  const strange = ['020', '02xx', '+ 1eab:0022 8c/02', '+ 1eab 8c/02 Name', '-', '- 1eab', 'quit'];
  expect(strange.filter((line) => readFeedLine(line).kind !== 'unknown')).toEqual([]);
});

it('gives the same lines however the stream is cut', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((raw) => raw.replace(/\s/g, '.'));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), fc.array(fc.nat(60)), (lines, cuts) => {
      const got: string[] = [];
      const splitter = createLineSplitter((line) => got.push(line), expect.fail);
      let stream = Buffer.from(lines.map((line) => `${line}\r\n`).join(''));
      for (const cut of cuts) {
        splitter.push(stream.subarray(0, cut));
        stream = stream.subarray(cut);
      }
      splitter.push(stream);
      splitter.end();
      expect(got).toEqual(lines);
    }),
  );
});

it('drops a line that is too long, says so once, and reads on', () => {
  for (const step of [1, 1000, 10_000]) {
    const got: string[] = [];
    let dropped = 0;
    const splitter = createLineSplitter(
      (line) => got.push(line),
      () => (dropped += 1),
    );
    const stream = Buffer.from(`one\n${'x'.repeat(longestLine * 2 + 1)}\ntwo\n`);
    for (let at = 0; at < stream.length; at += step) splitter.push(stream.subarray(at, at + step));
    expect([got, dropped], `in steps of ${step}`).toEqual([['one', 'two'], 1]);
  }
});

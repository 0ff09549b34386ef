import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { honeywellReports } from '../../../../scripts/honeywellReports';
import { bytesOf, honeywell, scannerBench } from './bench';

const flagsAt = 63;

/** A value's reports, the last of which announces another, as some firmware does. */
function neverEnding(value: string): Uint8Array[] {
  const reports = honeywellReports(value);
  const last = reports.at(-1);
  if (last !== undefined) last[flagsAt] = 1;
  return reports;
}

describe('joining continued reports', () => {
  it('ends a code after 150 ms where the announced next report never comes', () => {
    const { scanners, clock, scans } = scannerBench();
    const scanner = scanners.connect(honeywell);
    for (const report of neverEnding('A'.repeat(112))) scanner.report(report);
    clock.advance(149);
    expect(scans).toEqual([]);
    clock.advance(1);
    expect(scans.map(({ text }) => text)).toEqual(['A'.repeat(112)]);
  });

  it('counts the 150 ms from the last report', () => {
    const { scanners, clock, scans } = scannerBench();
    const scanner = scanners.connect(honeywell);
    for (const report of honeywellReports('B'.repeat(300))) {
      scanner.report(report);
      clock.advance(140);
    }
    expect(scans.map(({ text }) => text)).toEqual(['B'.repeat(300)]);
  });

  it('says when the last report came, not when waiting ended', () => {
    const { scanners, clock, scans } = scannerBench();
    const at = clock.now();
    for (const report of neverEnding('C'.repeat(56))) scanners.connect(honeywell).report(report);
    clock.advance(500);
    expect(scans[0]?.at).toBe(at);
  });

  it('ends a code at a report without data', () => {
    for (const end of ['02005d4330', '02']) {
      const { scanners, scans } = scannerBench();
      const scanner = scanners.connect(honeywell);
      for (const report of neverEnding('D'.repeat(56))) scanner.report(report);
      scanner.report(bytesOf(end.padEnd(128, '0')));
      expect(scans.map(({ text }) => text)).toEqual(['D'.repeat(56)]);
    }
  });

  it('forgets a half-sent code when the scanner is unplugged', () => {
    const { scanners, clock, scans, logs } = scannerBench();
    const first = scanners.connect(honeywell);
    for (const report of neverEnding('E'.repeat(56))) first.report(report);
    first.unplug();
    const second = scanners.connect(honeywell);
    for (const report of honeywellReports('F')) second.report(report);
    clock.advance(1000);
    expect(scans.map(({ text }) => text)).toEqual(['F']);
    expect(logs.join()).toContain('incomplete');
  });

  it('keeps the codes of two scanners apart', () => {
    const { scanners, scans } = scannerBench();
    const [left, right] = [scanners.connect(honeywell), scanners.connect({ ...honeywell, name: 'Granit' })];
    const [one, two] = [honeywellReports('L'.repeat(100)), honeywellReports('R'.repeat(100))];
    one.forEach((report, at) => {
      left.report(report);
      right.report(two[at] ?? report);
    });
    expect(scans.map(({ number, text, device }) => [number, text.charAt(0), device])).toEqual([
      [1, 'L', 'Voyager'],
      [2, 'R', 'Granit'],
    ]);
  });

  it('takes neither the head nor the tail of an endless code', () => {
    const { scanners, clock, scans, logs } = scannerBench();
    const scanner = scanners.connect(honeywell);
    for (const report of honeywellReports('G'.repeat(8300))) scanner.report(report);
    clock.advance(1000);
    expect(scans).toEqual([]);
    expect(logs.join()).toContain('too long');
    for (const report of honeywellReports('H')) scanner.report(report);
    expect(scans.map(({ text }) => text)).toEqual(['H']);
  });

  it('drops a code of line ends only', () => {
    const { scanners, scans } = scannerBench();
    for (const report of honeywellReports('\r\n')) scanners.connect(honeywell).report(report);
    expect(scans).toEqual([]);
  });

  it('gives every value back, and nothing else', () => {
    const value = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      // What a scanner's own settings add (a line end, its identifier) is no part of a value; a BOM is none either.
      .filter((text) => !/^[\]\uFEFF]|[\r\n\t]$/.test(text));
    const aim = fc.constantFrom('', ']C1', ']Q1', ']d2', ']X0');
    fc.assert(
      fc.property(fc.array(fc.tuple(aim, value), { minLength: 1, maxLength: 5 }), (values) => {
        const { scanners, scans, logs } = scannerBench();
        const scanner = scanners.connect(honeywell);
        for (const [own, text] of values) {
          for (const report of honeywellReports(own + text)) scanner.report(report);
        }
        expect(scans.map(({ aim: got, text }) => [got, text])).toEqual(
          values.map(([own, text]) => [own === '' ? ']C0' : own, text]),
        );
        expect(logs).toEqual([]);
      }),
    );
  });

  it('bears any bytes without an error, and drops each report it cannot read with a line in the log', () => {
    const garbage = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc
        .uint8Array({ minLength: 61, maxLength: 61 })
        .map((rest) => Uint8Array.of(2, rest[0] ?? 0, 0x5d, ...rest)),
    );
    fc.assert(
      fc.property(fc.array(garbage, { minLength: 1, maxLength: 8 }), (reports) => {
        const { scanners, clock, scans, logs } = scannerBench();
        const scanner = scanners.connect(honeywell);
        for (const report of reports) scanner.report(report);
        clock.advance(1000);
        expect(scans.length + logs.length).toBeLessThanOrEqual(reports.length * 2);
        expect(scans.length + logs.length).toBeGreaterThan(0);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { honeywellReports } from '../../../../scripts/honeywellReports';
import { minimalReports, newlandReports, zebraReports } from '../../../support/posReports';
import { bytesOf, scannerBench } from './bench';

const layouts = [
  { name: 'Honeywell', vendorId: 0x0c2e, reports: honeywellReports, flagsAt: 63, tellsAim: true },
  { name: 'Zebra', vendorId: 0x05e0, reports: zebraReports, flagsAt: 63, tellsAim: true },
  { name: 'Newland', vendorId: 0x1eab, reports: newlandReports, flagsAt: 63, tellsAim: false },
  { name: 'minimal', vendorId: 0x1234, reports: minimalReports, flagsAt: 60, tellsAim: true },
] as const;

type Layout = (typeof layouts)[number];

function plugIn({ name, vendorId }: Pick<Layout, 'name' | 'vendorId'>) {
  const bench = scannerBench();
  const scanner = bench.scanners.connect({ vendorId, productId: 1, name });
  return {
    ...bench,
    scanner,
    send: (reports: readonly Uint8Array[]) => reports.forEach((report) => scanner.report(report)),
    texts: () => bench.scans.map(({ text }) => text),
  };
}

/** A value's reports, the last of which announces another, as some firmware does. */
function neverEnding({ reports, flagsAt }: Layout, value: string): Uint8Array[] {
  const sent = reports(value);
  const last = sent.at(-1);
  if (last !== undefined) last[flagsAt] = 1;
  return sent;
}

const emptyReport = bytesOf('02'.padEnd(128, '0'));

describe.each(layouts)('the $name layout', (layout) => {
  it('gives every value back whole, at every length around the borders of its reports', () => {
    const desk = plugIn(layout);
    const values = [1, 55, 56, 57, 111, 112, 113, 300].map((length) => 'X'.repeat(length - 1) + 'Z');
    for (const value of values) desk.send(layout.reports(value));
    expect(desk.texts()).toEqual(values);
    expect(desk.scans.every(({ aim }) => aim === (layout.tellsAim ? ']C0' : null))).toBe(true);
    expect(desk.logs).toEqual([]);
  });

  it('gives any value back, also where a character lies across two reports', () => {
    const value = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      // What a scanner's own settings add is no part of a value, and a BOM is none either.
      .filter((text) => !/^[\]\uFEFF]|[\r\n\t]$/.test(text))
      // Where no length is told, a NUL may be filling; a piece that begins with STX may answer a command.
      .filter((text) => !text.includes('\0') && !text.includes('\u0002'));
    fc.assert(
      fc.property(value, (text) => {
        const desk = plugIn(layout);
        desk.send(layout.reports(text));
        expect(desk.texts()).toEqual([text]);
        expect(desk.logs).toEqual([]);
      }),
    );
    const straddling = `${'a'.repeat(55)}ß`;
    const desk = plugIn(layout);
    desk.send(layout.reports(straddling));
    expect(desk.texts()).toEqual([straddling]);
  });

  it('ends a code where the announced next report never comes, or is empty', () => {
    const desk = plugIn(layout);
    const full = 'D'.repeat(112);
    desk.send(neverEnding(layout, full));
    desk.clock.advance(149);
    expect(desk.texts()).toEqual([]);
    desk.clock.advance(1);
    desk.send([...neverEnding(layout, full), emptyReport]);
    expect(desk.texts()).toEqual([full, full]);
  });

  it('forgets what was begun when it is unplugged, and begins anew', () => {
    const desk = plugIn(layout);
    desk.send(neverEnding(layout, 'E'.repeat(56)));
    desk.scanner.unplug();
    const again = desk.scanners.connect({ vendorId: layout.vendorId, productId: 1, name: 'again' });
    for (const report of layout.reports('SN-2')) again.report(report);
    desk.clock.advance(1000);
    expect(desk.texts()).toEqual(['SN-2']);
    expect(desk.logs.join()).toContain('incomplete: the scanner is gone');
    expect(desk.states.map(({ kind }) => kind)).toEqual(['ready', 'none', 'ready']);
  });

  it('keeps its codes apart from those of another scanner', () => {
    for (const other of layouts) {
      const desk = plugIn(layout);
      const second = desk.scanners.connect({ vendorId: other.vendorId, productId: 2, name: 'second' });
      const [one, two] = [layout.reports('L'.repeat(100)), other.reports('R'.repeat(100))];
      one.forEach((report, at) => {
        desk.scanner.report(report);
        second.report(two[at] ?? report);
      });
      expect(desk.scans.map(({ text, device }) => [text, device])).toEqual([
        ['L'.repeat(100), layout.name],
        ['R'.repeat(100), 'second'],
      ]);
    }
  });

  it('drops a report that ends before its data, with its bytes in the log', () => {
    const desk = plugIn(layout);
    const [report = new Uint8Array()] = layout.reports('SN-0001-AND-MORE');
    const short = report.subarray(0, 10);
    desk.send([short]);
    desk.clock.advance(1000);
    expect(desk.texts()).toEqual([]);
    expect(desk.logs).toHaveLength(1);
    expect(desk.logs[0]).toContain(Buffer.from(short).toString('hex'));
  });

  it('gives no code with a hole where a report in its midst cannot be read', () => {
    const desk = plugIn(layout);
    const [first = emptyReport, second = emptyReport, ...rest] = layout.reports('H'.repeat(150));
    desk.send([first, second.subarray(0, 10), ...rest, ...layout.reports('SN-3')]);
    desk.clock.advance(1000);
    expect(desk.texts()).toEqual(['SN-3']);
    expect(desk.logs.join()).toContain('incomplete: a report of it could not be read');
  });

  it('joins on over a report that carries no scan', () => {
    const desk = plugIn(layout);
    const [first = emptyReport, ...rest] = layout.reports('J'.repeat(60));
    desk.send([first, bytesOf('0460'.padEnd(128, '0')), ...rest]);
    expect(desk.texts()).toEqual(['J'.repeat(60)]);
  });
});

describe.each(layouts.filter(({ tellsAim }) => tellsAim))(
  'the AIM identifier in the $name layout',
  (layout) => {
    it('names the symbology, and one that begins in the midst of a code begins a new code', () => {
      const desk = plugIn(layout);
      desk.send([...neverEnding(layout, `]Q1${'P'.repeat(56)}`), ...layout.reports(']E04006381333931')]);
      expect(desk.scans.map(({ aim, symbology, text }) => [aim, symbology, text])).toEqual([
        [']E0', 'ean-13', '4006381333931'],
      ]);
      expect(desk.logs.join()).toContain(']Q1 code is incomplete: a ]E0 code began');
    });

    it('is a reason to drop the report where it is none', () => {
      const desk = plugIn(layout);
      const [report = new Uint8Array()] = layout.reports('SN-0001');
      const mark = report.indexOf(0x5d);
      report.set([0x2d], mark + 1);
      desk.send([report]);
      desk.clock.advance(1000);
      expect(desk.texts()).toEqual([]);
      expect(desk.logs.join()).toContain('no valid AIM identifier');
    });
  },
);

describe('what is peculiar to one layout', () => {
  it('UPC-A: 12 digits under ]E0 from Honeywell, under ]Xg from Zebra', () => {
    const [one, two] = [plugIn(layouts[0]), plugIn(layouts[1])];
    one.send(honeywellReports(']E0306030209223'));
    two.send(zebraReports(']Xg306030209223'));
    expect(one.scans[0]).toMatchObject({ aim: ']E0', symbology: 'upc-a', text: '306030209223' });
    expect(two.scans[0]).toMatchObject({ aim: ']Xg', symbology: 'upc-a', text: '306030209223' });
  });

  it('Newland: an AIM identifier is taken from the front of the data, where the scanner is set to send it', () => {
    const desk = plugIn(layouts[2]);
    desk.send([...newlandReports(']d2010950600013435221SN1'), ...newlandReports(']-not one')]);
    expect(desk.scans.map(({ aim, symbology, text }) => [aim, symbology, text])).toEqual([
      [']d2', 'gs1-datamatrix', '010950600013435221SN1'],
      [null, null, ']-not one'],
    ]);
  });

  it('Newland: a length of more than 56 is none', () => {
    const desk = plugIn(layouts[2]);
    desk.send([bytesOf('0239'.padEnd(128, '41'))]);
    desk.clock.advance(1000);
    expect(desk.scans).toEqual([]);
    expect(desk.logs.join()).toContain('length of 57 is more than 56');
  });

  it('minimal: what stands behind its flags makes it another layout', () => {
    const desk = plugIn(layouts[3]);
    const [report = new Uint8Array()] = minimalReports('SN-0001');
    const longer = new Uint8Array(64);
    longer.set(report);
    desk.send([longer]);
    expect(desk.texts()).toEqual(['SN-0001']);
    longer[62] = 0x6a;
    desk.send([longer]);
    expect(desk.texts()).toHaveLength(1);
    expect(desk.logs.join()).toContain('layout is not known');
  });
});

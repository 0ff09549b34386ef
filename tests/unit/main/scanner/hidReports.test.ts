import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { scanEvent } from '../../../../shared/contract/scannerEvents';
import file from '../../../vectors/hidReports.json';
import { bytesOf, honeywell, scannerBench } from './bench';

const { vectors } = z
  .object({
    vectors: z.array(
      z.object({
        id: z.string(),
        device: z.string(),
        layout: z.string(),
        reports: z.array(z.string()),
        scan: z
          .object({ aim: z.string().nullable(), symbology: z.string().nullable(), text: z.string() })
          .optional(),
        dropped: z.string().optional(),
      }),
    ),
  })
  .parse(file);

/** How the log names each reason for which the vectors expect no scan. */
const reasons: Readonly<Record<string, RegExp>> = {
  command_response: /answers a command/,
  ignored_report_id: /its id 4 carries no scan/,
  empty: /empty/,
  truncated: /has 10 bytes and announces 12/,
  length_out_of_range: /length of (255|312) is more than 56/,
  incomplete: /\]Q1 code is incomplete/,
  // IBM hand-held mode: another page and usage, and a length where HID POS has its report id.
  layout: /its id \d+ carries no scan/,
};

const vendors: Readonly<Record<string, number>> = { newland: 0x1eab, zebra16: 0x05e0, 'ibm-hh': 0x05e0 };

describe('reports published by people with the devices', () => {
  for (const vector of vectors) {
    it(`${vector.id}: ${vector.device}`, () => {
      const bench = scannerBench();
      const vendorId = vendors[vector.layout] ?? 0x0c2e;
      const scanner = bench.scanners.connect({ ...honeywell, vendorId });
      for (const report of vector.reports) scanner.report(bytesOf(report));
      bench.clock.advance(1000);

      const got = bench.scans.map(({ aim, symbology, text }) => ({ aim, symbology, text }));
      expect(got).toEqual(vector.scan === undefined ? [] : [vector.scan]);
      for (const scan of bench.scans) scanEvent.parse(scan);
      const logged = bench.logs.join('\n');
      expect(logged).toMatch(
        vector.dropped === undefined ? /^$/ : (reasons[vector.dropped] ?? 'a known reason'),
      );
    });
  }

  it('writes a dropped report to the log as hex', () => {
    const bench = scannerBench();
    bench.scanners.connect(honeywell).report(bytesOf('04fd00'));
    expect(bench.logs.join()).toContain('04fd00');
  });
});

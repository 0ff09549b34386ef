import { expect, test } from 'vitest';
import { isUrgent, tileSentence } from '../../../../renderer/screens/receiving/tileSentence';
import type { Verdict } from '../../../../renderer/screens/receiving/flowState';
import { countedUnits, damaged, rack, receivedUnit } from './scans';

const clock = { timeZone: 'Europe/Berlin', now: Date.UTC(2026, 10, 25, 15, 0) };
const said = (verdict: Verdict, complete: number | null = null) =>
  tileSentence(verdict, null, complete, clock);

test('each verdict in one sentence, with what only the picture would tell', () => {
  const unit = receivedUnit('SN1', rack);
  const refusal = {
    code: 'alreadyReceived',
    facts: {
      value: 'SN1',
      document: 'RPL-1001',
      bin: 'A1-104',
      at: Date.UTC(2026, 10, 24, 14, 40),
      by: 'Maria',
    },
  } as const;
  const counts = { received: 4, units: 20 };
  const progress = { line: counts, document: counts };
  expect([
    said({ is: 'accepted', received: unit }),
    said({ is: 'accepted', received: { ...unit, document: { received: 20, units: 20 } } }),
    said({ is: 'bin', bin: rack, once: false }),
    said({ is: 'bin', bin: damaged, once: true }),
    said({
      is: 'undone',
      undone: { receipt: 1, serial: 'SN1', sku: 'X', units: 1, becomes: 'Incoming', ...progress },
    }),
    said({
      is: 'undone',
      undone: { receipt: 1, serial: '', sku: 'CABLE', units: 5, becomes: null, ...progress },
    }),
    said({ is: 'counted', counted: countedUnits('CABLE', 5, 12) }),
    said({ is: 'opened', sku: 'CABLE' }),
    said({ is: 'refused', value: 'SN1', refusal, again: null }),
    said({ is: 'waiting' }),
    said({ is: 'waiting' }, 20),
  ]).toEqual([
    'Received SN1, NVR-8CH, into A1-104, Ready. 1 of 20.',
    'Received SN1, NVR-8CH, into A1-104, Ready. 1 of 20. Complete, 20 of 20.',
    'Bin A1-104, units become Ready.',
    'Bin DMG-1 for the next unit only: it becomes Imperfect.',
    'Undone: SN1 is Incoming again.',
    'Undone: 5 CABLE taken back.',
    'Counted 5 CABLE into A1-104, Ready. 12 of 40.',
    'CABLE is chosen.',
    'Refused. SN1 is already received, 24 Nov 15:40 into A1-104 by Maria. Put it with the others and scan the next unit. Nothing has changed.',
    '',
    'Complete, 20 of 20.',
  ]);
  expect(isUrgent({ is: 'refused', value: 'SN1', refusal, again: null }, null)).toBe(true);
  expect(isUrgent({ is: 'accepted', received: unit }, null)).toBe(false);
});

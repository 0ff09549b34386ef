import { expect, test } from 'vitest';
import { undoableNow } from '../../../../renderer/screens/receiving/undoableNow';
import { rack, receivedUnit } from './scans';

const receipt = (serialId: number, serial: string) =>
  ({ serialId, serial, sku: 'NVR-8CH', bin: 'A1-104', status: 'Ready', at: 0, by: 'Maria' }) as const;
const older = { serialId: 7, serial: 'SN7' };
const newest = { serialId: 8, serial: 'SN8' };
const accepted = { is: 'accepted', received: { ...receivedUnit('SN8', rack), serialId: 8 } } as const;
const progress = { received: 0, units: 20 };
const undone = {
  is: 'undone',
  serialId: 8,
  undone: { serial: 'SN8', sku: 'NVR-8CH', line: progress, document: progress },
} as const;

test('F8 right after a scan takes back that scan, though the document was not read again yet', () => {
  const before = { receipts: [receipt(7, 'SN7')], undoable: older };
  expect(undoableNow(before, accepted)).toEqual(newest);
});

test('once it was read again, the warehouse says which is the newest', () => {
  const after = { receipts: [receipt(8, 'SN8'), receipt(7, 'SN7')], undoable: newest };
  expect(undoableNow(after, accepted)).toEqual(newest);
  expect(undoableNow({ ...after, undoable: null }, accepted)).toBeNull();
});

test('F8 twice never takes back the same scan twice', () => {
  const before = { receipts: [receipt(8, 'SN8'), receipt(7, 'SN7')], undoable: newest };
  expect(undoableNow(before, undone)).toBeNull();
  expect(undoableNow({ receipts: [receipt(7, 'SN7')], undoable: older }, undone)).toEqual(older);
});

import { expect, test } from 'vitest';
import { undoableNow } from '../../../../renderer/screens/receiving/undoableNow';

const older = { receipt: 7, serial: 'SN7', sku: 'NVR-8CH', units: 1 };
const newest = { receipt: 8, serial: '', sku: 'CABLE', units: 5 };
const made = { is: 'made', receipt: newest } as const;
const undone = { is: 'undone', receipt: 8 } as const;

test('F8 right after a scan takes back that scan, though the document was not read again yet', () => {
  expect(undoableNow({ undoable: older, newest: 7 }, made)).toEqual(newest);
  expect(undoableNow({ undoable: null, newest: null }, made)).toEqual(newest);
});

test('once it was read again, the warehouse says which is the newest', () => {
  expect(undoableNow({ undoable: newest, newest: 8 }, made)).toEqual(newest);
  expect(undoableNow({ undoable: older, newest: 9 }, made)).toEqual(older);
  expect(undoableNow({ undoable: null, newest: 8 }, made)).toBeNull();
});

test('F8 twice never takes back the same scan twice', () => {
  expect(undoableNow({ undoable: newest, newest: 8 }, undone)).toBeNull();
  expect(undoableNow({ undoable: older, newest: 7 }, undone)).toEqual(older);
});

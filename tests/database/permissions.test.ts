import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DatabaseCommand, type DatabaseQuery, operations } from '../../shared/contract';
import { roleNames, type Role } from '../../shared/domain/roles';
import { dispatch } from '../../main/database/dispatch';
import { openReader, openWriter } from '../../main/database/openWarehouse';
import type { Warehouse } from '../../main/database/warehouse';
import { newRequestId } from '../support/requestId';
import { newWarehouse, station, type TestWarehouse } from '../support/warehouse';

/** Who may ask what, written out from "Who may": every operation, every role. */
const table: Record<DatabaseQuery | DatabaseCommand, readonly Role[] | 'anyone'> = {
  'people.credentials': 'anyone',
  'people.createOwner': 'anyone',
  'people.byBadge': 'anyone',
  'people.storeOwnPassword': 'anyone',
  'people.list': ['owner'],
  'people.change': ['owner'],
  'people.storeAccount': ['owner'],
  'people.storeInitialPassword': ['owner'],
  'people.storeBadge': ['owner'],
  'people.removeBadge': ['owner'],
  'people.storePin': ['owner'],
  'people.removePin': ['owner'],
  'stations.own': 'anyone',
  'stations.list': ['owner'],
  'stations.change': ['owner'],
  'bins.find': ['receiver', 'shipper', 'manager', 'admin', 'owner'],
  'openingStock.store': ['manager'],
  'receiving.receiveList': ['receiver', 'manager'],
  'receiving.makeSerials': ['receiver', 'manager'],
  'discrepancies.file': ['receiver', 'manager'],
  'discrepancies.list': ['receiver', 'manager', 'admin'],
  'labels.first': ['receiver', 'manager', 'admin'],
  'serials.page': ['admin'],
  'serials.history': ['receiver', 'shipper', 'manager', 'admin', 'owner'],
  'serials.lookUp': ['receiver', 'shipper', 'manager', 'admin', 'owner'],
  'serials.missing': ['admin'],
  'serials.count': ['admin'],
  'serials.ids': ['admin'],
  'serials.setOmsNotes': ['admin'],
  'serials.setWmsNotes': ['manager'],
  'attributes.names': ['admin'],
  'attributes.ofSerial': ['receiver', 'shipper', 'manager', 'admin', 'owner'],
  'attributes.save': ['admin'],
  'attributes.set': ['admin'],
  'products.list': ['receiver', 'shipper', 'manager', 'admin', 'owner'],
  'products.open': ['receiver', 'shipper', 'manager', 'admin', 'owner'],
  'products.create': ['admin'],
  'products.edit': ['admin'],
  'products.setWorkflow': ['admin'],
  'products.saveAttributes': ['admin'],
  'products.setWorkflows': ['admin'],
  'products.saveRows': ['admin'],
  'replenishments.list': ['receiver', 'manager', 'admin'],
  'replenishments.open': ['receiver', 'manager', 'admin'],
  'replenishments.serialSummary': ['receiver', 'manager', 'admin'],
  'replenishments.serials': ['receiver', 'manager', 'admin'],
  'replenishments.findProducts': ['admin'],
  'replenishments.readLines': ['admin'],
  'replenishments.insert': ['admin'],
  'replenishments.setHead': ['admin'],
  'replenishments.addLines': ['admin'],
  'replenishments.setUnits': ['admin'],
  'replenishments.removeLine': ['admin'],
  'replenishments.setGenerated': ['admin'],
  'replenishments.checkSerials': ['admin'],
  'replenishments.defineSerials': ['admin'],
  'replenishments.clearSerials': ['admin'],
  'replenishments.submit': ['admin'],
  'replenishments.cancel': ['admin'],
  'replenishments.withdraw': ['admin'],
  'replenishments.correctSerial': ['admin'],
  'serials.relabel': ['manager'],
  'receiving.list': ['receiver', 'manager', 'admin'],
  'receiving.find': ['receiver', 'manager', 'admin'],
  'receiving.document': ['receiver', 'manager', 'admin'],
  'receiving.scan': ['receiver', 'manager'],
  'receiving.count': ['receiver', 'manager'],
  'receiving.undo': ['receiver', 'manager'],
  'receiving.closeShort': ['receiver', 'manager'],
  'receiving.reopen': ['receiver', 'manager'],
  'packing.list': ['shipper', 'manager', 'admin'],
  'packing.find': ['shipper', 'manager', 'admin'],
  'packing.order': ['shipper', 'manager', 'admin'],
  'packing.scan': ['shipper', 'manager'],
  'packing.count': ['shipper', 'manager'],
  'packing.captureList': ['shipper', 'manager'],
  'packing.undo': ['shipper', 'manager'],
  'packing.takeBack': ['shipper', 'manager'],
  'packing.ship': ['shipper', 'manager'],
  'packing.void': ['shipper', 'manager'],
  'journal.verify': ['owner'],
};

let warehouse: TestWarehouse;
let writer: Warehouse;
let reader: Warehouse;
const people = new Map<Role, number>();

beforeAll(async () => {
  warehouse = await newWarehouse();
  for (const role of roleNames) people.set(role, (await warehouse.person(role, role)).id ?? 0);
  writer = await openWriter(warehouse.folder);
  reader = await openReader(warehouse.folder);
});

afterAll(async () => {
  await reader.close();
  await writer.close();
  await warehouse.close();
});

async function refusalCode(name: string, person: number | null): Promise<string | null> {
  const handle =
    Object.hasOwn(operations, name) && name in table ? operations[name as keyof typeof table] : undefined;
  const command = handle?.kind === 'command';
  const call = { input: {}, confirm: [], request: command ? newRequestId() : null, approval: null };
  const { answer } = await dispatch(command ? writer : reader, name, call, { person, station: station.id });
  return 'refusal' in answer ? answer.refusal.code : null;
}

describe('every operation of the database', () => {
  it('stands in the table', () => {
    const answered = Object.entries(operations).filter(
      // Jobs have a doorway of their own: jobs/jobs.test.ts.
      ([, operation]) => operation.answeredBy === 'database' && operation.kind !== 'job',
    );
    expect(Object.keys(table).toSorted()).toEqual(answered.map(([name]) => name).toSorted());
  });

  const cells = Object.entries(table).flatMap(([name, allowed]) =>
    roleNames.map((role) => [name, role, allowed === 'anyone' || allowed.includes(role)] as const),
  );
  it.each(cells)('%s as %s: %s', async (name, role, allowed) => {
    const code = await refusalCode(name, people.get(role) ?? 0);
    if (allowed) expect(code).not.toBe('notAllowed');
    else expect(code).toBe('notAllowed');
  });

  it.each(Object.entries(table))('%s signed out', async (name, allowed) => {
    const code = await refusalCode(name, null);
    if (allowed === 'anyone') expect(code).not.toBe('signedOut');
    else expect(code).toBe('signedOut');
  });

  it('a person who was switched off may do nothing', async () => {
    const gone = (await warehouse.person('gone', 'receiver')).id ?? 0;
    await warehouse.look((db) =>
      db.updateTable('person').set({ active: 0 }).where('id', '=', gone).execute(),
    );
    expect(await refusalCode('receiving.list', gone)).toBe('notAllowed');
  });
});

import { expect } from 'vitest';
import Database from 'better-sqlite3';
import { setTimeout as pause } from 'node:timers/promises';
import { type DatabaseChild, superviseDatabase } from '../../../main/databaseSupervisor';
import { forkNode } from '../../../main/forkNode';
import { warehouseFile } from '../../../main/database/openWarehouse';
import type { Answer } from '../../../shared/contract/answer';
import { type BuiltDatabase, buildDatabase } from '../../support/databaseProcess';
import { newFolder } from '../../support/folder';
import { newRequestId } from '../../support/requestId';
import { seedBin, seedProduct, seedReplenishment } from '../../support/seed';
import { openTestWarehouse, station, valueOf } from '../../support/warehouse';

/**
 * Receives units while the database process is killed at random points, so often: every acknowledged scan
 * is there once, none twice, and the chain is whole. Gives how many scans were acknowledged.
 */
export async function killWhileScanning(kills: number): Promise<number> {
  const built = await buildDatabase();
  try {
    return await scanThroughKills(kills, built);
  } finally {
    built.remove();
  }
}

async function scanThroughKills(kills: number, built: BuiltDatabase): Promise<number> {
  // Enough units that scanning goes on through every kill.
  const units = kills * 40;
  const folder = newFolder();
  const seeded = await openTestWarehouse(folder);
  const maria = await seeded.person('maria', 'receiver');
  const owner = await seeded.person('olu', 'owner');
  const serials = Array.from({ length: units }, (_, at) => `SN-${String(at).padStart(6, '0')}`);
  await seeded.seed(async (seed) => {
    await seedProduct(seed, { sku: 'NVR-8CH' });
    await seedBin(seed, { code: 'A1-104' });
    await seedReplenishment(seed, { number: 'RPL-1', lines: [{ sku: 'NVR-8CH', serials }] });
  });
  await seeded.leave();

  const children: DatabaseChild[] = [];
  let opened = 0;
  const launch = (): DatabaseChild => {
    const child = forkNode(process.execPath, built.script);
    children.push(child);
    return child;
  };
  const opening = { folder: folder.path, station, timeZone: 'Europe/Berlin', demo: null };
  const database = superviseDatabase(launch, opening, {
    onState: ({ is }) => {
      if (is === 'open') opened += 1;
    },
    onChanged: () => undefined,
    onLog: () => undefined,
  });

  let killed = 0;
  let scanning = true;
  const killer = (async () => {
    while (scanning && killed < kills) {
      await pause(Math.random() * 100);
      // Each opened process is killed once, so that every kill hits one at work.
      if (opened <= killed) continue;
      children.at(-1)?.kill();
      killed += 1;
    }
  })();

  const acknowledged: string[] = [];
  const lost: string[] = [];
  for (const value of serials) {
    if (killed >= kills && acknowledged.length > 0) break;
    const request = newRequestId();
    const input = { document: 'RPL-1', value, aim: null, bin: 'A1-104', line: null };
    const ask = (): Promise<Answer<unknown>> =>
      database.ask(
        'receiving.scan',
        { input, confirm: [], request, approval: null },
        { person: maria.id, station: station.id },
      );
    // A second death in one call answers connectionLost: the person scans again, under the same request id.
    let answer = await ask();
    while ('fault' in answer && answer.fault.kind === 'connectionLost') answer = await ask();
    if ('value' in answer) acknowledged.push(value);
    else lost.push(`${value}: ${JSON.stringify(answer)}`);
  }
  scanning = false;
  await killer;
  await database.close();

  expect(killed).toBe(kills);
  expect(lost).toEqual([]);
  const connection = new Database(warehouseFile(folder.path), { readonly: true });
  const ready = connection.prepare('SELECT value FROM serial WHERE status = 4 ORDER BY value').pluck().all();
  const receipts = connection.prepare('SELECT count(*) FROM event WHERE step = 2').pluck().get();
  const moved = connection.prepare('SELECT sum(units) FROM movement').pluck().get();
  const stock = connection.prepare('SELECT sum(units) FROM stock').pluck().get();
  const counted = connection.prepare('SELECT received FROM replenishment_line').pluck().get();
  const whole = connection.pragma('integrity_check', { simple: true });
  connection.close();
  expect(ready).toEqual(acknowledged);
  expect({ receipts, moved, stock, counted, whole }).toEqual({
    receipts: acknowledged.length,
    moved: acknowledged.length,
    stock: acknowledged.length,
    counted: acknowledged.length,
    whole: 'ok',
  });

  const after = await openTestWarehouse(folder);
  expect(valueOf(await after.as(owner.id).ask('journal.verify', {})).broken).toBeNull();
  await after.close();
  return acknowledged.length;
}

import { test } from 'vitest';
import { killWhileScanning } from './killing';

const kills = 500;

test(`kill -9 of the database process at ${kills} random points while scanning loses no scan, and doubles none`, async () => {
  const acknowledged = await killWhileScanning(kills);
  console.log(`${kills} kills, ${acknowledged} scans acknowledged`);
}, 1200000);

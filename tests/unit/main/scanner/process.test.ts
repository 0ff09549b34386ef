import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { devicesAsync } from 'node-hid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { feedLines } from '../../../../scripts/honeywellReports';
import { openFeed } from '../../../support/scannerFeed';
import { buildScanner, feedFolder, runScanner, type RunningScanner } from './built';

let built: Awaited<ReturnType<typeof buildScanner>>;
const folder = feedFolder();
let running: RunningScanner[] = [];

beforeAll(async () => {
  built = await buildScanner();
});

afterEach(async () => {
  await Promise.all(running.map(({ scanner }) => scanner.close()));
  running = [];
});

afterAll(() => {
  built.remove();
  folder.remove();
});

function start(...args: string[]): RunningScanner {
  const started = runScanner(built.script, args);
  running.push(started);
  return started;
}

function startFeed(path: string): RunningScanner {
  return start('--scanner-feed', path);
}

describe('the feed through a socket', () => {
  it('gives scans from several clients, and takes its socket away at the end', async () => {
    const path = folder.path('clients');
    const scanner = startFeed(path);
    expect(await scanner.becomes('ready')).toEqual({ kind: 'ready', device: 'Honeywell scanner feed' });
    const [one, two] = [await openFeed(path), await openFeed(path)];
    await one.scan('SN-0001');
    await scanner.texts(1);
    await two.scan(`]d2${'x'.repeat(200)}`);
    await scanner.texts(2);
    await one.scan(']E04006381333931');
    expect(await scanner.texts(3)).toEqual(['SN-0001', 'x'.repeat(200), '4006381333931']);
    expect(scanner.scans.map(({ number, aim, symbology }) => [number, aim, symbology])).toEqual([
      [1, ']C0', 'code128'],
      [2, ']d2', 'gs1-datamatrix'],
      [3, ']E0', 'ean-13'],
    ]);
    await scanner.scanner.close();
    expect(scanner.child().exitCode).toBe(0);
    expect(existsSync(path)).toBe(false);
    await Promise.all([one.close(), two.close()]);
  });

  it('plugs devices in and out', async () => {
    const path = folder.path('plug');
    const scanner = startFeed(path);
    const feed = await openFeed(path);
    await feed.line('+ 1eab:0022 8c/02 Newland HR22');
    await expect.poll(() => scanner.scanner.state()).toEqual({ kind: 'ready', device: 'Newland HR22' });
    await feed.line('- 1eab:0022');
    await expect
      .poll(() => scanner.scanner.state())
      .toEqual({ kind: 'ready', device: 'Honeywell scanner feed' });
    await feed.scan('SN-0002');
    expect(await scanner.texts(1)).toEqual(['SN-0002']);
    await feed.line('- 0c2e:1007');
    await scanner.becomes('none');
    await feed.scan('SN-0003');
    await feed.line('+ 05e0:1200 01/06 Zebra as keyboard');
    await feed.line('what is this');
    await expect
      .poll(() => scanner.logs.join('\n'))
      .toMatch(/no device.*\n.*not in HID POS mode.*\n.*what is/);
    expect(scanner.scans).toHaveLength(1);
    await feed.close();
  });

  it('takes the place of a socket that a killed program left behind', async () => {
    const path = folder.path('stale');
    const killed = startFeed(path);
    await killed.becomes('ready');
    killed.child().kill('SIGKILL');
    await killed.becomes('unavailable');
    expect(existsSync(path)).toBe(true);
    const scanner = startFeed(path);
    await scanner.becomes('ready');
    const feed = await openFeed(path);
    await feed.scan('SN-0004');
    expect(await scanner.texts(1)).toEqual(['SN-0004']);
    await feed.close();
  });

  it('leaves the socket of a running program and any other file alone, and says so', async () => {
    const path = folder.path('taken');
    const first = startFeed(path);
    await first.becomes('ready');
    const second = startFeed(path);
    expect(await second.becomes('unavailable')).toMatchObject({
      why: expect.stringContaining('already listens'),
    });
    const feed = await openFeed(path);
    await feed.scan('SN-0005');
    expect(await first.texts(1)).toEqual(['SN-0005']);
    await feed.close();

    const file = folder.path('letter.txt');
    writeFileSync(file, 'keep me');
    const third = startFeed(file);
    expect(await third.becomes('unavailable')).toMatchObject({ why: expect.stringContaining('it is kept') });
    expect(readFileSync(file, 'utf8')).toBe('keep me');
  });

  it('says which path it cannot use', async () => {
    const nowhere = startFeed(folder.path('no/such/folder'));
    expect(await nowhere.becomes('unavailable')).toMatchObject({
      why: expect.stringContaining('existing folder'),
    });
    const long = startFeed(folder.path('x'.repeat(120)));
    expect(await long.becomes('unavailable')).toMatchObject({ why: expect.stringContaining('too long') });
  });
});

describe.skipIf(process.platform === 'win32')('the feed through a named pipe', () => {
  it('hears one writer after another, also one without a last line end', async () => {
    const path = folder.path('pipe');
    execFileSync('mkfifo', [path]);
    const scanner = startFeed(path);
    await scanner.becomes('ready');
    for (let number = 1; number <= 20; number += 1) await appendFile(path, feedLines(`SN-${number}`));
    await appendFile(path, feedLines('SN-21').trimEnd());
    const wanted = Array.from({ length: 21 }, (_, at) => `SN-${at + 1}`);
    expect(await scanner.texts(21)).toEqual(wanted);
    await scanner.scanner.close();
    expect(existsSync(path)).toBe(true);
  });
});

describe('the process', () => {
  it('starts again after a crash and scans on', async () => {
    const path = folder.path('crash');
    const scanner = startFeed(path);
    await scanner.becomes('ready');
    scanner.child().kill('SIGKILL');
    expect(await scanner.becomes('unavailable')).toMatchObject({ why: expect.stringContaining('in 1 s') });
    await scanner.becomes('ready');
    scanner.child().kill('SIGKILL');
    expect(await scanner.becomes('unavailable')).toMatchObject({ why: expect.stringContaining('in 2 s') });
    await scanner.becomes('ready');
    const feed = await openFeed(path);
    await feed.scan('SN-0006');
    expect(await scanner.texts(1)).toEqual(['SN-0006']);
    await feed.close();
  });

  it.skipIf(process.platform === 'win32')('scans on after Ctrl-C until the program closes it', async () => {
    const path = folder.path('ctrl-c');
    const scanner = startFeed(path);
    await scanner.becomes('ready');
    scanner.child().kill('SIGINT');
    const feed = await openFeed(path);
    await feed.scan('SN-0007');
    expect(await scanner.texts(1)).toEqual(['SN-0007']);
    await feed.close();
    await scanner.scanner.close();
    expect(existsSync(path)).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('is ended when it does not close by itself', async () => {
    const scanner = startFeed(folder.path('hung'));
    await scanner.becomes('ready');
    scanner.child().kill('SIGSTOP');
    const startedAt = performance.now();
    await scanner.scanner.close();
    expect(performance.now() - startedAt).toBeLessThan(3000);
    await expect.poll(() => scanner.child().signalCode).toBe('SIGKILL');
  });

  it('runs without a scanner, and where node-hid does not load it says why', async () => {
    const scanner = start();
    await expect.poll(() => scanner.states.length, { timeout: 8000 }).toBeGreaterThan(0);
    const state = scanner.scanner.state();
    const loads = await devicesAsync().then(
      () => true,
      () => false,
    );
    const why = state.kind === 'unavailable' ? state.why : '';
    expect(/libusb-1\.0-0|does not load/.test(why)).toBe(!loads);
    await scanner.scanner.close();
    expect(scanner.child().exitCode).toBe(0);
  });
});

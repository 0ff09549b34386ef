import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchDevices, type HidLibrary } from '../../../../main/scanner/devices';
import { honeywellReports } from '../../../../scripts/honeywellReports';
import { zebraReports } from '../../../support/posReports';
import { scannerBench } from './bench';

/** Plays node-hid's part: no test machine has scanners to pull out. */
class Bus implements HidLibrary {
  listed: Awaited<ReturnType<HidLibrary['devicesAsync']>> = [];
  asked = 0;
  opened = 0;
  release = (): void => undefined;
  readonly open = new Map<string, EventEmitter & { close(): Promise<void> }>();

  async devicesAsync() {
    this.asked += 1;
    return this.listed;
  }

  readonly HIDAsync = {
    open: async (path: string) => {
      this.opened += 1;
      if (path === 'slow') await new Promise<void>((resolve) => (this.release = resolve));
      if (path.startsWith('locked')) throw new Error('cannot open device');
      const device = Object.assign(new EventEmitter(), {
        close: async (): Promise<void> => void this.open.delete(path),
      });
      this.open.set(path, device);
      return device;
    },
  };
}

const voyager = {
  vendorId: 0x0c2e,
  productId: 0x1007,
  path: 'usb1',
  product: 'Voyager 1602g',
  usagePage: 0x8c,
  usage: 2,
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

function watch(bus: Bus) {
  const bench = scannerBench();
  const lines: string[] = [];
  const watching = watchDevices(
    async () => bus,
    bench.scanners,
    (_level, text) => lines.push(text),
  );
  return { ...bench, lines, watching };
}

/** Whether a path is denied is asked of the real system: the played time goes by in turns with it. */
async function passUntil(reached: () => boolean): Promise<void> {
  for (let turn = 0; turn < 10_000 && !reached(); turn += 1) {
    await vi.advanceTimersByTimeAsync(10);
    await new Promise(setImmediate);
  }
  expect(reached()).toBe(true);
}

it('opens a scanner once though its path is listed twice, and leaves keyboards alone', async () => {
  const bus = new Bus();
  bus.listed = [{ ...voyager, path: 'kbd', usagePage: 1, usage: 6 }, voyager, voyager];
  const { scans, states, watching } = watch(bus);
  await vi.advanceTimersByTimeAsync(0);
  expect([...bus.open.keys()]).toEqual(['usb1']);
  expect(states.at(-1)).toEqual({ kind: 'ready', device: 'Voyager 1602g' });
  for (const report of honeywellReports('SN-1')) bus.open.get('usb1')?.emit('data', Buffer.from(report));
  expect(scans.map(({ text, device }) => [text, device])).toEqual([['SN-1', 'Voyager 1602g']]);
  await watching.close();
  expect(bus.open.size).toBe(0);
});

it('looks for scanners every three seconds while there is none, and seldom while one is open', async () => {
  const bus = new Bus();
  const { states, watching } = watch(bus);
  await vi.advanceTimersByTimeAsync(6500);
  expect(bus.asked).toBe(3);
  expect(states).toEqual([{ kind: 'none' }]);
  bus.listed = [voyager];
  await vi.advanceTimersByTimeAsync(3000);
  expect(states.at(-1)).toEqual({ kind: 'ready', device: 'Voyager 1602g' });
  const before = bus.asked;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(bus.asked - before).toBe(4);
  expect(bus.opened).toBe(1);
  await watching.close();
});

it('finds a scanner that is plugged in beside an open one, and both scan', async () => {
  const bus = new Bus();
  bus.listed = [voyager];
  const { scans, states, watching } = watch(bus);
  await vi.advanceTimersByTimeAsync(0);
  bus.listed = [voyager, { ...voyager, vendorId: 0x05e0, path: 'usb2', product: 'DS2208' }];
  await vi.advanceTimersByTimeAsync(15_000);
  expect(states.at(-1)).toEqual({ kind: 'ready', device: 'DS2208' });
  for (const report of zebraReports('SN-1')) bus.open.get('usb2')?.emit('data', Buffer.from(report));
  for (const report of honeywellReports('SN-2')) bus.open.get('usb1')?.emit('data', Buffer.from(report));
  expect(scans.map(({ text, device }) => [text, device])).toEqual([
    ['SN-1', 'DS2208'],
    ['SN-2', 'Voyager 1602g'],
  ]);
  await watching.close();
});

it('finds a scanner again soon that comes back in another mode while a second one is open', async () => {
  const bus = new Bus();
  const zebra = { ...voyager, vendorId: 0x05e0, productId: 0x1200, path: 'usb2', product: 'DS2208' };
  bus.listed = [voyager, zebra];
  const { states, watching } = watch(bus);
  await vi.advanceTimersByTimeAsync(0);
  bus.listed = [voyager];
  bus.open.get('usb2')?.emit('error', new Error('could not read from HID device'));
  await vi.advanceTimersByTimeAsync(500);
  expect(states.at(-1)).toEqual({ kind: 'ready', device: 'Voyager 1602g' });
  bus.listed = [voyager, { ...zebra, productId: 0x2100, path: 'usb3' }];
  await vi.advanceTimersByTimeAsync(3000);
  expect(states.at(-1)).toEqual({ kind: 'ready', device: 'DS2208' });
  await watching.close();
});

it('outlives an unplugged scanner and finds it again', async () => {
  const bus = new Bus();
  bus.listed = [voyager];
  const { states, watching } = watch(bus);
  await vi.advanceTimersByTimeAsync(0);
  bus.listed = [];
  bus.open.get('usb1')?.emit('error', new Error('could not read from HID device'));
  await vi.advanceTimersByTimeAsync(10);
  expect(bus.open.size).toBe(0);
  expect(states.at(-1)).toEqual({ kind: 'none' });
  bus.listed = [{ ...voyager, path: 'usb2', productId: 0x1006 }];
  await vi.advanceTimersByTimeAsync(3000);
  expect(states.at(-1)).toEqual({ kind: 'ready', device: 'Voyager 1602g' });
  await watching.close();
});

it('opens no scanner twice when another one goes while it is being opened', async () => {
  const bus = new Bus();
  bus.listed = [voyager, { ...voyager, path: 'slow', product: 'Granit' }];
  const { states, watching } = watch(bus);
  await vi.advanceTimersByTimeAsync(0);
  bus.open.get('usb1')?.emit('error', new Error('could not read from HID device'));
  bus.listed = bus.listed.slice(1);
  await vi.advanceTimersByTimeAsync(10);
  bus.release();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(bus.opened).toBe(2);
  expect(states.at(-1)).toEqual({ kind: 'ready', device: 'Granit' });
  await watching.close();
});

it('says once why a scanner does not open, and opens it when it can', async () => {
  const bus = new Bus();
  bus.listed = [{ ...voyager, path: 'locked1' }];
  const { states, lines, watching } = watch(bus);
  await passUntil(() => bus.asked > 3);
  expect(states).toHaveLength(1);
  expect(states[0]).toMatchObject({ kind: 'unavailable', why: expect.stringContaining('Voyager 1602g') });
  expect(lines).toHaveLength(1);
  bus.listed = [voyager];
  await passUntil(() => states.at(-1)?.kind === 'ready');
  await watching.close();
});

it('says which library is missing when node-hid does not load', async () => {
  const { scanners, states } = scannerBench();
  const missing = new Error('libusb-1.0.so.0: cannot open shared object file: No such file or directory');
  const watching = watchDevices(
    () => Promise.reject(missing),
    scanners,
    () => undefined,
  );
  await vi.advanceTimersByTimeAsync(0);
  expect(states[0]).toMatchObject({
    kind: 'unavailable',
    why: expect.stringContaining('Install libusb-1.0-0'),
  });
  await watching.close();
});

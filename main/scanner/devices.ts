import { access, constants } from 'node:fs/promises';
import type { Log } from './log';
import type { ConnectedScanner, Scanners } from './scanners';
import { whyNotLoaded, whyNotOpened } from './unavailable';

/** The part of node-hid used here. */
export interface HidLibrary {
  devicesAsync(): Promise<readonly HidDevice[]>;
  readonly HIDAsync: { open(path: string): Promise<OpenHid> };
}

interface HidDevice {
  readonly vendorId: number;
  readonly productId: number;
  readonly path?: string | undefined;
  readonly product?: string | undefined;
  readonly usagePage?: number | undefined;
  readonly usage?: number | undefined;
}

interface OpenHid {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'data', listener: (report: Uint8Array) => void): unknown;
  close(): Promise<void>;
}

/** HID POS bar code scanner. Product ids change with the scanner's mode, so only the usage decides. */
const posPage = 0x8c;
const scannerUsage = 0x02;

/** Listing costs time on the bus: often only while there is nothing to slow down. */
const rescanMs = 3000;
/** A second scanner is found too; who plugs one in beside another one can wait a moment. */
const rescanBesideOpenMs = 15_000;

/**
 * Watches the computer's HID devices and takes every HID POS scanner into use.
 * @param load imports node-hid; it may succeed and still throw at the first call, where a system library is missing
 */
export function watchDevices(load: () => Promise<HidLibrary>, scanners: Scanners, log: Log) {
  const open = new Map<string, OpenHid>();
  let timer: NodeJS.Timeout | undefined;
  let closing = false;
  let said = '';

  /** A trouble is found again with every rescan; the log hears of it once. */
  function unavailable(why: string): void {
    if (why !== said) log('warn', why);
    said = why;
    scanners.whileEmpty({ kind: 'unavailable', why });
  }

  async function openOne(hid: HidLibrary, path: string, device: HidDevice): Promise<boolean> {
    const name = device.product?.trim() || 'without a name';
    let handle: OpenHid;
    try {
      handle = await hid.HIDAsync.open(path);
    } catch (error) {
      unavailable(whyNotOpened(name, device.vendorId, await lacksRights(path), error));
      return false;
    }
    if (closing) {
      await handle.close();
      return false;
    }
    open.set(path, handle);
    const scanner = scanners.connect({ vendorId: device.vendorId, productId: device.productId, name });
    log('info', `Scanner ${name} is connected.`);
    // Reading starts with the first data listener, and an error that nobody hears ends the process: error first.
    handle.on('error', (error) => void lost(path, handle, scanner, `${name} is gone (${error.message}).`));
    handle.on('data', (report) => scanner.report(report));
    return true;
  }

  async function lost(path: string, handle: OpenHid, scanner: ConnectedScanner, what: string): Promise<void> {
    if (open.get(path) !== handle) return;
    open.delete(path);
    scanner.unplug();
    log('info', `Scanner ${what}`);
    // A device that is gone may also fail to close; there is nothing left to do about it.
    await handle.close().catch(() => undefined);
    // Beside another one, a moment later: a scanner whose mode is changed goes and comes back by itself.
    schedule(open.size === 0 ? 0 : rescanMs);
  }

  async function rescan(): Promise<void> {
    let hid: HidLibrary;
    let listed: readonly HidDevice[];
    try {
      hid = await load();
      listed = await hid.devicesAsync();
    } catch (error) {
      unavailable(whyNotLoaded(error));
      return;
    }
    // A path is listed once for each of its collections.
    const found = new Map<string, HidDevice>();
    for (const device of listed) {
      if (device.usagePage !== posPage || device.usage !== scannerUsage) continue;
      if (device.path !== undefined && !open.has(device.path)) found.set(device.path, device);
    }
    const opened = await Promise.all([...found].map(([path, device]) => openOne(hid, path, device)));
    if (opened.every(Boolean)) {
      said = '';
      scanners.whileEmpty({ kind: 'none' });
    }
  }

  function schedule(ms: number): void {
    if (closing) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One after another: two at once would both try to open what they found.
      running = running.then(rescan).finally(() => {
        schedule(open.size === 0 ? rescanMs : rescanBesideOpenMs);
      });
    }, ms);
  }

  let running: Promise<void> = Promise.resolve();
  schedule(0);
  return {
    /** Stops watching and closes what is open; native reads that outlive the process are known to crash it. */
    async close(): Promise<void> {
      closing = true;
      clearTimeout(timer);
      await running;
      await Promise.all([...open.values()].map((handle) => handle.close().catch(() => undefined)));
    },
  };
}

/** hidapi's message differs by version; asking the system is sure. Elsewhere a path is no file, and nothing is denied. */
async function lacksRights(path: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  try {
    await access(path, constants.R_OK | constants.W_OK);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EACCES';
  }
}

import type { ScanEvent, ScannerState } from '../../shared/contract/scannerEvents';
import { symbologyOf } from '../../shared/barcode/symbologies';
import type { Clock } from './clock';
import { createJoiner } from './joiner';
import type { Log } from './log';
import { readReport } from './reports';
import { readText } from './text';

/** A scanner as it names itself on the bus. */
export interface ScannerDevice {
  readonly vendorId: number;
  readonly productId: number;
  readonly name: string;
}

/** The way in for one device's bytes: node-hid's data events and the feed's lines both end here. */
export interface ConnectedScanner {
  /** One report, its id first. Never throws: what makes no scan is a line in the log. */
  report(bytes: Uint8Array): void;
  unplug(): void;
}

export interface Scanners {
  /** Takes a device into use; it is the one that the status light names until it goes or another comes. */
  connect(device: ScannerDevice): ConnectedScanner;
  /** Says what holds while no device is connected. */
  whileEmpty(state: Exclude<ScannerState, { kind: 'ready' }>): void;
}

export interface ScannerOutput {
  readonly scan: (scan: ScanEvent) => void;
  readonly state: (state: ScannerState) => void;
  readonly log: Log;
}

/** All scanners of this station: turns their bytes into numbered scans and keeps the status light. */
export function createScanners(out: ScannerOutput, clock: Clock): Scanners {
  const connected: ScannerDevice[] = [];
  let empty: ScannerState = { kind: 'none' };
  let told = '';
  let number = 0;

  function tellState(): void {
    const current = connected.at(-1);
    const state: ScannerState = current === undefined ? empty : { kind: 'ready', device: current.name };
    const text = JSON.stringify(state);
    if (text === told) return;
    told = text;
    out.state(state);
  }

  return {
    connect(device) {
      const drop = (what: string): void => out.log('warn', `Scanner ${device.name}: ${what}`);
      const joiner = createJoiner(
        clock,
        ({ aim: told, bytes, at }) => {
          const { aim, text } = readText(told, bytes);
          if (text === '') return drop('a code without any text is dropped.');
          number += 1;
          out.scan({ number, text, aim, symbology: symbologyOf(aim, text), device: device.name, at });
        },
        (why) => drop(`dropped: ${why}.`),
      );
      connected.push(device);
      tellState();
      return {
        report(bytes) {
          const read = readReport(device.vendorId, bytes);
          if (read.kind === 'part') return joiner.add(read.part);
          drop(`a report is dropped, ${read.why}: ${hex(bytes)}`);
          if (read.kind === 'unreadable') joiner.spoil();
        },
        unplug() {
          const at = connected.indexOf(device);
          if (at < 0) return;
          connected.splice(at, 1);
          joiner.reset();
          tellState();
        },
      };
    },
    whileEmpty(state) {
      empty = state;
      tellState();
    },
  };
}

/** No report of any scanner is longer than 64 bytes; the limit keeps a broken one from filling the log. */
function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 128)).toString('hex');
}

import { readFeedLine } from './feedLine';
import type { Log } from './log';
import type { ConnectedScanner, ScannerDevice, Scanners } from './scanners';

/** There from the start, so that a feed works without a line about devices: a Honeywell in HID POS mode. */
const firstDevice: ScannerDevice = { vendorId: 0x0c2e, productId: 0x1007, name: 'Honeywell scanner feed' };

/**
 * The devices that a scanner feed plays, with the first one plugged in.
 * @returns takes the feed's lines; what is no report and no device goes to the log
 */
export function createFeedDevices(scanners: Scanners, log: Log): (line: string) => void {
  const plugged: { readonly device: ScannerDevice; readonly scanner: ConnectedScanner }[] = [];

  function plugIn(device: ScannerDevice): void {
    plugged.push({ device, scanner: scanners.connect(device) });
    log('info', `Scanner feed: ${device.name} is plugged in.`);
  }

  function unplug(vendorId: number, productId: number): boolean {
    const at = plugged.findLastIndex(
      ({ device }) => device.vendorId === vendorId && device.productId === productId,
    );
    const [gone] = at < 0 ? [] : plugged.splice(at, 1);
    gone?.scanner.unplug();
    if (gone !== undefined) log('info', `Scanner feed: ${gone.device.name} is unplugged.`);
    return gone !== undefined;
  }

  plugIn(firstDevice);
  return (text) => {
    if (text === '') return;
    const line = readFeedLine(text);
    switch (line.kind) {
      case 'report': {
        const current = plugged.at(-1);
        if (current === undefined) log('warn', 'Scanner feed: a report is dropped, no device is plugged in.');
        else current.scanner.report(line.bytes);
        return;
      }
      case 'plug':
        // As with hardware: a device that is no HID POS scanner is not opened.
        if (line.usagePage === 0x8c && line.usage === 0x02) plugIn(line);
        else log('warn', `Scanner feed: ${line.name} is not in HID POS mode (8c/02) and is not used.`);
        return;
      case 'unplug':
        if (!unplug(line.vendorId, line.productId)) {
          log('warn', `Scanner feed: no device is plugged in for "${text}".`);
        }
        return;
      case 'unknown':
        log('warn', `Scanner feed: not understood: "${text.slice(0, 200)}".`);
    }
  };
}

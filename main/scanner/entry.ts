/**
 * The scanner process: reads USB scanners, or a feed in their place, and tells its parent every scan.
 * A process of its own, because a crash in native code then costs only the scanner, for the seconds of a restart.
 */
import { systemClock } from './clock';
import { watchDevices } from './devices';
import { openFeed } from './feed';
import { FeedRefused } from './feedRefused';
import type { Log } from './log';
import { connectParent } from './parent';
import { createScanners, type Scanners } from './scanners';

// Ctrl-C in a terminal, and its closing, reach every process of the program: the parent quits, and tells this one to close.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);

const parent = connectParent();
const log: Log = (level, text) => parent.send({ kind: 'log', level, text });
const scanners = createScanners(
  {
    scan: (scan) => parent.send({ kind: 'scan', scan }),
    state: (state) => parent.send({ kind: 'state', state }),
    log,
  },
  systemClock,
);

const feedPath = optionValue(process.argv, '--scanner-feed');
const source = feedPath === null ? watchHardware(scanners) : await openFeedOrSay(feedPath, scanners);

parent.onCommand(() => {
  void source.close().finally(() => process.exit(0));
});

function watchHardware(into: Scanners): { close(): Promise<void> } {
  return watchDevices(() => import('node-hid'), into, log);
}

/** With a feed the hardware is left alone, so that a test gives the same result beside a connected scanner. */
async function openFeedOrSay(path: string, into: Scanners): Promise<{ close(): Promise<void> }> {
  try {
    return await openFeed(path, into, log);
  } catch (error) {
    if (!(error instanceof FeedRefused)) throw error;
    log('error', error.message);
    into.whileEmpty({ kind: 'unavailable', why: error.message });
    return { close: async () => undefined };
  }
}

/** Electron's own switches stand in the same list, so only the option asked for is looked at. */
function optionValue(args: readonly string[], option: string): string | null {
  const at = args.indexOf(option);
  return at < 0 ? null : (args[at + 1] ?? null);
}

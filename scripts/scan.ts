/**
 * Sends values to a running program's scanner feed, as a Honeywell scanner would:
 *   npm run --silent scan -- PATH VALUE…
 */
import { closeSync, constants, openSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { feedLines } from './honeywellReports.ts';

const usage = `Give the path of the scanner feed and at least one value:
  npm run --silent scan -- PATH VALUE…
A value may begin with its AIM identifier, for example ]E04006381333931.`;

const [path, ...values] = process.argv.slice(2);
if (path === undefined || path === '' || values.length === 0 || values.includes('')) {
  fail(usage);
} else {
  const lines = values.map(feedLines).join('');
  if (statSync(path, { throwIfNoEntry: false })?.isFIFO() === true) writePipe(path, lines);
  else writeSocket(path, lines);
}

function writeSocket(feed: string, lines: string): void {
  const socket = connect(feed, () => socket.end(lines));
  socket.on('error', () => fail(nobody(feed)));
  socket.resume();
}

function writePipe(feed: string, lines: string): void {
  try {
    // Without waiting this open fails where nobody reads; a plain one waits for a reader for ever.
    closeSync(openSync(feed, constants.O_WRONLY | constants.O_NONBLOCK));
    writeFileSync(feed, lines);
  } catch {
    fail(nobody(feed));
  }
}

function nobody(feed: string): string {
  return `No program listens at the scanner feed ${feed}.
Start Serials Desk with it first: npm start -- --scanner-feed ${feed}`;
}

function fail(words: string): void {
  console.error(words);
  process.exitCode = 1;
}

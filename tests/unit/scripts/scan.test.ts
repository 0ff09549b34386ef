import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { feedLines, honeywellReports } from '../../../scripts/honeywellReports';

const script = fileURLToPath(new URL('../../../scripts/scan.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'scan-'));
afterAll(() => rmSync(folder, { recursive: true }));

function scan(...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
    );
  });
}

describe('npm run scan', () => {
  it('sends every value in order to a socket and says nothing', async () => {
    const path = join(folder, 'socket');
    const server = createServer().listen(path);
    const received = once(server, 'connection').then(([client]) => text(client));
    const values = ['SN-1', 'y'.repeat(130), ']E04006381333931'];
    expect(await scan(path, ...values)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await received).toBe(values.map(feedLines).join(''));
    server.close();
  });

  it.skipIf(process.platform === 'win32')('writes to a named pipe that somebody reads', async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    expect(await scan(path, 'SN-1')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('No program listens'),
    });
    // Read and write, so that the pipe does not end between the script's two looks at it.
    const reader = createReadStream(path, { flags: 'r+', encoding: 'utf8' });
    const heard = once(reader, 'data');
    expect(await scan(path, 'SN-1')).toMatchObject({ code: 0, stderr: '' });
    expect(await heard).toEqual([feedLines('SN-1')]);
    reader.destroy();
    // A read of a pipe holds its thread until something comes.
    await scan(path, 'end');
  });

  it('says what is missing', async () => {
    expect(await scan(join(folder, 'nobody'), 'SN-1')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('No program listens'),
    });
    for (const args of [[], [join(folder, 'nobody')], [join(folder, 'nobody'), '']]) {
      expect(await scan(...args)).toMatchObject({ code: 1, stderr: expect.stringContaining('PATH VALUE') });
    }
  });
});

describe('a value as reports', () => {
  it('is one report of 64 bytes with id, length, identifier and data in their places', () => {
    const [report, ...more] = honeywellReports(']Q1AB');
    expect(more).toEqual([]);
    expect(Buffer.from(report ?? []).toString('hex')).toBe(`02025d51314142${'00'.repeat(57)}`);
  });

  it('fills a report to 56 bytes before it announces another', () => {
    const flags = (value: string): unknown[] =>
      honeywellReports(value).map((report) => [report[1], report[63]]);
    expect(flags('x'.repeat(56))).toEqual([[56, 0]]);
    expect(flags('x'.repeat(57))).toEqual([
      [56, 1],
      [1, 0],
    ]);
  });
});

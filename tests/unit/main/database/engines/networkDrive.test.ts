import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isNetworkDrive, liesOnNetworkDrive } from '../../../../../main/database/engines/networkDrive';

test.each([
  ['linux', '/mnt/share', 0x6969, true],
  ['linux', '/mnt/share', 0xfe534d42, true],
  ['linux', '/home/maria', 0xef53, false],
  ['win32', '\\\\server\\warehouse', 0, true],
  ['win32', '//server/warehouse', 0, true],
  ['win32', 'C:\\warehouse', 0, false],
  ['win32', '\\\\?\\C:\\warehouse', 0, false],
])('%s, %s: %s', (platform, path, type, expected) => {
  expect(isNetworkDrive(platform, path, type)).toBe(expected);
});

test('a folder of this computer is none, also before it is made', () => {
  expect(liesOnNetworkDrive(join(tmpdir(), 'not', 'there', 'yet'))).toBe(false);
});

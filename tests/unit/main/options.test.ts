import { expect, test } from 'vitest';
import { readOptions } from '../../../main/options';

const plain = { data: null, demo: false, demoSerials: 20_000, scannerFeed: null };

/** As the lists look behind the executable: from npm start, from Playwright, from a packed program. */
const understood = [
  ['nothing', '/project', {}],
  ['a folder', '/project --data /tmp/x', { data: '/tmp/x' }],
  ['a folder behind =', '/project --data=/tmp/x', { data: '/tmp/x' }],
  ['a folder relative to where it was typed', '/project --data mine', { data: '/home/ann/mine' }],
  ['a demo', '--demo', { demo: true }],
  ['a demo of a size', '/project --demo --demo-serials 500', { demo: true, demoSerials: 500 }],
  ['a feed', '--scanner-feed run/feed', { scannerFeed: '/home/ann/run/feed' }],
  ['the last of two', '--data /a --data /b', { data: '/b' }],
  ['Chromium switches around it', '--no-sandbox /project --data /a --user-data-dir=/p', { data: '/a' }],
  [
    'Playwright switches before it',
    '--inspect=0 --remote-debugging-port=0 /project --data /a',
    { data: '/a' },
  ],
] as const;

test.each(understood)('%s', (_name, line, wanted) => {
  expect(readOptions(line.split(' '), '/home/ann')).toEqual({ options: { ...plain, ...wanted } });
});

const refused = [
  ['--data', 'a folder'],
  ['--data --demo', 'a folder'],
  ['--data=', 'a folder'],
  ['--scanner-feed', 'a path'],
  ['--demo-serials', 'a whole number'],
  ['--demo-serials 0', 'a whole number'],
  ['--demo-serials many', 'a whole number'],
  ['--demo-serials 2.5', 'a whole number'],
  ['--demo-serials 10000001', 'a whole number'],
  ['--demo=yes', 'no value'],
  ['--demos', 'no option'],
  ['--Data /tmp/x', 'no option'],
  ['--demo-serial=500', 'no option'],
  ['--scanner /tmp/x', 'no option'],
] as const;

test.each(refused)('%s is refused in one sentence that names it', (line, words) => {
  const read = readOptions(line.split(' '), '/home/ann');
  const sentence = 'refused' in read ? read.refused : '';
  expect(sentence).toContain(line.split(/[ =]/)[0]);
  expect(sentence).toContain(words);
  expect(sentence).toMatch(/^[^\n]+\.$/);
});

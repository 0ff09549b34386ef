import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWholeFile } from '../../../main/database/exports/wholeFile';
import { Cancelled } from '../../../main/database/jobs/work';
import { type Folder, newFolder } from '../../support/folder';

let folder: Folder;
let path: string;

beforeEach(() => {
  folder = newFolder();
  path = join(folder.path, 'history.csv');
  writeFileSync(path, 'mine');
});

afterEach(() => folder.remove());

/** What a file system says, as Node throws it. */
const said = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'write' });

it.each([
  ['ENOSPC', 'diskFull'],
  ['EACCES', 'notAllowed'],
  ['EIO', 'other'],
])('%s in the middle: refused with why, the former file as it was, nothing beside it', async (code, why) => {
  const written = writeWholeFile(path, async (sink) => {
    await sink.write('half a li');
    throw said(code);
  });
  await expect(written).rejects.toMatchObject({
    refusal: { code: 'notWritten', facts: { path, why } },
  });
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect(readdirSync(folder.path)).toEqual(['history.csv']);
});

it('a cancel is a cancel, not a refusal', async () => {
  const written = writeWholeFile(path, async (sink) => {
    await sink.write('half');
    throw new Cancelled();
  });
  await expect(written).rejects.toBeInstanceOf(Cancelled);
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect(readdirSync(folder.path)).toEqual(['history.csv']);
});

it('what is written whole takes the place of the former file', async () => {
  await writeWholeFile(path, async (sink) => {
    await sink.write('one\r\n');
    await sink.write('two\r\n');
  });
  expect(readFileSync(path, 'utf8')).toBe('one\r\ntwo\r\n');
  expect(readdirSync(folder.path)).toEqual(['history.csv']);
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');

/** One violation per border: file, what it imports, and words of the refusal that name the way to go. */
const refused = [
  ['renderer/screens/a.ts', "import { readFileSync as used } from 'node:fs'", 'shared/contract'],
  ['renderer/b.ts', "import { join as used } from 'path'", 'shared/contract'],
  ['renderer/c.ts', "import { ipcRenderer as used } from 'electron'", 'No Electron here'],
  ['renderer/d.ts', "import { used } from '../main/window'", 'shared/'],
  ['renderer/screens/serials/e.ts', "import type { used } from '../../../main/database/entry'", 'shared/'],
  ['renderer/f.ts', "import { used } from '../preload/index'", 'shared/'],
  ['renderer/g.ts', "import { sql as used } from 'kysely'", 'main/database only'],
  ['preload/index.ts', "import { readFileSync as used } from 'node:fs'", 'shared/contract'],
  ['preload/h.ts', "import { ipcRenderer as used } from 'electron'", 'No Electron here'],
  ['preload/i.ts', "import { used } from '../main/ipc'", 'shared/'],
  ['preload/j.ts', "import { used } from '../renderer/app'", 'shared/'],
  ['preload/k.ts', "import { z as used } from 'zod'", 'checked in main'],
  ['main/l.ts', "import { ipcMain as used } from 'electron'", 'main/ipc.ts only'],
  ['main/m.ts', "import * as used from 'electron'", 'main/ipc.ts only'],
  ['main/n.ts', "import { used } from './database/dispatch'", 'process of its own'],
  ['main/o.ts', "import { used } from './scanner/entry'", 'process of its own'],
  ['main/p.ts', "import { used } from '../renderer/app'", 'shared/'],
  ['main/q.ts', "import { used } from '../preload/index'", 'shared/'],
  ['main/r.ts', "import used from 'better-sqlite3'", 'main/database only'],
  ['main/scanner/s.ts', "import { app as used } from 'electron'", 'No Electron here'],
  ['main/scanner/t.ts', "import { used } from '../window'", 'scanner process'],
  ['main/scanner/formats/u.ts', "import { used } from '../../database/dispatch'", 'scanner process'],
  ['main/database/v.ts', "import { app as used } from 'electron'", 'No Electron here'],
  ['main/database/w.ts', "import { used } from '../window'", 'runs without main'],
  ['main/database/serials/x.ts', "import { used } from '../../ipc'", 'runs without main'],
  ['main/database/serials/y.ts', "import { used } from '../../../renderer/app'", 'shared/'],
  ['main/database/migrations/0010-first.ts', "import { used } from '../journal'", 'frozen'],
  ['shared/domain/z.ts', "import { z as used } from 'zod'", 'pure'],
  ['shared/domain/aa.ts', "import { used } from '../contract/index'", 'nothing outside itself'],
  ['shared/domain/deep/ab.ts', "import { used } from '../../barcode/gs1'", 'nothing outside itself'],
  ['shared/contract/ac.ts', "import { used } from 'zustand'", 'no other package'],
  ['shared/contract/ad.ts', "import { used } from '../../main/ipc'", 'imports none of them'],
  ['shared/labels/af.ts', "import { used } from 'zod'", 'bwip-js'],
  ['shared/labels/ag.ts', "import { used } from '../../main/ipc'", 'imports none of them'],
  ['shared/csv/ae.ts', "import { readFileSync as used } from 'node:fs'", 'pure'],
] as const;

const allowed = [
  ['renderer/screens/serials/a.ts', "import { used } from '../../../shared/contract/index'"],
  ['renderer/b.ts', "import { useState as used } from 'react'"],
  ['preload/index.ts', "import { ipcRenderer as used } from 'electron'"],
  ['main/ipc.ts', "import { ipcMain as used } from 'electron'"],
  ['main/c.ts', "import { app as used } from 'electron'"],
  ['main/d.ts', "import { used } from './databaseProcess'"],
  ['main/scanner/formats/e.ts', "import { used } from '../numbered'"],
  ['main/scanner/f.ts', "import { used } from '../../shared/barcode/gs1'"],
  ['main/database/g.ts', "import { used } from '../../shared/domain/statuses'"],
  ['main/database/serials/h.ts', "import { used } from '../journal'"],
  ['main/database/serials/i.ts', "import { sql as used } from 'kysely'"],
  ['main/database/serials/j.ts', "import { used } from '../../../shared/domain/statuses'"],
  ['shared/contract/k.ts', "import { z as used } from 'zod'"],
  ['shared/contract/l.ts', "import { used } from '../domain/statuses'"],
  ['shared/labels/n.ts', "import { toSVG as used } from 'bwip-js/generic'"],
  ['shared/labels/o.ts', "import used from '../../assets/labels/serial.json'"],
  ['shared/domain/m.ts', "import { used } from './statuses'"],
] as const;

let tree = '';
let said = new Map<string, string>();

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'serials-desk-borders-'));
  for (const [file, code] of refused) plant(`refused/${file}`, code);
  for (const [file, code] of allowed) plant(`allowed/${file}`, code);
  said = new Map(['refused', 'allowed'].map((name) => [name, lint(name)]));
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

test.each(refused)('%s: %s is refused', (file, _code, words) => {
  expect(messagesFor(said.get('refused') ?? '', file)).toContainEqual(expect.stringContaining(words));
});

test.each(allowed)('%s: %s is allowed', (file) => {
  expect(messagesFor(said.get('allowed') ?? '', file)).toEqual([]);
});

function plant(file: string, code: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), `${code};\nexport type Used = typeof used;\n`);
}

/** The borders are told by path from the configuration's folder: each of the two trees gets its own copy. */
function lint(name: string): string {
  const folder = join(tree, name);
  cpSync(join(project, 'oxlint.config.ts'), join(folder, 'oxlint.config.ts'));
  const oxlint = join(project, 'node_modules/oxlint/bin/oxlint');
  return spawnSync(process.execPath, [oxlint, '--format', 'json'], { cwd: folder, encoding: 'utf8' }).stdout;
}

type Diagnostic = {
  readonly filename: string;
  readonly code: string;
  readonly message: string;
  readonly help?: string;
};

function messagesFor(report: string, file: string): readonly string[] {
  const { diagnostics } = JSON.parse(report) as { readonly diagnostics: readonly Diagnostic[] };
  return diagnostics
    .filter((found) => found.filename === file && found.code.includes('no-restricted-imports'))
    .map((found) => `${found.message} ${found.help ?? ''}`);
}

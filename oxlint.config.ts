// Lint rules, and above all the borders between the processes: what types cannot see is refused here.
// Patterns are Rust regular expressions (no look-ahead): how far "../" reaches is told per depth of folder.

type Border = { readonly regex: string; readonly message: string };
type Named = { readonly name: string; readonly importNames: readonly string[]; readonly message: string };

const builtin =
  'fs|path|os|crypto|child_process|worker_threads|net|tls|http|https|url|util|events|stream|buffer|zlib|timers|module|process';

const node: Border = {
  regex: `^(node:.*|(${builtin})(/.*)?)$`,
  message: 'No Node here: add an operation to shared/contract and answer it in main or main/database.',
};
const electron: Border = {
  regex: '^electron(/.*)?$',
  message: 'No Electron here: main talks to it; pass what you need as a plain value or message.',
};
const sql: Border = {
  regex: '^(better-sqlite3|kysely)(/.*)?$',
  message: 'SQL lives in main/database only: add a query or command there and its entry in shared/contract.',
};
const zod: Border = {
  regex: '^zod(/.*)?$',
  message: 'The preload only passes on: inputs are checked in main and main/database.',
};
const ipcMain: Named = {
  name: 'electron',
  importNames: ['ipcMain'],
  message: 'ipcMain is used in main/ipc.ts only: add an operation to shared/contract instead.',
};

/** Another folder at the project's root; `shared` stays open to all. */
const otherParts = (...names: readonly string[]): Border => ({
  regex: `^(\\.\\./)+(${names.join('|')})(/|$)`,
  message: 'The processes import shared/ and never each other: what both need belongs into shared/.',
});

/** A file `depth` folders below the border reaches its parent's neighbours by that many "../". */
const beyond = (depth: number, message: string): Border => ({
  regex: `^(\\.\\./){${depth}}[^.]`,
  message,
});

const border = (files: readonly string[], patterns: readonly Border[], paths: readonly Named[] = []) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { paths, patterns }] },
});

const mainPart = [sql, otherParts('preload', 'renderer', 'tests', 'scripts')];
const ownProcess: Border = {
  regex: '^\\.\\.?/(.*/)?(database|scanner)/',
  message: 'That code runs in a process of its own: start it, and speak the messages in shared/.',
};
const databasePart = [electron, otherParts('preload', 'renderer', 'tests', 'scripts')];
const onlyDatabase = 'The database process runs without main: what both need belongs into shared/.';
const onlyScanner = 'The scanner process imports shared/ and packages only.';

const onlyShared: Border = {
  regex: '^(\\.\\./)+(main|preload|renderer|tests|scripts|assets)(/|$)',
  message: 'shared/ is imported by the processes and imports none of them.',
};
const noPackage: Border = {
  regex: '^[^.]',
  message: 'shared/ is pure: no package here (zod in shared/contract only).',
};
/** Everything that is neither relative nor "zod" or "zod/…". */
const onlyZod: Border = {
  regex: '^([^.z]|z$|z[^o]|zo$|zo[^d]|zod[^/])',
  message: 'shared/contract may import zod, and no other package.',
};
/** Everything that is neither relative nor "bwip-js/…". */
const onlySymbols: Border = {
  regex: '^([^.b]|b[^w]|bw[^i]|bwi[^p])',
  message: 'shared/labels may import bwip-js, and no other package.',
};
/** Beside the layout in assets/labels. */
const onlySharedAndLayout: Border = {
  regex: '^(\\.\\./)+(main|preload|renderer|tests|scripts|assets/[^l])(/|$)',
  message: onlyShared.message,
};
const onlyDomain = 'shared/domain imports nothing outside itself: pass it plain values.';

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'promise', 'vitest'],
  categories: { correctness: 'error' },
  env: { es2024: true },
  ignorePatterns: ['node_modules', 'out', 'dist', 'test-results'],
  rules: {
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-var': 'error',
    'prefer-const': 'error',
    'max-lines': ['error', { max: 300 }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'import/no-cycle': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    // Vitest's second argument is the message, and tables of cases expect what each case says.
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'vitest/no-conditional-expect': 'off',
    'vitest/expect-expect': 'off',
  },
  overrides: [
    // Read by Node versions that know neither const nor arrow functions.
    { files: ['scripts/checkNode.cjs'], rules: { 'no-var': 'off', 'prefer-const': 'off' } },
    border(['renderer/**'], [node, electron, sql, otherParts('main', 'preload', 'tests', 'scripts')]),
    border(['preload/**'], [node, electron, sql, zod, otherParts('main', 'renderer', 'tests', 'scripts')]),
    border(['preload/index.ts'], [node, sql, zod, otherParts('main', 'renderer', 'tests', 'scripts')]),
    border(['main/**'], [...mainPart, ownProcess], [ipcMain]),
    border(['main/ipc.ts'], [...mainPart, ownProcess]),
    border(['main/scanner/*.ts'], [...mainPart, electron, beyond(1, onlyScanner)]),
    border(['main/scanner/*/*.ts'], [...mainPart, electron, beyond(2, onlyScanner)]),
    border(['main/database/*.ts'], [...databasePart, beyond(1, onlyDatabase)]),
    border(['main/database/*/*.ts'], [...databasePart, beyond(2, onlyDatabase)]),
    border(['main/database/*/*/*.ts'], [...databasePart, beyond(3, onlyDatabase)]),
    border(
      ['main/database/migrations/[0-9]*.ts'],
      [electron, { regex: '^\\.', message: 'A migration is frozen: it imports nothing of ours.' }],
    ),
    border(['shared/**'], [noPackage, onlyShared]),
    border(['shared/labels/**'], [onlySymbols, onlySharedAndLayout]),
    border(['shared/contract/**'], [onlyZod, onlyShared]),
    border(['shared/domain/*.ts'], [noPackage, beyond(1, onlyDomain), onlyShared]),
    border(['shared/domain/*/*.ts'], [noPackage, beyond(2, onlyDomain), onlyShared]),
  ],
};

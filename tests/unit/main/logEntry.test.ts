import { expect, test } from 'vitest';
import { oneEntry } from '../../../main/logEntry';

const entries = [
  ['a sentence stays as it is', 'Straße 5 “käuflich” 日本', 'Straße 5 “käuflich” 日本'],
  ['lines after the first are indented', 'Error: x\n    at y\r\n', 'Error: x\n        at y'],
  ['a forged entry is one of the lines', 'x\n[2026] [error] lost', 'x\n    [2026] [error] lost'],
  ['a return, a bell and a colour are written out', 'a\rb\u0007\u001b[31mc', 'a\\u{d}b\\u{7}\\u{1b}[31mc'],
  [
    'marks that turn or hide text are written out',
    'a\u202eb\u200bc\u2028d',
    'a\\u{202e}b\\u{200b}c\\u{2028}d',
  ],
] as const;

test.each(entries)('%s', (_name, text, entry) => {
  expect(oneEntry(text)).toBe(entry);
});

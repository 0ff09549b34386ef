import { expect, it } from 'vitest';
import { type CsvProblem, csvProblemText, isNoCsv } from '../../../../shared/csv/problems';

const problems: readonly (readonly [problem: CsvProblem, noCsv: boolean, shows: string])[] = [
  [{ is: 'unreadable', why: 'missing' }, false, 'not there any more'],
  [{ is: 'unreadable', why: 'notAllowed' }, false, 'does not let you'],
  [{ is: 'unreadable', why: 'folder' }, false, 'folder'],
  [{ is: 'unreadable', why: 'other' }, false, 'disk'],
  [{ is: 'tooLarge', bytes: 201 * 1024 * 1024 }, false, '201 MB; 200 MB is the most'],
  [{ is: 'tooManyRows' }, false, '100,000 rows'],
  [{ is: 'notText', shown: 'it begins as a PDF does' }, true, 'begins as a PDF'],
  [{ is: 'empty' }, true, 'empty'],
  [{ is: 'openQuote', row: 7 }, true, 'row 7'],
  [{ is: 'strayQuote', row: 7 }, true, 'row 7'],
  [{ is: 'longRecord', row: 7 }, true, 'Row 7'],
  [{ is: 'headerTwice', header: 'Serial' }, false, 'Serial'],
  [{ is: 'missingColumn', title: 'SKU', found: ['a', 'b'] }, false, 'SKU is missing; found: a, b'],
  [{ is: 'noColumn', found: Array.from({ length: 11 }, () => 'x'.repeat(31)) }, true, `${'x'.repeat(30)}… …`],
];

it.each(problems)('%j: what the file has, then what to do', (problem, noCsv, shows) => {
  const texts = csvProblemText(problem);
  expect(isNoCsv(problem)).toBe(noCsv);
  expect(texts[0]).toContain(shows);
  for (const text of texts) {
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toMatch(/invalid|error|wrong|fail/i);
  }
});

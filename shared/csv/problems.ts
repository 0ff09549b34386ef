/** Bounds of a file that is read. */
export const mostBytes = 200 * 1024 * 1024;
export const mostRows = 100_000;
/** Rows with the blank ones: as many as a spreadsheet has. */
export const mostRowsAndBlanks = 1_048_576;
export const longestCell = 1_000;
/** Characters of one record: far above any that fits its cells, far below what would eat the memory. */
export const longestRecord = 1_000_000;

/** Why a file cannot be read as a whole. Rows as a spreadsheet numbers them: the header is row 1. */
export type CsvProblem =
  | { readonly is: 'unreadable'; readonly why: 'missing' | 'notAllowed' | 'folder' | 'other' }
  | { readonly is: 'tooLarge'; readonly bytes: number }
  | { readonly is: 'tooManyRows' }
  /** `shown`: the bytes, or the sign, that made us think so. */
  | { readonly is: 'notText'; readonly shown: string }
  | { readonly is: 'empty' }
  | { readonly is: 'openQuote'; readonly row: number }
  | { readonly is: 'strayQuote'; readonly row: number }
  | { readonly is: 'longRecord'; readonly row: number }
  | { readonly is: 'headerTwice'; readonly header: string }
  /** `found`: what the header row holds. */
  | { readonly is: 'missingColumn'; readonly title: string; readonly found: readonly string[] }
  | { readonly is: 'noColumn'; readonly found: readonly string[] };

/** Whether it is no CSV file at all: those get the page's words “error processing csv file”. */
export function isNoCsv({ is }: CsvProblem): boolean {
  return ['notText', 'empty', 'openQuote', 'strayQuote', 'longRecord', 'noColumn'].includes(is);
}

const split = 'Split it into files of 100,000 rows at most.';
const saveAgain = 'Save it again as CSV from the program that made it.';

/** What the file has, and what to do. */
export function csvProblemText(problem: CsvProblem): readonly [reason: string, remedy: string] {
  switch (problem.is) {
    case 'unreadable':
      return unreadable[problem.why];
    case 'tooLarge':
      return [`The file has ${Math.ceil(problem.bytes / 1024 / 1024)} MB; 200 MB is the most.`, split];
    case 'tooManyRows':
      return ['The file has more than 100,000 rows.', split];
    case 'notText':
      return [`It holds no text: ${problem.shown}.`, saveAgain];
    case 'empty':
      return ['The file is empty.', 'Begin with the template.'];
    case 'openQuote':
      return [`A quote that opens in row ${problem.row} is never closed.`, 'Close it, or double it.'];
    case 'strayQuote':
      return [`A quote in row ${problem.row} stands inside a cell.`, 'Double it, or take it out.'];
    case 'longRecord':
      return [
        `Row ${problem.row} is longer than a million characters: a quote is probably not closed there.`,
        'Close it, or take it out.',
      ];
    case 'headerTwice':
      return [`The column ${problem.header} is there twice.`, 'Keep one of them.'];
    case 'missingColumn':
      return [
        `The column ${problem.title} is missing; found: ${listed(problem.found)}.`,
        'Name it in the first row, as the template does.',
      ];
    case 'noColumn':
      return [
        `None of the columns is there; the first row holds: ${listed(problem.found)}.`,
        'Begin with the template.',
      ];
  }
}

const unreadable = {
  missing: ['The file is not there any more.', 'Choose it again.'],
  notAllowed: [
    'This computer does not let you read the file.',
    'Copy it to Documents, then choose it there.',
  ],
  folder: ['That is a folder.', 'Choose a file.'],
  other: ['The disk does not give the file.', 'Copy it to this computer, then choose it there.'],
} as const;

function listed(found: readonly string[]): string {
  const shown = found.slice(0, 10).map((header) => (header.length > 30 ? `${header.slice(0, 30)}…` : header));
  return `${shown.join(', ')}${found.length > shown.length ? ' …' : ''}`;
}

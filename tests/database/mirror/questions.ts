import fc from 'fast-check';
import { noFilters, type SerialFilters } from '../../../shared/contract/serialFilters';
import type { SerialSort } from '../../../shared/contract/serials';
import { columnNames } from '../../../shared/domain/columns';
import { processTypeNames } from '../../../shared/domain/processTypes';
import { statusNames } from '../../../shared/domain/statuses';

// What is hard to fold or to sort: case beyond ASCII, one sign that becomes two, signs beyond the first 65,536 and those
// just before them, signs of patterns, and values that begin alike for more than sixteen bytes.
export const words = [
  'A',
  'a',
  'ß',
  'SS',
  'ı',
  'İ',
  'ΐ',
  'é',
  'e\u0301',
  '🚀',
  '\uFB01',
  '\uFF21',
  '%',
  '_',
  "'",
  '0',
];
const word = fc.constantFrom(...words);
export const value = fc
  .tuple(
    fc.constantFrom('', 'LONG-PREFIX-OF-A-SERIAL-', 'SN'),
    fc.array(word, { minLength: 1, maxLength: 4 }),
  )
  .map(([start, rest]) => `${start}${rest.join('')}`);
const needle = fc
  .oneof(
    { weight: 4, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...words, 'S', 'n', 'L', 'RPL', '1'), {
        minLength: 1,
        maxLength: 3,
      }),
    },
  )
  .map((found) => (typeof found === 'string' ? found : found.join('')));
const day = fc.constantFrom(null, '2000-01-01', '2026-11-26', '2100-01-01');

const filters: fc.Arbitrary<SerialFilters> = fc.record({
  search: needle,
  sku: needle,
  prodId: needle,
  bin: needle,
  location: needle,
  serial: needle,
  serials: fc.oneof(
    { weight: 6, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.array(value, { maxLength: 9 }) },
  ),
  status: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(...statusNames)),
  wmsNotes: needle,
  omsNotes: needle,
  processType: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(...processTypeNames)),
  processId: needle,
  order: needle,
  updateFrom: day,
  updateTo: day,
});

export const sorts: readonly (SerialSort | null)[] = [
  null,
  ...columnNames.flatMap((column) => [
    { column, direction: 'asc' } as const,
    { column, direction: 'desc' } as const,
  ]),
];

/** A page of some list, mostly a filtered one. */
export const question = fc.record({
  filters: fc.oneof({ weight: 1, arbitrary: fc.constant(noFilters) }, { weight: 4, arbitrary: filters }),
  sort: fc.constantFrom(...sorts),
  page: fc.oneof(fc.constant(0), fc.nat(8)),
  pageSize: fc.constant(25 as const),
});

import type { CsvCheck } from '../../shared/contract/csvCheck';
import { counted } from '../../shared/domain/figure';

type Recognised = Pick<CsvCheck, 'delimiter' | 'encoding' | 'columns' | 'ignored' | 'emptyRows'>;

/** `semicolon, Windows-1252, columns found: SKU, Serial · not used: Colour · 3 empty rows left out` */
export function recognised({ delimiter, encoding, columns, ignored, emptyRows }: Recognised): string {
  const unused = ignored.length === 0 ? '' : ` · not used: ${ignored.join(', ')}`;
  const empty = emptyRows === 0 ? '' : ` · ${counted(emptyRows, 'empty row')} left out`;
  return `${delimiter}, ${encoding}, columns found: ${columns.join(', ')}${unused}${empty}`;
}

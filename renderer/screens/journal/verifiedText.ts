import type { Output } from '../../../shared/contract/index';
import { counted, figure } from '../../../shared/domain/figure';

type Verified = Output<'journal.verify'>;

/** What the check of the history found, in a sentence. */
export function verifiedText({ lines, stations, broken }: Verified): string {
  if (broken === null)
    return `${counted(lines, 'line')} of ${counted(stations, 'station')}: every hash fits.`;
  const number = figure(broken.number);
  const line = `line ${number} of ${broken.station}`;
  switch (broken.what) {
    case 'altered':
      return `Altered: ${line} is not as it was written.`;
    case 'missing':
      return `Missing: ${line} is not there, and lines after it are.`;
    case 'cut':
      return `Cut: ${line} and what followed it are not there.`;
    case 'foreign':
      return `Foreign: something is recorded under line ${number}, which no station has written.`;
  }
}

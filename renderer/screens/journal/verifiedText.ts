import type { Output } from '../../../shared/contract/index';

type Verified = Output<'journal.verify'>;

const counted = (count: number, one: string): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : `${one}s`}`;

/** What the check of the history found, in a sentence. */
export function verifiedText({ lines, stations, broken }: Verified): string {
  if (broken === null)
    return `${counted(lines, 'line')} of ${counted(stations, 'station')}: every hash fits.`;
  const line = `line ${broken.number.toLocaleString('en-US')} of ${broken.station}`;
  switch (broken.what) {
    case 'altered':
      return `Altered: ${line} is not as it was written.`;
    case 'missing':
      return `Missing: ${line} is not there, but what belongs to it or follows it is.`;
    case 'cut':
      return `Cut: ${line} and what followed it are not there.`;
  }
}

/** What the footer tells: the page on the screen and the exact counts. `filtered`: a filter is on. */
export interface Range {
  readonly page: number;
  readonly pageSize: number;
  readonly matching: number;
  readonly all: number;
  readonly filtered: boolean;
}

interface Words {
  readonly to: string;
  readonly inAll: (all: string) => string;
}

const figures = new Intl.NumberFormat('en-US');

/** `1–100 of 412 that match (20,000 in all)`, `1–100 of 20,000 serials`, `0 serials`. */
export const rangeText = (range: Range): string =>
  words(range, { to: '–', inAll: (all) => ` (${all} in all)` });

/** The same to be read aloud, where a dash and brackets are silent. */
export const spokenRange = (range: Range): string =>
  words(range, { to: ' to ', inAll: (all) => `, ${all} in all` });

function words({ page, pageSize, matching, all, filtered }: Range, { to, inAll }: Words): string {
  const first = page * pageSize + 1;
  const last = Math.min(first + pageSize - 1, matching);
  const rows =
    matching === 0
      ? '0'
      : `${figures.format(first)}${to}${figures.format(last)} of ${figures.format(matching)}`;
  if (filtered) return `${rows} that match${inAll(figures.format(all))}`;
  return `${rows} ${all === 1 ? 'serial' : 'serials'}`;
}

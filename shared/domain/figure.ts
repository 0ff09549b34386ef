const figures = new Intl.NumberFormat('en-US');

/** A count as people read it: 18,302. */
export const figure = (count: number): string => figures.format(count);

/** A count with its noun: "1 serial", "18,302 serials". */
export const counted = (count: number, noun: string): string =>
  `${figure(count)} ${noun}${count === 1 ? '' : 's'}`;

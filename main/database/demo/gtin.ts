/** Prefix that GS1 keeps for examples: no real product has it. */
const examplePrefix = '952';

/** The GTIN-14 of an example item (0 to 999,999,999) with its check digit (GS1 General Specifications 7.9). */
export function exampleGtin(item: number): string {
  const body = `0${examplePrefix}${String(item).padStart(9, '0')}`;
  const sum = [...body].reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

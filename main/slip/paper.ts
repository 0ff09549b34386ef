export type Paper = 'A4' | 'Letter';

/** Countries that print on US Letter, as Unicode's CLDR lists them. */
const letterCountries: ReadonlySet<string> = new Set([
  'BZ',
  'CA',
  'CL',
  'CO',
  'CR',
  'GT',
  'MX',
  'NI',
  'PA',
  'PH',
  'PR',
  'SV',
  'US',
  'VE',
]);

/** The paper in the printers of a country (ISO 3166, two letters; empty: not known). */
export function paperIn(country: string): Paper {
  return letterCountries.has(country) ? 'Letter' : 'A4';
}

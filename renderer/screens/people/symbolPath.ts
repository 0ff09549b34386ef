import { toSVG } from 'bwip-js/browser';

/** A symbol as one shape: the page draws it itself, because it may show no picture made of text. */
interface SymbolPath {
  readonly viewBox: string;
  readonly d: string;
}

/**
 * The Data Matrix of a text of plain letters: small, and read also with a scratch. Throws where the library's answer
 * has another form than the one known here.
 */
export function symbolPath(text: string): SymbolPath {
  const svg = toSVG({ bcid: 'datamatrix', text, scale: 4 });
  const viewBox = /viewBox="([\d .]+)"/.exec(svg)?.[1];
  const paths = [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, d]) => d ?? '');
  if (viewBox === undefined || paths.length === 0) throw new Error('the symbol has another form than known');
  return { viewBox, d: paths.join('') };
}

import { toSVG } from 'bwip-js/browser';

/** A symbol as shapes: the page draws it itself, because it may show no picture made of text. */
interface SymbolPaths {
  readonly viewBox: string;
  /** `width`: of the stroke that draws it; null: it is filled. */
  readonly paths: readonly { readonly d: string; readonly width: number | null }[];
}

const forms = {
  /** Small, and read also with a scratch. */
  dataMatrix: { bcid: 'datamatrix', scale: 4 },
  /** Read by every scanner, also by one that knows lines only. */
  code128: { bcid: 'code128', scale: 2, height: 10 },
} as const;

export type SymbolForm = keyof typeof forms;

/**
 * The symbol of a text of plain letters and digits. Throws where the library's answer has another form than the one
 * known here.
 */
export function symbolPaths(form: SymbolForm, text: string): SymbolPaths {
  const svg = toSVG({ ...forms[form], text });
  const viewBox = /viewBox="([\d .]+)"/.exec(svg)?.[1];
  const paths = [...svg.matchAll(/<path([^>]*) d="([^"]+)"/g)].map(([, attributes = '', d = '']) => {
    const width = /stroke-width="([\d.]+)"/.exec(attributes)?.[1];
    return { d, width: width === undefined ? null : Number(width) };
  });
  if (viewBox === undefined || paths.length === 0) throw new Error('the symbol has another form than known');
  return { viewBox, paths };
}

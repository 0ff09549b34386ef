import { toSVG } from 'bwip-js/generic';

/** A symbol as shapes, for pages that may show no picture made of text. */
export interface SymbolPaths {
  /** In modules, the narrowest bar or dot. */
  readonly width: number;
  readonly height: number;
  /** `width`: of the stroke that draws it; null: it is filled. In modules. */
  readonly paths: readonly { readonly d: string; readonly width: number | null }[];
}

/** `perModule`: units of the library's drawing for one module, at scale 1. */
const forms = {
  /** Small, and read also with a scratch. */
  dataMatrix: { options: { bcid: 'datamatrix' }, perModule: 2 },
  /** The same with FNC1 in front, which says that application identifiers follow. */
  gs1DataMatrix: { options: { bcid: 'datamatrix', parsefnc: true }, perModule: 2 },
  /** Read by every scanner, also by one that knows lines only. */
  code128: { options: { bcid: 'code128', height: 10 }, perModule: 1 },
} as const;

export type SymbolForm = keyof typeof forms;

/**
 * The symbol of a text of ASCII characters. Throws for an empty one, and where the library's answer has another form
 * than the one known here.
 */
export function symbolPaths(form: SymbolForm, text: string): SymbolPaths {
  if (text === '') throw new Error('a symbol of nothing');
  // GS1 General Specifications 5.6.3: a GS1 DataMatrix begins with FNC1; `^` is in no GS1 element.
  const written = form === 'gs1DataMatrix' ? `^FNC1${text}` : text;
  const { options, perModule } = forms[form];
  const svg = toSVG({ ...options, text: written, scale: 1 });
  const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
  const paths = [...svg.matchAll(/<path([^>]*) d="([^"]+)"/g)].map(([, attributes = '', d = '']) => {
    const stroke = /stroke-width="([\d.]+)"/.exec(attributes)?.[1];
    return { d: inModules(d, perModule), width: stroke === undefined ? null : Number(stroke) / perModule };
  });
  if (!(width > 0 && height > 0) || paths.length === 0) {
    throw new Error('the symbol has another form than known');
  }
  return { width: width / perModule, height: height / perModule, paths };
}

const inModules = (d: string, perModule: number): string =>
  d.replace(/[\d.]+/g, (number) => String(Number(number) / perModule));

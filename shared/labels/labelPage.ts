import { escapeHtml } from './escapeHtml';
import { labelFonts } from './labelFonts';
import type { LaidOut, PlacedSymbol } from './layOut';
import type { LabelSize } from './labelSize';
import type { PlacedText } from './writeIn';

/** The page of labels before and after them: each label is a sheet of its own, without script or file beside it. */
export function labelPage({ width, height }: LabelSize): { readonly head: string; readonly foot: string } {
  return {
    head: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Labels</title><style>
@page { size: ${width}mm ${height}mm; margin: 0; }
body { margin: 0; color: #000; background: #fff; }
/* A hair less than the sheet: rounded up it would begin an empty one. */
svg { display: block; width: ${width}mm; height: ${height - 0.1}mm; overflow: hidden; }
svg + svg { break-before: page; }
.code { font-family: ${labelFonts.code}; }
.text { font-family: ${labelFonts.text}; }
.bold { font-weight: 700; }
</style></head>
<body>
`,
    foot: '</body>\n</html>\n',
  };
}

/** One label of that page. */
export function labelHtml({ size, symbol, texts }: LaidOut): string {
  return `<svg viewBox="0 0 ${size.width} ${size.height}" preserveAspectRatio="xMinYMin" role="img">${symbolHtml(symbol)}${texts.map(textHtml).join('')}</svg>\n`;
}

function symbolHtml({ paths, x, y, width, height }: PlacedSymbol): string {
  const scale = `translate(${short(x)} ${short(y)}) scale(${short(width / paths.width)} ${short(height / paths.height)})`;
  const drawn = paths.paths.map(({ d, width: stroke }) =>
    stroke === null ? `<path d="${d}"/>` : `<path stroke="#000" stroke-width="${stroke}" d="${d}"/>`,
  );
  return `<g transform="${scale}">${drawn.join('')}</g>`;
}

function textHtml({ text, x, y, size, bold, code }: PlacedText): string {
  const form = `${code ? 'code' : 'text'}${bold ? ' bold' : ''}`;
  return `<text class="${form}" x="${short(x)}" y="${short(y)}" font-size="${short(size)}">${escapeHtml(text)}</text>`;
}

const short = (millimetres: number): number => Math.round(millimetres * 10_000) / 10_000;

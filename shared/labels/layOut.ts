import layout from '../../assets/labels/serial.json';
import { type LabelUnit, type SymbolChoice, symbolContent, type SymbolContent } from './labelContent';
import type { LabelSize } from './labelSize';
import { symbolPaths, type SymbolPaths } from './symbolPaths';
import { type PlacedText, writeIn } from './writeIn';

/** The least a dot or bar may be, so that a worn 203 dpi printer still makes it two of its dots. Millimetres. */
const leastModule = 0.25;
/** Modules grow by a dot of a 203 dpi printer: between two dots they would come out uneven. Millimetres. */
const dot = 0.125;
/** More is read no better. Millimetres. */
const mostModule = 2;
/** Kept free around dots (ISO/IEC 16022) and beside bars (ISO/IEC 15417), in modules. */
const quiet = { dots: 1, bars: 10 } as const;

export interface PlacedSymbol {
  readonly content: SymbolContent;
  readonly paths: SymbolPaths;
  readonly x: number;
  readonly y: number;
  /** Millimetres of a module across. */
  readonly module: number;
  /** Millimetres of the whole symbol, without what is kept free around it. */
  readonly width: number;
  readonly height: number;
}

/** A label as it is drawn, in millimetres from its upper left corner. */
export interface LaidOut {
  readonly size: LabelSize;
  readonly symbol: PlacedSymbol;
  readonly texts: readonly PlacedText[];
}

/**
 * Lays a label out for its size as `assets/labels/serial.json` says: text beneath the symbol, or beside it where the
 * label lies. Bars that would get too thin become dots. Null for a serial that no symbol can hold.
 */
export function layOut(size: LabelSize, unit: LabelUnit, choice: SymbolChoice): LaidOut | null {
  const bars = choice === 'lines' ? asBars(size, unit) : null;
  return bars ?? asDots(size, unit);
}

function asDots(size: LabelSize, unit: LabelUnit): LaidOut | null {
  const content = symbolContent(unit, 'dots');
  if (content === null) return null;
  const { margin, gap, symbolShare, besideFrom } = layout;
  const paths = symbolPaths(content.form, content.text);
  const inner = { width: size.width - 2 * margin, height: size.height - 2 * margin };
  const beside = size.width >= besideFrom * size.height;
  const room = beside
    ? Math.min(inner.height, inner.width * symbolShare.beside)
    : Math.min(inner.width, inner.height * symbolShare.above);
  const module = fitting(room / (paths.width + 2 * quiet.dots)) ?? leastModule;
  const side = paths.width * module;
  const free = quiet.dots * module;
  const x = beside ? margin + free : (size.width - side) / 2;
  const y = beside ? (size.height - side) / 2 : margin + free;
  const start = beside ? { x: x + side + free + gap, y: margin } : { x: margin, y: y + side + free + gap };
  const symbol = { content, paths, x, y, module, width: side, height: side };
  return { size, symbol, texts: writeIn(unit, roomFrom(size, start), beside ? 'middle' : 'top') };
}

function asBars(size: LabelSize, unit: LabelUnit): LaidOut | null {
  const content = symbolContent(unit, 'lines');
  if (content?.form !== 'code128') return null;
  const { margin, gap, barsHeight } = layout;
  const paths = symbolPaths(content.form, content.text);
  const module = fitting(size.width / (paths.width + 2 * quiet.bars));
  if (module === null) return null;
  const width = paths.width * module;
  const height = Math.min((size.height - 2 * margin) * barsHeight, width / 2);
  const symbol = { content, paths, x: (size.width - width) / 2, y: margin, module, width, height };
  return {
    size,
    symbol,
    texts: writeIn(unit, roomFrom(size, { x: margin, y: margin + height + gap }), 'top'),
  };
}

const roomFrom = (size: LabelSize, { x, y }: { readonly x: number; readonly y: number }) => ({
  x,
  y,
  width: size.width - layout.margin - x,
  height: size.height - layout.margin - y,
});

/** The largest module of whole dots; null: it would be too small. */
function fitting(module: number): number | null {
  const whole = Math.floor(Math.min(module, mostModule) / dot + 1e-9) * dot;
  return whole >= leastModule ? whole : null;
}

import layout from '../../assets/labels/serial.json';
import type { LabelUnit } from './labelContent';

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** Codes are compared letter by letter: all of their letters are equally wide. */
  readonly code: boolean;
}

export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How wide the widest usual letter of a font is, per height. */
const letterWidth = { code: 0.64, text: 0.6 } as const;
const lineHeight = 1.2;
/** What is left out first where a label is small; the serial never is. */
const leftOutFirst = ['gtin', 'name', 'sku'] as const;
/** Between two sizes that are tried, in millimetres. */
const sizeStep = 0.1;
const smallest = 0.5;
const mostRowsOfName = 2;

type Line = (typeof layout.lines)[number];

interface Written {
  readonly rows: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  readonly code: boolean;
}

/** What a label tells of a unit in words, one line under another at the top or in the middle of its room, in millimetres. */
export function writeIn(unit: LabelUnit, room: Room, stands: 'top' | 'middle'): readonly PlacedText[] {
  const out = new Set<string>();
  for (const next of [null, ...leftOutFirst]) {
    if (next !== null) out.add(next);
    const written = layout.lines
      .filter(({ shows }) => !out.has(shows))
      .map((line) => write(line, unit, room));
    const alone = out.size === leftOutFirst.length;
    const left = room.height - heightOf(written);
    if (alone || left >= 0) {
      return place(written, stands === 'top' ? room : { ...room, y: room.y + Math.max(0, left) / 2 });
    }
  }
  return [];
}

function write(line: Line, unit: LabelUnit, room: Room): Written {
  const { shows, bold } = line;
  const letters = [...shownOf(unit, shows)];
  const code = shows !== 'name';
  const wide = letterWidth[code ? 'code' : 'text'];
  // What heights are shares of: beside a tall column of little width a text must not shout.
  const tall = Math.max(line.least, Math.min(line.most, line.height * Math.min(room.width, room.height)));
  if (shows === 'name') {
    const perRow = Math.max(2, Math.floor(room.width / (tall * wide)));
    return { rows: cut(wordRows(letters.join(''), perRow), mostRowsOfName), size: tall, bold, code };
  }
  const oneRow = room.width / (letters.length * wide);
  if (oneRow >= line.least) return { rows: [letters.join('')], size: Math.min(tall, oneRow), bold, code };
  for (let size = line.least; size > smallest; size -= sizeStep) {
    const rows = rowsOf(letters, Math.max(1, Math.floor(room.width / (size * wide))));
    if (rows.length * size * lineHeight <= room.height) return { rows, size, bold, code };
  }
  return { rows: [letters.join('')], size: oneRow, bold, code };
}

function place(written: readonly Written[], room: Room): readonly PlacedText[] {
  let y = room.y;
  return written.flatMap(({ rows, size, bold, code }) =>
    rows.map((text) => {
      const placed = { text, x: room.x, y: y + size, size, bold, code };
      y += size * lineHeight;
      return placed;
    }),
  );
}

const heightOf = (written: readonly Written[]): number =>
  written.reduce((sum, { rows, size }) => sum + rows.length * size * lineHeight, 0);

function shownOf({ sku, serial, name, gtin }: LabelUnit, shows: string): string {
  switch (shows) {
    case 'sku':
      return sku;
    case 'serial':
      return serial;
    case 'name':
      return name;
    case 'gtin':
      return gtin === null ? '' : `GTIN ${gtin}`;
    default:
      throw new Error(`assets/labels/serial.json shows ${shows}, which a unit does not have`);
  }
}

function rowsOf(letters: readonly string[], perRow: number): readonly string[] {
  const rows: string[] = [];
  for (let from = 0; from < letters.length; from += perRow) {
    rows.push(letters.slice(from, from + perRow).join(''));
  }
  return rows;
}

/** Rows that end between words, where a word is no longer than a row. */
function wordRows(text: string, perRow: number): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = rows.at(-1);
    if (last !== undefined && [...last, ' ', ...word].length <= perRow)
      rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(...rowsOf([...word], perRow));
  }
  return rows;
}

/** The first rows; the last of them ends in an ellipsis where more is left. */
function cut(rows: readonly string[], most: number): readonly string[] {
  if (rows.length <= most) return rows;
  return rows.slice(0, most).map((row, at) => (at < most - 1 ? row : `${[...row].slice(0, -1).join('')}…`));
}

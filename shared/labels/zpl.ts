import type { LaidOut, PlacedSymbol } from './layOut';
import type { PlacedText } from './writeIn';

/** Dots of a 203 dpi print head, which most label printers have, per millimetre. */
const dotsPerMm = 8;
/** Zebra's field escape, `^FH`: it must be no letter of a hexadecimal figure, and is escaped itself. */
const escape = '_';
/** More than a serial has characters, so that one is free for each. */
const symbolEscapes = [...'|\\`{}[]@#$!"%&()*+-./:;<=>?abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * A label in ZPL II (Zebra Programming Guide: ^XA, ^CI, ^PW, ^LL, ^FO, ^A0, ^BX, ^BC, ^FH, ^FD, ^XZ), which the printer
 * draws itself. What is printed can hold no command: `^`, `~` and the escape are written as figures.
 */
export function zplLabel({ size, symbol, texts }: LaidOut): string {
  const page = `^XA^CI28^PW${dots(size.width)}^LL${dots(size.height)}^LH0,0`;
  return `${page}${symbolZpl(symbol)}${texts.map(textZpl).join('')}^XZ\n`;
}

function symbolZpl({ content: { form, text }, x, y, module, height }: PlacedSymbol): string {
  const at = `^FO${dots(x)},${dots(y)}`;
  const moduleDots = Math.round(module * dotsPerMm);
  // Automatic subset, no line of text: ours stands below.
  if (form === 'code128') {
    return `${at}^BY${moduleDots}^BCN,${dots(height)},N,N,N,A^FH${escape}^FD${escaped(text)}^FS`;
  }
  // The symbol's own escape is named, because firmware differs in it: a sign that this text does not hold.
  const sign = symbolEscapes.find((one) => !text.includes(one)) ?? '|';
  const fnc1 = form === 'gs1DataMatrix' ? `${sign}1` : '';
  return `${at}^BXN,${moduleDots},200,,,,${sign}^FH${escape}^FD${fnc1}${escaped(text)}^FS`;
}

function textZpl({ text, x, y, size, bold }: PlacedText): string {
  // Font 0 is narrow: as high as the text, and a little wider where it is bold.
  const [high, wide] = [dots(size), dots(size * (bold ? 1.05 : 1))];
  return `^FO${dots(x)},${dots(y - size)}^A0N,${high},${wide}^FH${escape}^FD${escaped(text)}^FS`;
}

const escaped = (text: string): string =>
  [...text]
    .filter((letter) => !/\p{Cc}/u.test(letter))
    .map((letter) => (/[\^~_]/.test(letter) ? `${escape}${hex(letter)}` : letter))
    .join('');

const hex = (letter: string): string => letter.charCodeAt(0).toString(16).toUpperCase();

const dots = (millimetres: number): number => Math.round(millimetres * dotsPerMm);

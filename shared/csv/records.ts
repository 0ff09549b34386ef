import type { Layout } from './layout';
import { type CsvProblem, longestRecord } from './problems';

type Cut = { readonly records: readonly string[] } | { readonly problem: CsvProblem };

/**
 * Cuts a text that comes in pieces into pieces of whole records, so that a parser never has to wait for the end of a
 * quote that nobody closes. A quote counts where a cell begins, and inside of a quoted one (RFC 4180, 2.5 to 2.7).
 */
export class Records {
  readonly #delimiter: number;
  readonly #newline: number;
  #rest = '';
  /** How much of the rest is looked at. */
  #seen = 0;
  #state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  /** The row that the next sign belongs to; the header is row 1. */
  #row = 1;
  #opened = 1;

  constructor({ delimiter, newline }: Layout) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#newline = newline.charCodeAt(0);
  }

  /** The records that are whole now, without their newlines. */
  add(text: string): Cut {
    this.#rest += text;
    const whole: string[] = [];
    let end = 0;
    for (; this.#seen < this.#rest.length; this.#seen += 1) {
      if (!this.#take(this.#rest.charCodeAt(this.#seen))) continue;
      whole.push(this.#record(end, this.#seen));
      end = this.#seen + 1;
    }
    if (this.#rest.length - end > longestRecord) return { problem: { is: 'longRecord', row: this.#row } };
    this.#rest = this.#rest.slice(end);
    this.#seen -= end;
    return { records: whole };
  }

  /** The last record, where no newline follows it. */
  end(): Cut {
    if (this.#state === 'quoted') return { problem: { is: 'openQuote', row: this.#opened } };
    return { records: this.#rest === '' ? [] : [this.#record(0, this.#rest.length)] };
  }

  #record(start: number, end: number): string {
    let last = end;
    // More than one stands before LF where a program turned CRLF into CRLF again.
    if (this.#newline === lineFeed)
      while (last > start && this.#rest.charCodeAt(last - 1) === carriageReturn) last -= 1;
    return this.#rest.slice(start, last);
  }

  /** Takes one sign; true where it ends a record. */
  #take(sign: number): boolean {
    if (this.#state === 'quoted') {
      if (sign === quote) this.#state = 'quote';
      return false;
    }
    if (sign === quote && this.#state !== 'plain') {
      // At the start of a cell, or the second of two that stand for one.
      if (this.#state === 'start') this.#opened = this.#row;
      this.#state = 'quoted';
      return false;
    }
    if (sign === this.#newline) {
      this.#row += 1;
      this.#state = 'start';
      return true;
    }
    this.#state = sign === this.#delimiter ? 'start' : 'plain';
    return false;
  }
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

import { pass } from './radixOrder';

/** Bytes of a text that the first sort looks at; texts that agree in them are compared whole. */
const sorted = 16;
/** Needles of so many bytes are looked for sign by sign: they are found too often for a jump to pay. */
const short = 2;

/**
 * Folded texts by row id, as one run of UTF-8 bytes: searched without a string for each row. A changed text is written
 * again at the end; what stood before is left where it is and counts no more.
 */
export class TextBlob {
  #bytes = Buffer.alloc(1 << 16);
  #used = 0;
  /** Where each entry begins; one more than there are, so that each has an end. */
  #starts = new Uint32Array(1 << 10);
  #rows = new Uint32Array(1 << 10);
  #entries = 0;
  /** The entry of each row. */
  #entryOf = new Uint32Array(1 << 10);

  /** Sets the text of a row, followed by a zero byte, which no text holds. */
  set(row: number, text: string): void {
    const most = text.length * 3 + 1;
    if (this.#used + most > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(this.#bytes.length * 2, this.#used + most));
      this.#bytes.copy(larger, 0, 0, this.#used);
      this.#bytes = larger;
    }
    if (this.#entries + 2 > this.#starts.length) {
      this.#starts = grown(this.#starts, this.#entries + 2);
      this.#rows = grown(this.#rows, this.#entries + 2);
    }
    if (row >= this.#entryOf.length) this.#entryOf = grown(this.#entryOf, row + 1);
    this.#starts[this.#entries] = this.#used;
    this.#rows[this.#entries] = row;
    this.#entryOf[row] = this.#entries;
    this.#used += this.#bytes.write(text, this.#used, 'utf8');
    this.#bytes[this.#used] = 0;
    this.#used += 1;
    this.#entries += 1;
    this.#starts[this.#entries] = this.#used;
  }

  has(row: number, text: string): boolean {
    const entry = this.#entryOf[row] ?? 0;
    if (this.#rows[entry] !== row) return false;
    const start = this.#starts[entry] ?? 0;
    return this.#bytes.toString('utf8', start, this.#endOf(entry)) === text;
  }

  /** Sets 1 in `mask` for each row whose text holds the folded needle. */
  mark(needle: string, mask: Uint8Array): void {
    const wanted = Buffer.from(needle, 'utf8');
    if (wanted.includes(0)) return;
    if (wanted.length <= short) this.#markShort(wanted, mask);
    else this.#markLong(wanted, mask);
  }

  #markLong(wanted: Buffer, mask: Uint8Array): void {
    const bytes = this.#bytes.subarray(0, this.#used);
    let entry = 0;
    let at = bytes.indexOf(wanted);
    while (at >= 0) {
      entry = this.#entryAt(at, entry);
      this.#markEntry(entry, mask);
      at = bytes.indexOf(wanted, this.#starts[entry + 1] ?? this.#used);
    }
  }

  #markShort(wanted: Buffer, mask: Uint8Array): void {
    const bytes = this.#bytes;
    const [first = 0, second = -1] = wanted;
    let end = 0;
    for (let entry = 0; entry < this.#entries; entry += 1) {
      let at = end;
      end = this.#starts[entry + 1] ?? 0;
      for (; at < end; at += 1) {
        if (bytes[at] !== first || (second >= 0 && bytes[at + 1] !== second)) continue;
        this.#markEntry(entry, mask);
        break;
      }
    }
  }

  #markEntry(entry: number, mask: Uint8Array): void {
    const row = this.#rows[entry] ?? 0;
    if (this.#entryOf[row] === entry) mask[row] = 1;
  }

  /** The entry that a byte belongs to: near the last one where hits are close, else by halving. */
  #entryAt(at: number, from: number): number {
    let low = from;
    let step = 1;
    while (low + step < this.#entries && (this.#starts[low + step] ?? 0) <= at) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, this.#entries);
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low;
  }

  compare(one: number, other: number): number {
    const a = this.#entryOf[one] ?? 0;
    const b = this.#entryOf[other] ?? 0;
    return this.#bytes.compare(
      this.#bytes,
      this.#starts[b] ?? 0,
      this.#endOf(b),
      this.#starts[a] ?? 0,
      this.#endOf(a),
    );
  }

  /** Rows sorted by their text; those with the same text stay in the order given. */
  sort(rows: Uint32Array): Uint32Array {
    let from = Uint32Array.from(rows);
    let to = new Uint32Array(rows.length);
    for (let place = sorted - 2; place >= 0; place -= 2) {
      pass(from, to, (row) => (this.#byteOf(row, place) << 8) | this.#byteOf(row, place + 1));
      [from, to] = [to, from];
    }
    this.#sortLong(from);
    return from;
  }

  /** Puts texts in order that agree in what the first sort looked at. */
  #sortLong(rows: Uint32Array): void {
    for (let start = 0; start < rows.length;) {
      let end = start + 1;
      while (end < rows.length && this.#sameStart(rows[start] ?? 0, rows[end] ?? 0)) end += 1;
      if (end - start > 1) {
        const group = Array.from(rows.subarray(start, end));
        // Array.sort is stable: the order given decides among equals.
        rows.set(
          group.sort((a, b) => this.compare(a, b)),
          start,
        );
      }
      start = end;
    }
  }

  /** Whether two texts agree in the bytes of the first sort, and have more. */
  #sameStart(one: number, other: number): boolean {
    if (this.#byteOf(one, sorted - 1) === 0) return false;
    for (let place = sorted - 1; place >= 0; place -= 1) {
      if (this.#byteOf(one, place) !== this.#byteOf(other, place)) return false;
    }
    return true;
  }

  /** A byte of a row's text; 0 beyond its end, where the shorter of two comes first. */
  #byteOf(row: number, place: number): number {
    const entry = this.#entryOf[row] ?? 0;
    const at = (this.#starts[entry] ?? 0) + place;
    return at < this.#endOf(entry) ? (this.#bytes[at] ?? 0) : 0;
  }

  /** Where the text of an entry ends, before its zero byte. */
  #endOf(entry: number): number {
    return (this.#starts[entry + 1] ?? 1) - 1;
  }

  get byteLength(): number {
    return this.#bytes.length + 4 * (this.#starts.length + this.#rows.length + this.#entryOf.length);
  }
}

function grown(array: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, Math.ceil(array.length * 1.5)));
  larger.set(array);
  return larger;
}

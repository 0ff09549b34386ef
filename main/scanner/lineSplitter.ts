/** No report and no plug line comes near this; the limit keeps a stream without line ends from filling memory. */
export const longestLine = 4096;

export interface LineSplitter {
  push(chunk: Uint8Array): void;
  /** The stream has ended: what stands after the last line end is a line too. */
  end(): void;
}

/**
 * Cuts a byte stream into lines of UTF-8 text, wherever its chunks were cut.
 * @param tooLong is told once for each line that is dropped because it is longer than {@link longestLine} bytes
 */
export function createLineSplitter(line: (text: string) => void, tooLong: () => void): LineSplitter {
  let held: Buffer = Buffer.alloc(0);
  let dropping = false;

  function emit(bytes: Buffer): void {
    if (dropping) dropping = false;
    else if (bytes.length > longestLine) tooLong();
    else line(bytes.toString('utf8').trim());
  }

  return {
    push(chunk) {
      let rest = Buffer.concat([held, chunk]);
      for (let end = rest.indexOf(0x0a); end >= 0; end = rest.indexOf(0x0a)) {
        emit(rest.subarray(0, end));
        rest = rest.subarray(end + 1);
      }
      if (!dropping && rest.length > longestLine) {
        tooLong();
        dropping = true;
      }
      held = dropping ? Buffer.alloc(0) : rest;
    },
    end() {
      if (held.length > 0) emit(held);
      held = Buffer.alloc(0);
      dropping = false;
    },
  };
}

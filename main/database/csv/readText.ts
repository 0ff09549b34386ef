import { open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { controlCharacter, type Encoding, knownBinary, markedEncoding } from '../../../shared/csv/encodings';
import { type CsvProblem, mostBytes } from '../../../shared/csv/problems';

/** Bytes read in one go. */
const piece = 256 * 1024;

interface TextFile {
  readonly bytes: number;
  readonly encoding: Encoding;
  /** The text in pieces, without the mark at its start; `read`: bytes so far. */
  pieces(): AsyncGenerator<{ readonly text: string; readonly read: number }>;
}

/**
 * Opens a text file in whichever encoding spreadsheets write. All of it is read once for that: whether it is UTF-8
 * shows only at its end.
 */
export async function openText(path: string): Promise<TextFile | { readonly problem: CsvProblem }> {
  const size = await sizeOf(path);
  if (typeof size !== 'number') return size;
  if (size > mostBytes) return { problem: { is: 'tooLarge', bytes: size } };
  const strict = new TextDecoder('utf-8', { fatal: true });
  let encoding: Encoding | null = null;
  let first = true;
  try {
    for await (const bytes of bytesOf(path)) {
      if (first) {
        const binary = knownBinary(bytes);
        if (binary !== null) return { problem: { is: 'notText', shown: binary } };
        encoding = markedEncoding(bytes);
        if (encoding?.startsWith('utf-16') === true) break;
        first = false;
      }
      strict.decode(bytes, { stream: true });
    }
    if (encoding === null || encoding === 'utf-8') strict.decode();
    encoding ??= 'utf-8';
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    encoding = 'windows-1252';
  }
  const found = encoding;
  for await (const { text } of decoded(path, found)) {
    const sign = controlCharacter(text);
    if (sign !== null) return { problem: { is: 'notText', shown: `it has the control character ${sign}` } };
  }
  return { bytes: size, encoding: found, pieces: () => decoded(path, found) };
}

async function* decoded(path: string, encoding: Encoding): ReturnType<TextFile['pieces']> {
  const decoder = new TextDecoder(encoding);
  let read = 0;
  for await (const bytes of bytesOf(path)) {
    read += bytes.length;
    yield { text: decoder.decode(bytes, { stream: true }), read };
  }
  yield { text: decoder.decode(), read };
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(piece), 0, piece, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function sizeOf(path: string): Promise<number | { readonly problem: CsvProblem }> {
  try {
    const handle = await open(path, 'r');
    try {
      const found = await handle.stat();
      return found.isFile() ? found.size : { problem: { is: 'unreadable', why: 'folder' } };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { problem: { is: 'unreadable', why: whyUnreadable(error) } };
  }
}

function whyUnreadable(error: unknown): Extract<CsvProblem, { is: 'unreadable' }>['why'] {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  if (code === 'EACCES' || code === 'EPERM') return 'notAllowed';
  return code === 'EISDIR' ? 'folder' : 'other';
}

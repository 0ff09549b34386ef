import { open, stat } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import {
  controlCharacter,
  type Encoding,
  encodingNames,
  knownBinary,
  markedEncoding,
} from '../../../shared/csv/encodings';
import { mostBytes } from '../../../shared/csv/problems';
import { FileProblem, unreadable } from './fileProblem';

/** Bytes read in one go: what is done with them takes a few milliseconds. */
const piece = 128 * 1024;

interface TextFile {
  readonly bytes: number;
  readonly encoding: Encoding;
  /** The text in pieces, without the mark at its start; `read`: bytes so far. */
  pieces(): AsyncGenerator<{ readonly text: string; readonly read: number }>;
}

/**
 * Opens a text file in whichever encoding spreadsheets write. All of it is read once for that: whether it is UTF-8
 * shows only at its end. Throws `FileProblem` where it cannot be read, is too large, or holds no text.
 */
export async function openText(path: string): Promise<TextFile> {
  const bytes = await sizeOf(path);
  if (bytes > mostBytes) throw new FileProblem({ is: 'tooLarge', bytes });
  const encoding = await encodingOf(path);
  return { bytes, encoding, pieces: () => decoded(path, encoding) };
}

async function encodingOf(path: string): Promise<Encoding> {
  const head = await headOf(path);
  const binary = knownBinary(head);
  if (binary !== null) throw new FileProblem({ is: 'notText', shown: binary });
  const marked = markedEncoding(head);
  if (await isText(path, marked ?? 'utf-8')) return marked ?? 'utf-8';
  // Read as it is marked, some of its signs would be lost and nobody told.
  if (marked !== null) {
    const shown = `it begins as ${encodingNames[marked]} and holds other bytes`;
    throw new FileProblem({ is: 'notText', shown });
  }
  await isText(path, 'windows-1252');
  return 'windows-1252';
}

/** Whether all bytes of a file are of an encoding. Throws where one of them is a sign that no text holds. */
async function isText(path: string, encoding: Encoding): Promise<boolean> {
  try {
    for await (const { text } of decoded(path, encoding)) {
      const sign = controlCharacter(text);
      if (sign !== null)
        throw new FileProblem({ is: 'notText', shown: `it has the control character ${sign}` });
    }
    return true;
  } catch (error) {
    // What the decoder throws.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function* decoded(path: string, encoding: Encoding): ReturnType<TextFile['pieces']> {
  // Always in pieces: some versions of Node take Windows-1252 for Latin-1 where all is decoded at once.
  const decoder = new TextDecoder(encoding, { fatal: encoding !== 'windows-1252' });
  let read = 0;
  for await (const bytes of bytesOf(path)) {
    read += bytes.length;
    yield { text: decoder.decode(bytes, { stream: true }), read };
  }
  yield { text: decoder.decode(), read };
}

async function headOf(path: string): Promise<Uint8Array> {
  const pieces = bytesOf(path);
  const { value } = await pieces.next();
  await pieces.return(undefined);
  return value ?? new Uint8Array();
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array, undefined> {
  const handle = await open(path, 'r').catch((error: unknown) => Promise.reject(unreadable(error)));
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle
        .read(Buffer.allocUnsafe(piece), 0, piece, null)
        .catch((error: unknown) => Promise.reject(unreadable(error)));
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** Bytes of a file. */
async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((error: unknown) => Promise.reject(unreadable(error)));
  if (!found.isFile()) throw new FileProblem({ is: 'unreadable', why: 'folder' });
  return found.size;
}

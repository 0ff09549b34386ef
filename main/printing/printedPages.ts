import { session, type Session } from 'electron';
import { randomUUID } from 'node:crypto';
import { scheme } from '../pages';

/** The printed page holds its style itself, and reaches nothing: neither scripts nor files nor the network. */
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
};

/** A page that waits to be printed. */
interface PrintedPage {
  readonly url: string;
  /** Where `url` is known: apart from the program's window, and forgotten when the program ends. */
  readonly session: Session;
  remove(): void;
}

const waiting = new Map<string, string>();
let own: Session | null = null;

/** Serves a page under an address of its own: one of thousands of serials is longer than a data: URL may be. */
export function servePrinted(html: string): PrintedPage {
  own ??= openSession();
  const url = `${scheme}://printed/${randomUUID()}`;
  waiting.set(url, html);
  return { url, session: own, remove: () => void waiting.delete(url) };
}

function openSession(): Session {
  const opened = session.fromPartition('printed');
  opened.protocol.handle(scheme, ({ url }) => {
    const html = waiting.get(url);
    return html === undefined ? new Response('not found', { status: 404 }) : new Response(html, { headers });
  });
  return opened;
}

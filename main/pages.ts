import { net, protocol } from 'electron';
import { existsSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Of every page that the program shows or prints. */
export const scheme = 'serials-desk';

/** The window's page. A scheme of our own, because a page from file:// could read every file of the person's. */
export const firstPage = `${scheme}://program/index.html`;

/** Styles are written into the page by emotion; scripts only ever come from our own files. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Must run before Electron is ready. */
export function registerPages(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built renderer's files, and nothing beside them, with the content security policy. */
export function servePages(folder: string): void {
  protocol.handle(scheme, async ({ url }) => {
    const file = fileFor(url, folder);
    if (file === null || !existsSync(file)) return new Response('not found', { status: 404 });
    const found = await net.fetch(pathToFileURL(file).href);
    const headers = new Headers(found.headers);
    headers.set('Content-Security-Policy', policy);
    headers.set('X-Content-Type-Options', 'nosniff');
    return new Response(found.body, { status: found.status, headers });
  });
}

function fileFor(url: string, folder: string): string | null {
  const file = normalize(join(folder, decodeURIComponent(new URL(url).pathname)));
  return file.startsWith(folder + sep) ? file : null;
}

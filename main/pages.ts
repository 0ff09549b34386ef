import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const scheme = 'serials-desk';

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

/** Every kind of file that the renderer's build makes. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

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
    const type = types[extname(file ?? '')];
    // Read here: one start in twenty waited for ever for the end of a body that Electron's own fetch had begun.
    const content = file === null || type === undefined ? null : await readFile(file).catch(() => null);
    if (content === null || type === undefined) return new Response('not found', { status: 404 });
    return new Response(content, {
      headers: {
        'Content-Type': type,
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
}

function fileFor(url: string, folder: string): string | null {
  const file = normalize(join(folder, decodeURIComponent(new URL(url).pathname)));
  return file.startsWith(folder + sep) ? file : null;
}

import { app, type Session as WebSession, type WebContents } from 'electron';

/** Writing text, as a Copy button does; reading the clipboard stays refused. */
const copying = 'clipboard-sanitized-write';

/** Whatever the page tries, it stays this page: no navigation, no second window, no permission but to copy. */
export function secureAllContents(): void {
  app.on('web-contents-created', (_event, contents) => secure(contents));
}

function secure(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  refusePermissions(contents.session);
}

function refusePermissions(session: WebSession): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === copying));
  session.setPermissionCheckHandler((_contents, permission) => permission === copying);
  session.setDevicePermissionHandler(() => false);
}

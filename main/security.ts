import { app, type Session as WebSession, type WebContents } from 'electron';

/** Whatever the page tries, it stays this page: no navigation, no second window, no permission. */
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
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

// The floor of a program start: an Electron window with nothing in it.
import { app, BrowserWindow } from 'electron';

app.setPath('userData', process.env['EMPTY_APP_PROFILE'] ?? app.getPath('userData'));
// Not awaited: Electron is ready only after this module has run to its end.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900 });
  return window.loadURL('data:text/html,<title>empty</title><p>ready');
});

// The floor of a program start: an Electron window with nothing in it.
import { app, BrowserWindow } from 'electron';

app.setPath('userData', process.env['EMPTY_APP_PROFILE'] ?? app.getPath('userData'));
await app.whenReady();
const window = new BrowserWindow({ width: 1440, height: 900 });
await window.loadURL('data:text/html,<title>empty</title><p>ready');

import { app, Menu, type MenuItemConstructorOptions } from 'electron';

/** The few entries that a text field, a tired eye or a bug report needs. */
export function setMenu(): void {
  app.setAboutPanelOptions({
    applicationName: 'Serials Desk',
    applicationVersion: `${app.getVersion()} (Electron ${process.versions.electron})`,
  });
  const development: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [{ role: 'reload' }, { role: 'toggleDevTools' }];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      { role: 'editMenu' },
      {
        label: 'View',
        submenu: [
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { role: 'resetZoom' },
          { role: 'togglefullscreen' },
          ...development,
        ],
      },
      { role: 'help', submenu: [{ role: 'about', label: 'About Serials Desk' }] },
    ]),
  );
}

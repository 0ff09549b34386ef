import { app, type BrowserWindow, dialog } from 'electron';
import { join } from 'node:path';

/** What kind of file a dialog is about: its title, and the ending it offers. */
export interface Wanted {
  readonly title: string;
  readonly kind: 'pdf' | 'csv';
}

const endings = {
  pdf: { name: 'PDF', extensions: ['pdf'] },
  csv: { name: 'CSV', extensions: ['csv'] },
} as const;
const anyFile = { name: 'All files', extensions: ['*'] };

/** Asks where to save a file, over the program's window and first in Documents; null: the dialog was closed. */
export async function chooseSavePath(
  window: BrowserWindow | null,
  { title, kind }: Wanted,
  name: string,
): Promise<string | null> {
  const { name: label, extensions } = endings[kind];
  const options: Electron.SaveDialogOptions = {
    title,
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: label, extensions: [...extensions] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}

/** Asks for one file to read; null: the dialog was closed. */
export async function chooseOpenPath(
  window: BrowserWindow | null,
  { title, kind }: Wanted,
): Promise<string | null> {
  const { name, extensions } = endings[kind];
  const options: Electron.OpenDialogOptions = {
    title,
    filters: [{ name, extensions: [...extensions, 'txt'] }, anyFile],
    properties: ['openFile'],
  };
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}

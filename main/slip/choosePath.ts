import { app, type BrowserWindow, dialog, type SaveDialogOptions } from 'electron';
import { join } from 'node:path';

/** Asks where to save a PDF, over the program's window and first in Documents; null: the dialog was closed. */
export async function choosePath(window: BrowserWindow | null, name: string): Promise<string | null> {
  const options: SaveDialogOptions = {
    title: 'Save packing slip',
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}

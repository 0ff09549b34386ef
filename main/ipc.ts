// The only doorway for calls from a window: every one passes the guard.
import { type BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Answer } from '../shared/contract/answer';
import { screenOperations } from '../shared/contract/names';
import { newFaultId } from './faults';
import { guardCall } from './guard';
import { route, type RouterParts } from './router';

/** Opens the doorway for the program's window: a channel for each name of the contract's list. */
export function openIpc(window: () => BrowserWindow | null, parts: RouterParts): void {
  async function answer(event: IpcMainInvokeEvent, name: string, raw: unknown): Promise<Answer<unknown>> {
    const sender = {
      ownWindow: event.sender === window()?.webContents,
      mainFrame: event.senderFrame === event.sender.mainFrame,
    };
    const guarded = guardCall(sender, name, raw);
    if ('name' in guarded) return route(parts, guarded.name, guarded.call);
    const id = newFaultId();
    parts.log('error', `${id} refused: ${guarded.refused}`);
    return { fault: { id, kind: 'unexpected' } };
  }

  for (const name of screenOperations)
    ipcMain.handle(name, (event, raw: unknown) => answer(event, name, raw));
}

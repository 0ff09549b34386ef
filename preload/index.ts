import { contextBridge, ipcRenderer } from 'electron';
import {
  screenEvents,
  screenOperations,
  type ScreenEvent,
  type ScreenOperation,
} from '../shared/contract/names';

// The whole of what a screen can reach. It runs beside web content: names are checked here too, and
// Electron's event object (it leads back to ipcRenderer) never passes.
contextBridge.exposeInMainWorld('serialsDesk', {
  ask(name: ScreenOperation, call: unknown): Promise<unknown> {
    if (!screenOperations.includes(name)) return Promise.reject(new Error('Not an operation of a screen.'));
    return ipcRenderer.invoke(name, call);
  },
  /** Returns what ends the listening. */
  on(event: ScreenEvent, listener: (payload: unknown) => void): () => void {
    if (!screenEvents.includes(event)) throw new Error('Not an event of a screen.');
    const hear = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(`event:${event}`, hear);
    return () => void ipcRenderer.off(`event:${event}`, hear);
  },
});

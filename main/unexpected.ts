import { dialog } from 'electron';
import { faultText } from '../shared/contract/answer';
import { faultOf } from './faults';
import type { Log } from './log';

/** Whatever nobody caught: once in the log, one sentence to the person, and the program goes on. */
export function catchUnexpected(log: Log): void {
  let showing = false;
  const tell = (error: unknown): void => {
    const { id, kind } = faultOf(error, 'nobody caught', log).fault;
    if (showing) return;
    showing = true;
    void dialog
      .showMessageBox({
        type: 'warning',
        title: 'Serials Desk',
        message: faultText(kind),
        detail: `Note ${id}`,
      })
      .finally(() => (showing = false));
  };
  process.on('uncaughtException', tell);
  process.on('unhandledRejection', tell);
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Opening } from '../shared/contract/databaseMessages';
import {
  type DatabaseChild,
  type DatabaseListeners,
  type DatabaseProcess,
  superviseDatabase,
} from './databaseSupervisor';
import { forkNode } from './forkNode';
import { forkUtility } from './forkUtility';

/** SQLite's binding kills an older one without a word. */
const leastNodeApi = 10;

/** Starts the database process; the build puts it beside the main process's file. */
export function startDatabaseProcess(
  projectFolder: string,
  opening: Opening,
  listeners: DatabaseListeners,
): DatabaseProcess {
  const script = fileURLToPath(new URL('./database.js', import.meta.url));
  return superviseDatabase(() => launch(projectFolder, script), opening, listeners);
}

/** Electron 35 and later runs it itself; the fallback Electron needs a current Node beside it. */
function launch(projectFolder: string, script: string): DatabaseChild {
  if (Number(process.versions['napi']) >= leastNodeApi) return forkUtility(script);
  return forkNode(nodeFor(projectFolder), script);
}

function nodeFor(projectFolder: string): string {
  const executable = process.platform === 'win32' ? 'node.exe' : 'node';
  return process.env['SERIALS_DESK_NODE'] ?? join(projectFolder, 'node_modules/node/bin', executable);
}

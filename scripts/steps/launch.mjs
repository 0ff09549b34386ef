import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { nodeBinary, project } from './paths.mjs';

/** What the program learns from us: the Node for its database process where Electron's own is too old for SQLite. */
export const programEnvironment = { SERIALS_DESK_NODE: nodeBinary(project) };

/**
 * Opens the program and waits until it is closed.
 * @param {string} executable Electron
 * @param {readonly string[]} args the program's options
 * @param {NodeJS.ProcessEnv} display
 * @returns {Promise<number>} exit code
 */
export function launch(executable, args, display) {
  // Chromium refuses to start as root with its sandbox on; for everyone else the sandbox stays.
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // Without it Chromium writes a dozen lines about buses and graphics that a plain Debian does not have.
  const quiet = '--log-level=3';
  const env = { ...process.env, ...programEnvironment, ...display };
  const child = spawn(executable, [project, quiet, ...sandbox, ...args], { stdio: 'inherit', env });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
}

import { spawn } from 'node:child_process';
import { Failure } from './failure.mjs';
import { say } from './say.mjs';

/** Milliseconds that Xvfb may take to answer. */
const patience = 15_000;

/**
 * @typedef {object} Display
 * @property {NodeJS.ProcessEnv} env what a program needs to draw there
 * @property {() => void} stop
 */

/**
 * The display of this desktop, or an invisible one of our own where there is none.
 * @returns {Promise<Display>}
 */
export async function openDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return { env: {}, stop: () => undefined };
  const screen = ['-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'];
  // A session of its own: Ctrl-C must end the program first, and its display after it.
  const xvfb = spawn('Xvfb', ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const stop = () => void xvfb.kill();
  process.once('exit', stop);
  const number = await displayNumber(xvfb);
  xvfb.unref();
  say(`No display here: the window opens on an invisible one (Xvfb :${number}).`);
  return { env: { DISPLAY: `:${number}` }, stop };
}

/**
 * Xvfb takes the first free display and writes its number once it can be used.
 * @param {import('node:child_process').ChildProcess} xvfb
 * @returns {Promise<string>}
 */
function displayNumber(xvfb) {
  return new Promise((resolve, reject) => {
    const fail = () => {
      clearTimeout(timer);
      reject(new Failure('Xvfb does not start.', 'Run: Xvfb :99    to see why, or set DISPLAY.'));
    };
    const timer = setTimeout(fail, patience);
    const pipe = xvfb.stdio[3];
    let text = '';
    pipe?.on('data', (/** @type {Buffer} */ part) => {
      text += String(part);
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      pipe.destroy();
      resolve(text.trim());
    });
    xvfb.on('error', fail);
    xvfb.on('exit', fail);
  });
}

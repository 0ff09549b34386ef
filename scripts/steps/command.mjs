import { spawn } from 'node:child_process';
import { basename } from 'node:path';

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 127 when the command does not exist, 124 when its time was up
 * @property {string} output stdout and stderr, as they came
 */

/**
 * Runs a command to its end, without input, and keeps what it says.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number, echo?: boolean }} [options]
 *   timeout in milliseconds; echo also shows the output as it comes
 * @returns {Promise<Outcome>}
 */
export function capture(command, args, options = {}) {
  return new Promise((resolve) => {
    const { timeout, echo, ...rest } = options;
    const child = spawn(command, [...args], { ...rest, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let late = false;
    const timer =
      timeout === undefined ? undefined : setTimeout(() => (late = child.kill('SIGKILL')), timeout);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        if (echo) process.stderr.write(text);
      });
    }
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: late ? 124 : (code ?? 1), output });
    });
  });
}

/**
 * How to call npm: the one that runs us, under the Node that runs it; else the one on the PATH.
 * @param {NodeJS.ProcessEnv} env
 * @returns {readonly [string, ...string[]]}
 */
export function npmCommand(env) {
  const cli = env['npm_execpath'];
  if (cli === undefined || basename(cli) !== 'npm-cli.js') return ['npm'];
  return [env['npm_node_execpath'] ?? process.execPath, cli];
}

// Runs inside `npm exec --package=node@…`: installs under exactly the Node that is running here.
import { spawnSync } from 'node:child_process';

const [version, otherNode] = process.argv.slice(2);
if (process.version !== `v${version}`) process.exit(Number(otherNode));

const cli = process.env['npm_execpath'];

/** @param {readonly string[]} args @returns {number} exit code */
function npm(args) {
  const result =
    cli === undefined
      ? spawnSync('npm', [...args], { stdio: 'inherit', shell: true })
      : spawnSync(process.execPath, [cli, ...args], { stdio: 'inherit' });
  return result.status ?? 1;
}

// Some npm versions would compile better-sqlite3, which brings its binaries: only scripts that are needed run.
process.exitCode =
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']) || npm(['rebuild', 'node', 'node-hid']);

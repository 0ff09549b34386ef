// Runs inside `npm exec --package=node@…`: installs a project's libraries under exactly the Node that is running here.
import { spawnSync } from 'node:child_process';

const [project, version, otherNode] = process.argv.slice(2);
if (process.version !== `v${version}`) process.exit(Number(otherNode));

const cli = process.env['npm_execpath'];
// npm hands down for which folder it was called: here it is the project's.
const env = { ...process.env, npm_config_local_prefix: project };

/** @param {readonly string[]} args @returns {number} exit code */
function npm(args) {
  const result =
    cli === undefined
      ? spawnSync('npm', [...args], { cwd: project, env, stdio: 'inherit', shell: true })
      : spawnSync(process.execPath, [cli, ...args], { cwd: project, env, stdio: 'inherit' });
  return result.status ?? 1;
}

// Some npm versions would compile better-sqlite3, which brings its binaries: only scripts that are needed run.
process.exitCode =
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']) || npm(['rebuild', 'node', 'node-hid']);

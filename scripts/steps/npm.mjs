import { Failure } from './failure.mjs';
import { capture, npmCommand } from './command.mjs';

/** Quick to give up where there is no network; patient enough for a slow one. */
const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000'];

const unreachable =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|E?TIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;

/**
 * What npm's own messages mean for a person.
 * @param {string} output
 * @returns {Failure}
 */
export function npmFailure(output) {
  if (/\bENOSPC\b/.test(output)) {
    return new Failure(
      'The disk is full.',
      'Free some disk space (set-up needs about 2 GB), then run the same command again.',
    );
  }
  if (/\b(EINTEGRITY|EBADSIZE|TAR_BAD_ARCHIVE|Z_DATA_ERROR)\b/.test(output)) {
    return new Failure(
      'A package arrived with a wrong checksum. Nothing of it is used.',
      'Run: npm cache clean --force    then run the same command again.',
    );
  }
  if (unreachable.test(output)) {
    return new Failure(
      'The npm registry cannot be reached.',
      'Check the network (and `npm config get registry`, `npm config get proxy`), then run the same command again.',
    );
  }
  if (/\b(EACCES|EPERM|EROFS)\b/.test(output)) {
    return new Failure(
      'npm may not write to a folder that it needs.',
      'Make the project folder and ~/.npm writable for you, then run the same command again.',
    );
  }
  const said = output
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line) && !/complete log|^npm error\s*$/.test(line))
    .map((line) => line.replace(/^npm (error|ERR!)\s*/, '  '))
    .slice(0, 6);
  if (said.length === 0) {
    // Measured: where its cache's disk is full, npm 11 fails without a word.
    return new Failure(
      'npm ended without saying why.',
      'Mostly the disk of its cache is full (`npm config get cache` names the folder): free some space there, then ' +
        'run the same command again.',
    );
  }
  return new Failure(
    ['npm could not finish:', ...said].join('\n'),
    'The complete log is in ~/.npm/_logs. Put that right, then run the same command again.',
  );
}

/**
 * Runs npm; what goes wrong becomes a `Failure` with its remedy.
 * @param {readonly string[]} args
 * @param {{ cwd?: string, acceptCode?: number }} [options] a code besides 0 that is not a failure
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function npm(args, options = {}) {
  const [command, ...before] = npmCommand(process.env);
  const { acceptCode, ...rest } = options;
  const env = {
    ...process.env,
    // `npm run --silent` hands its silence down; the reasons of a failure are needed.
    npm_config_loglevel: 'error',
    // And the folder that it was called for, which need not be ours.
    ...(options.cwd !== undefined && { npm_config_local_prefix: options.cwd }),
  };
  const outcome = await capture(command, [...before, ...patience, ...args], { ...rest, env });
  if (outcome.code !== 0 && outcome.code !== acceptCode) throw npmFailure(outcome.output);
  return outcome;
}

import { Failure } from './failure.mjs';

/** The program's options, which npm takes for its own where `--` is forgotten before them. */
const options = ['data', 'demo', 'demo-serials', 'scanner-feed'];

/**
 * Refuses a start whose options npm kept: it would open another folder than the person meant.
 * @param {NodeJS.ProcessEnv} env
 */
export function requireOwnOptions(env) {
  const kept = options.filter((name) => env[`npm_config_${name.replace('-', '_')}`] !== undefined);
  if (kept.length === 0) return;
  const names = kept.map((name) => `--${name}`).join(' and ');
  throw new Failure(
    `npm has kept ${names} for itself.`,
    'Put -- before the options of Serials Desk, for example: npm start -- --demo',
  );
}

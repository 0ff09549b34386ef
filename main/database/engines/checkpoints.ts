import { openConnection } from './sqlite';

const every = 500;
/** After this many quiet rounds the WAL file is emptied. */
const idleRounds = 6;

/**
 * Moves committed pages from the WAL into the file, beside the commits instead of inside them: PASSIVE
 * every half second, TRUNCATE once nothing was written for three.
 */
export function startCheckpoints(file: string): { stop(): void } {
  const connection = openConnection(file, 'background');
  const version = connection.prepare('PRAGMA data_version').pluck();
  let seen: unknown = version.get();
  let quiet = 0;
  const timer = setInterval(() => {
    const now: unknown = version.get();
    quiet = now === seen ? quiet + 1 : 0;
    seen = now;
    if (quiet === idleRounds) connection.pragma('wal_checkpoint(TRUNCATE)');
    else if (quiet < idleRounds) connection.pragma('wal_checkpoint(PASSIVE)');
  }, every);
  return {
    stop() {
      clearInterval(timer);
      connection.close();
    },
  };
}

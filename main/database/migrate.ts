import type Database from 'better-sqlite3';
import { warehouse } from './migrations/0010-warehouse';
import { serials } from './migrations/0020-serials';
import { dock } from './migrations/0030-dock';
import { people } from './migrations/0040-people';
import { packing } from './migrations/0050-packing';
import { attributes } from './migrations/0060-attributes';
import { inbound } from './migrations/0070-inbound';
import { discrepancies } from './migrations/0080-discrepancies';
import { productAttributes } from './migrations/0090-product-attributes';
import { OpeningFault } from './openingFault';

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** Forward only, in rising order. */
export const migrations: readonly Migration[] = [
  warehouse,
  serials,
  dock,
  people,
  packing,
  attributes,
  inbound,
  discrepancies,
  productAttributes,
];

/**
 * Brings the file to this program's schema, one transaction a migration. Throws an OpeningFault
 * `newerProgram` for a file that a newer program has written.
 */
export function migrate(connection: Database.Database, wanted = migrations): void {
  connection.exec(
    'CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at INTEGER NOT NULL) STRICT',
  );
  const done = Number(connection.prepare('SELECT coalesce(max(number), 0) FROM migration').pluck().get());
  if (done > (wanted.at(-1)?.number ?? 0)) throw new OpeningFault('newerProgram');
  for (const { number, name, sql } of wanted) {
    if (number <= done) continue;
    connection.transaction(() => {
      connection.exec(sql);
      connection
        .prepare('INSERT INTO migration (number, name, at) VALUES (@number, @name, @at)')
        .run({ number, name, at: Date.now() });
    })();
  }
}

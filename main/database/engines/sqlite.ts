import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { fold } from '../../../shared/domain/fold';
import type { Tables } from '../tables';
import type { Engine, Reading, Writing } from './engine';
import { oneByOne } from './oneByOne';

/** Before this, a WAL reset could corrupt the file. */
const oldestSqlite = [3, 51, 3] as const;

export type Role = 'writer' | 'reader' | 'background';

/** Opens a connection with the pragmas that every connection needs, also a reopened one. */
export function openConnection(file: string, role: Role): Database.Database {
  const connection = new Database(file);
  try {
    connection.pragma('busy_timeout = 5000');
    connection.pragma('journal_mode = WAL');
    // The library's build default in WAL is NORMAL on a reopened file: an acknowledged scan could be lost.
    connection.pragma('synchronous = FULL');
    connection.pragma('fullfsync = 1');
    connection.pragma('foreign_keys = ON');
    connection.pragma('recursive_triggers = ON');
    connection.pragma('temp_store = MEMORY');
    connection.pragma(`cache_size = ${role === 'reader' ? -64_000 : -16_000}`);
    // Checkpoints run in the background thread: inside a commit they cost a scan 10 ms at p99.
    connection.pragma('wal_autocheckpoint = 0');
    if (role === 'reader') connection.pragma('query_only = ON');
    assertPromises(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  connection.function('fold', { deterministic: true }, (text: unknown) => fold(String(text)));
  return connection;
}

/** What the promises rest on, asserted at each open; a connection without one of them is not used. */
function assertPromises(connection: Database.Database): void {
  const version = String(connection.prepare('SELECT sqlite_version()').pluck().get()).split('.').map(Number);
  const older = oldestSqlite.findIndex((least, place) => (version[place] ?? 0) !== least);
  if (older >= 0 && (version[older] ?? 0) < (oldestSqlite[older] ?? 0)) {
    throw new Error(`SQLite ${version.join('.')} is older than ${oldestSqlite.join('.')}`);
  }
  const asserted = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, recursive_triggers: 1 } as const;
  for (const [name, wanted] of Object.entries(asserted)) {
    const found: unknown = connection.pragma(name, { simple: true });
    if (found !== wanted) throw new Error(`${name} is ${String(found)}, not ${wanted}`);
  }
}

/** The engine over one SQLite connection. */
export function sqliteEngine(connection: Database.Database): Engine {
  const statements = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = connection.prepare(sql);
    keep(sql, statement);
    return statement;
  };
  // Kysely writes one text per shape of query; filters make many shapes, so the oldest go.
  const keep = (key: string, statement: Database.Statement): void => {
    if (statements.size >= 500) statements.delete(statements.keys().next().value ?? '');
    statements.set(key, statement);
  };
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: { prepare, close: () => connection.close() } }),
  });
  const rows: Reading['rows'] = <R>(statement: string, params: object): R[] => {
    const key = `rows ${statement}`;
    const known = statements.get(key);
    const prepared = known ?? connection.prepare(statement).raw(true);
    if (known === undefined) keep(key, prepared);
    return readAll<R>(prepared, params);
  };
  const writing: Writing = {
    db,
    rows,
    run: async (sql, params) => prepare(sql).run(params).changes,
    insert: async (sql, params) => Number(prepare(sql).run(params).lastInsertRowid),
  };
  const inTurn = oneByOne();

  async function transaction<T>(begin: string, work: () => Promise<T>): Promise<T> {
    connection.exec(begin);
    try {
      const result = await work();
      connection.exec('COMMIT');
      return result;
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    read: (work) => inTurn(() => transaction('BEGIN', () => work({ db, rows }))),
    write: (work) => inTurn(() => transaction('BEGIN IMMEDIATE', () => work(writing))),
    close: () =>
      inTurn(async () => {
        if (!connection.readonly && !connection.pragma('query_only', { simple: true })) {
          connection.pragma('analysis_limit = 1000');
          connection.pragma('optimize');
        }
        connection.close();
      }),
  };
}

/** All rows; their type is what the statement's author says of it. */
function readAll<R>(statement: Database.Statement, params: object): R[] {
  return (statement as Database.Statement<[object], R>).all(params);
}

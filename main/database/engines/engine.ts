import type { Kysely } from 'kysely';
import type { Tables } from '../tables';

type Cell = string | number | Uint8Array | null;

type Params = Readonly<Record<string, Cell>>;

/** What a query holds: it cannot write, the compiler says so. */
export interface Reading {
  readonly db: Pick<Kysely<Tables>, 'selectFrom' | 'with'>;
  /**
   * The rows of a hot SELECT with @named parameters, prepared once, each as an array of its columns: several times
   * faster than objects where there are many. `R`: what the statement selects, in its order.
   */
  rows<R extends readonly Cell[]>(statement: string, params: Params): readonly R[];
}

/** What a command holds, inside its one transaction. */
export interface Writing extends Reading {
  readonly db: Kysely<Tables>;
  /** Runs a hot statement with @named parameters, prepared once; gives the number of rows changed. */
  run(statement: string, params: Params): Promise<number>;
  /** The same for an INSERT; gives the new row's id. */
  insert(statement: string, params: Params): Promise<number>;
}

/**
 * One connection. Transactions run one after another. Nobody gets the bare connection: using it inside a
 * transaction would wait for itself for ever.
 */
export interface Engine {
  /** One snapshot for everything that `work` reads. */
  read<T>(work: (reading: Reading) => Promise<T>): Promise<T>;
  /** All or nothing: a throw takes everything back. */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

// The contract: every operation, one flat list. To add one:
// 1. its entry in the file of its capability here (and its name in names.ts);
// 2. its handler in main/database/<capability>/ (or main/ where main answers it);
// 3. one use: useQuery('capability.verb', input) or useCommand('capability.verb') in a screen.
// An operation without a handler, or a handler without an entry, does not compile.
import type { z } from 'zod';
import { attributes } from './attributes';
import { bins } from './bins';
import { csv } from './csv';
import { discrepancies } from './discrepancies';
import { jobs } from './jobs';
import { journal } from './journal';
import { labels } from './labels';
import { openingStock } from './openingStock';
import { packing } from './packing';
import { people } from './people';
import { products } from './products';
import { receiving } from './receiving';
import { replenishments } from './replenishments';
import { scanner } from './scanner';
import { serials } from './serials';
import { session } from './session';
import { stations } from './stations';
import { warehouse } from './warehouse';

export const operations = {
  ...warehouse,
  ...session,
  ...people,
  ...stations,
  ...scanner,
  ...bins,
  ...serials,
  ...attributes,
  ...jobs,
  ...products,
  ...replenishments,
  ...receiving,
  ...csv,
  ...discrepancies,
  ...openingStock,
  ...packing,
  ...labels,
  ...journal,
};

type Operations = typeof operations;

export type OperationName = keyof Operations;

export type Input<N extends OperationName> = z.infer<Operations[N]['input']>;
export type Output<N extends OperationName> = z.infer<Operations[N]['output']>;

type NamesWhere<Part> = { [N in OperationName]: Operations[N] extends Part ? N : never }[OperationName];

export type QueryName = NamesWhere<{ kind: 'query' }>;
/** What a screen does: commands, and the jobs that it starts or ends. */
export type CommandName = NamesWhere<{ kind: 'command' }> | DatabaseJob;
export type MainOperation = NamesWhere<{ answeredBy: 'main' }>;
export type DatabaseQuery = NamesWhere<{ kind: 'query'; answeredBy: 'database' }>;
export type DatabaseCommand = NamesWhere<{ kind: 'command'; answeredBy: 'database' }>;
export type DatabaseJob = NamesWhere<{ kind: 'job'; answeredBy: 'database' }>;

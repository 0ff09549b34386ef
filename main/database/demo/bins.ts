import { type BinKind, binKinds, type BinRef } from '../../../shared/domain/binKinds';
import { fold } from '../../../shared/domain/fold';
import type { ProductRef } from '../serials/record';
import type { Command } from './desk';
import { floor } from './floor';

export type Bins = Readonly<Record<BinKind, readonly BinRef[]>>;

/** The bins of the floor with their locations. */
export async function addBins(command: Command, products: readonly ProductRef[]): Promise<Bins> {
  const { db, line } = command;
  const locations = new Map<string, number>();
  const bins: Record<BinKind, BinRef[]> = {
    storage: [],
    dock: [],
    shipping: [],
    blocked: [],
    staging: [],
    damaged: [],
  };
  for (const { code, location, kind, onlySku, closed } of floor) {
    const locationId = locations.get(location) ?? (await addLocation(command, location));
    locations.set(location, locationId);
    const { id } = await db
      .insertInto('bin')
      .values({
        code,
        code_key: fold(code),
        location: locationId,
        kind: binKinds[kind].number,
        only_product: products.find(({ sku }) => sku === onlySku)?.id ?? null,
        closed: closed ? 1 : 0,
        changed: line.number,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    bins[kind].push({ id, code, location, locationId, kind, onlySku, closed });
  }
  line.recordDetails({ bins: floor.map(({ code, kind }) => ({ code, kind })) });
  return bins;
}

async function addLocation({ db }: Command, name: string): Promise<number> {
  const { id } = await db.insertInto('location').values({ name }).returning('id').executeTakeFirstOrThrow();
  return id;
}

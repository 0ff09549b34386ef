import { expect } from 'vitest';
import type { DatabaseQuery, Input } from '../../../shared/contract';
import { dispatch } from '../../../main/database/dispatch';
import { openMirrored, openReader } from '../../../main/database/openWarehouse';
import type { Warehouse } from '../../../main/database/warehouse';
import { station } from '../../support/warehouse';

/** Two readers of one file: one answers from the mirror, the other by plain SQL. */
export interface Twins {
  /** Asks both and expects the same answer; tells it. */
  compare<N extends DatabaseQuery>(name: N, input: Input<N>): Promise<unknown>;
  /** Closes the mirrored one and opens it anew; `wait`: until it is loaded. */
  restart(wait?: boolean): Promise<void>;
  close(): Promise<void>;
}

export async function openTwins(folder: string, person: number): Promise<Twins> {
  const plain = await openReader(folder);
  let mirrored = await loaded(folder);

  async function ask(warehouse: Warehouse, name: DatabaseQuery, input: unknown): Promise<unknown> {
    const call = { input, confirm: [], request: null, approval: null };
    const { answer } = await dispatch(warehouse, name, call, { person, station: station.id });
    expect(answer).toHaveProperty('value');
    return answer;
  }

  return {
    async compare(name, input) {
      const expected = await ask(plain, name, input);
      const answer = await ask(mirrored, name, input);
      expect(answer, JSON.stringify(input)).toEqual(expected);
      return answer;
    },
    async restart(wait = true) {
      await mirrored.close();
      mirrored = wait ? await loaded(folder) : await openMirrored(folder);
    },
    async close() {
      await mirrored.close();
      await plain.close();
    },
  };
}

async function loaded(folder: string): Promise<Warehouse> {
  const warehouse = await openMirrored(folder);
  expect(await warehouse.mirror.loaded()).not.toBeNull();
  expect(warehouse.mirror.current()).not.toBeNull();
  return warehouse;
}

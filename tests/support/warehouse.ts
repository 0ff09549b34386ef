import type { Answer } from '../../shared/contract/answer';
import {
  type DatabaseCommand,
  type DatabaseQuery,
  type Input,
  operations,
  type Output,
} from '../../shared/contract';
import type { Topic } from '../../shared/contract/topics';
import type { Refusal, RefusalCode } from '../../shared/domain/refusals';
import type { Role } from '../../shared/domain/roles';
import { dispatch } from '../../main/database/dispatch';
import type { Writing } from '../../main/database/engines/engine';
import type { DatabaseProcess } from '../../main/databaseSupervisor';
import { openLine } from '../../main/database/journal/line';
import { openReader, openWriter, prepareWarehouse } from '../../main/database/openWarehouse';
import { type Folder, newFolder } from './folder';
import { newRequestId } from './requestId';
import { type Seed, seedPerson } from './seed';

export const station = { id: '0190a5c0-0000-7000-8000-000000000001', name: 'Dock 1' } as const;

interface Asked {
  readonly request?: string;
  readonly confirm?: readonly string[];
  /** A consent whose proof the program would have checked. */
  readonly approval?: { readonly by: Someone; readonly reason: string };
}

/** A person (or nobody) at the warehouse, in the user's verbs. */
export interface Someone {
  readonly id: number | null;
  ask<N extends DatabaseQuery>(name: N, input: Input<N>): Promise<Answer<Output<N>>>;
  run<N extends DatabaseCommand>(name: N, input: Input<N>, asked?: Asked): Promise<Answer<Output<N>>>;
  receive(
    value: string,
    into: {
      readonly document: string;
      readonly bin?: string | null;
      /** Position of the open step's line. */
      readonly line?: number | null;
      readonly aim?: string | null;
    } & Asked,
  ): Promise<Answer<Output<'receiving.scan'>>>;
  pack(
    value: string,
    onto: {
      readonly order: string;
      readonly bin?: string | null;
      /** Position of the open step's line. */
      readonly line?: number | null;
      readonly aim?: string | null;
    } & Asked,
  ): Promise<Answer<Output<'packing.scan'>>>;
}

export interface TestWarehouse {
  readonly folder: string;
  /** Asks as the program's main process asks its database process. */
  readonly ask: DatabaseProcess['ask'];
  /** Signs nobody in: what a screen before sign-in may ask. */
  readonly nobody: Someone;
  /** Somebody whose account stands in the file already. */
  as(id: number | null): Someone;
  person(userName: string, ...roles: Role[]): Promise<Someone>;
  /** Puts things in place through one journal line. */
  seed<T>(work: (seed: Seed) => Promise<T>): Promise<T>;
  /** Looks into the tables. */
  look<T>(work: (db: Writing['db']) => Promise<T>): Promise<T>;
  /** Topics that commands announced so far. */
  readonly announced: readonly Topic[];
  readonly log: readonly string[];
  /** Closes the file and leaves the folder. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** A new, real warehouse in a folder of its own: writer and reader as the program opens them. */
export async function newWarehouse(): Promise<TestWarehouse> {
  return openTestWarehouse(newFolder());
}

/** The same on a folder that exists, for example one that another process has used meanwhile. */
export async function openTestWarehouse(folder: Folder): Promise<TestWarehouse> {
  const opening = { folder: folder.path, station, timeZone: 'Europe/Berlin', demo: null };
  await prepareWarehouse(opening, { making: () => undefined, log: () => undefined });
  const writer = await openWriter(folder.path);
  const reader = await openReader(folder.path);
  const announced: Topic[] = [];
  const log: string[] = [];
  for (const warehouse of [writer, reader]) warehouse.onLog((_level, text) => log.push(text));

  async function seed<T>(work: (seed: Seed) => Promise<T>): Promise<T> {
    return writer.engine.write(async (writing) => {
      const { id } = await writing.db.selectFrom('station').select('id').executeTakeFirstOrThrow();
      const line = await openLine(writing, { person: null, station: id }, Date.now());
      const result = await work({ writing, line });
      if (!line.isEmpty) await line.close('seed');
      return result;
    });
  }

  async function ask(...[name, call, caller]: Parameters<DatabaseProcess['ask']>): Promise<Answer<unknown>> {
    const operation = Object.entries(operations).find(([known]) => known === name)?.[1];
    const thread = operation?.kind === 'command' ? writer : reader;
    const { answer, topics } = await dispatch(thread, name, call, caller);
    announced.push(...topics);
    return answer;
  }

  function someone(id: number | null): Someone {
    const caller = { person: id, station: station.id };
    async function call<N extends DatabaseQuery | DatabaseCommand>(
      name: N,
      input: Input<N>,
      { request, confirm = [], approval }: Asked,
    ): Promise<Answer<Output<N>>> {
      const isCommand = operations[name].kind === 'command';
      const consent =
        approval === undefined ? null : { person: approval.by.id ?? 0, reason: approval.reason };
      const sent = {
        input,
        confirm: [...confirm],
        request: isCommand ? (request ?? newRequestId()) : null,
        approval: consent,
      };
      // The answer passed the operation's output schema in dispatch; only its static type is lost there.
      return (await ask(name, sent, caller)) as Answer<Output<N>>;
    }
    return {
      id,
      ask: (name, input) => call(name, input, {}),
      run: (name, input, asked = {}) => call(name, input, asked),
      receive: (value, { document, bin = null, line = null, aim = null, ...asked }) =>
        call('receiving.scan', { document, value, aim, bin, line }, asked),
      pack: (value, { order, bin = null, line = null, aim = null, ...asked }) =>
        call('packing.scan', { order, value, aim, bin, line }, asked),
    };
  }

  async function leave(): Promise<void> {
    await reader.close();
    await writer.close();
  }

  return {
    folder: folder.path,
    ask,
    nobody: someone(null),
    as: someone,
    person: async (userName, ...roles) =>
      someone(await seed((given) => seedPerson(given, userName, ...roles))),
    seed,
    look: (work) => writer.engine.write((writing) => work(writing.db)),
    announced,
    log,
    leave,
    async close() {
      await leave();
      folder.remove();
    },
  };
}

/** The value of an answer; throws with the whole answer where it is something else. */
export function valueOf<T>(answer: Answer<T>): T {
  if ('value' in answer) return answer.value;
  throw new Error(`expected a value, got ${JSON.stringify(answer)}`);
}

/** The refusal of an answer with this code; throws with the whole answer where it is something else. */
export function refusalOf<C extends RefusalCode>(answer: Answer<unknown>, code: C): Refusal<C>['facts'] {
  if ('refusal' in answer && isOf(answer.refusal, code)) return answer.refusal.facts;
  throw new Error(`expected the refusal ${code}, got ${JSON.stringify(answer)}`);
}

function isOf<C extends RefusalCode>(refusal: Refusal, code: C): refusal is Refusal & Refusal<C> {
  return refusal.code === code;
}

import type { Answer } from '../../shared/contract/answer';
import type { ProvenCall } from '../../shared/contract/call';
import type { Caller } from '../../shared/contract/databaseMessages';
import { type OperationName, operations } from '../../shared/contract';
import type { Topic } from '../../shared/contract/topics';
import { mayDo, permissions, type Action } from '../../shared/domain/permissions';
import type { Refusal } from '../../shared/domain/refusals';
import { roleOf, roles, type Role } from '../../shared/domain/roles';
import type { Approval } from './approval';
import { commands } from './commands';
import type { Reading } from './engines/engine';
import { faultOf } from './faults';
import { inputHash, requestBytes, storeAnswer, storedAnswer } from './journal/answers';
import { openLine } from './journal/line';
import type { Outcome } from './outcome';
import { queries } from './queries';
import type { Warehouse } from './warehouse';

export interface Dispatched {
  readonly answer: Answer<unknown>;
  /** The topics that a commit changed; empty where nothing did. */
  readonly topics: readonly Topic[];
}

type QueryName = keyof typeof queries;
type CommandName = keyof typeof commands;

const isQuery = (name: string): name is QueryName => Object.hasOwn(queries, name);
const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

/** Takes a transaction back without a fault: the outcome changed nothing. */
class NothingChanged extends Error {
  readonly outcome: Outcome<unknown>;

  constructor(outcome: Outcome<unknown>) {
    super('nothing changed');
    this.outcome = outcome;
  }
}

/**
 * The one doorway to the warehouse: permission, handler, journal, stored answer, topics. Never throws:
 * whatever goes wrong is logged once and answered as a fault.
 */
export async function dispatch(
  warehouse: Warehouse,
  name: string,
  call: ProvenCall,
  caller: Caller,
): Promise<Dispatched> {
  try {
    if (isQuery(name)) return { answer: await ask(warehouse, name, call, caller), topics: [] };
    if (isCommand(name)) return await command(warehouse, name, call, caller);
    throw new Error(`no operation is called ${name}`);
  } catch (error) {
    const fault = faultOf(error);
    warehouse.log(
      'error',
      `${name} failed (${fault.id}): ${error instanceof Error ? error.stack : String(error)}`,
    );
    return { answer: { fault }, topics: [] };
  }
}

async function ask(
  warehouse: Warehouse,
  name: QueryName,
  call: ProvenCall,
  caller: Caller,
): Promise<Answer<unknown>> {
  return warehouse.engine.read(async (reading) => {
    const refusal = await refusalFor(reading, name, caller);
    if (refusal !== null) return { refusal };
    const { timeZone, mirror } = warehouse;
    const { person, station } = caller;
    return queries[name]({ ...reading, person, station, timeZone, mirror, now: Date.now() }, call.input);
  });
}

async function command(
  warehouse: Warehouse,
  name: CommandName,
  call: ProvenCall,
  caller: Caller,
): Promise<Dispatched> {
  const operation = operations[name];
  if (call.request === null) throw new Error(`${name} came without a request id`);
  const asked = {
    request: requestBytes(call.request),
    operation: name,
    person: caller.person,
    inputHash: inputHash(call.input),
  };
  try {
    return await warehouse.engine.write(async (writing) => {
      const stored = await storedAnswer(writing, asked);
      if (stored !== undefined) return { answer: stored, topics: [] };
      const held = caller.person === null ? [] : await rolesOf(writing, caller.person);
      const refusal = notAllowed(operation.permission, caller, held);
      if (refusal !== null) throw new NothingChanged({ refusal });
      const now = Date.now();
      const line = await openLine(writing, await authorOf(writing, caller), now);
      const { person, station } = caller;
      const { timeZone, mirror } = warehouse;
      const approval = await approvalOf(writing, call);
      const { confirm } = call;
      const outcome = await commands[name](
        { ...writing, line, confirm, approval, person, station, roles: held, timeZone, mirror, now },
        call.input,
      );
      if (!('value' in outcome) || line.isEmpty) throw new NothingChanged(outcome);
      await line.close(name);
      await storeAnswer(writing, asked, outcome.value, now);
      return { answer: outcome, topics: operation.topics };
    });
  } catch (error) {
    if (error instanceof NothingChanged) return { answer: error.outcome, topics: [] };
    throw error;
  }
}

/** Why the caller may not do what an operation does, or null. */
export async function refusalFor(
  reading: Reading,
  name: OperationName,
  caller: Caller,
): Promise<Refusal | null> {
  const held = caller.person === null ? [] : await rolesOf(reading, caller.person);
  return notAllowed(operations[name].permission, caller, held);
}

/** The refusal for a caller whose roles do not allow the action, or null. */
function notAllowed(permission: Action | 'anyone', caller: Caller, held: readonly Role[]): Refusal | null {
  if (permission === 'anyone') return null;
  if (caller.person === null) return { code: 'signedOut', facts: {} };
  if (mayDo(permission, held)) return null;
  const label = (role: Role): string => roles[role].label;
  return { code: 'notAllowed', facts: { needs: permissions[permission].map(label), has: held.map(label) } };
}

/** The consent that came with a call, with what its giver is called and holds now. */
async function approvalOf(reading: Reading, { approval }: ProvenCall): Promise<Approval | null> {
  if (approval === null) return null;
  const person = await personOf(reading, approval.person);
  return { person, roles: await rolesOf(reading, person.id), reason: approval.reason };
}

async function rolesOf({ db }: Reading, person: number): Promise<readonly Role[]> {
  const rows = await db
    .selectFrom('person_role')
    .innerJoin('person', 'person.id', 'person_role.person')
    .select('role')
    .where('person', '=', person)
    .where('active', '=', 1)
    .orderBy('role')
    .execute();
  return rows.map((row) => roleOf(row.role));
}

async function authorOf({ db }: Reading, caller: Caller) {
  const station = await db
    .selectFrom('station')
    .select('id')
    .where('uuid', '=', caller.station)
    .executeTakeFirstOrThrow();
  if (caller.person === null) return { person: null, station: station.id };
  return { person: await personOf({ db }, caller.person), station: station.id };
}

function personOf({ db }: Pick<Reading, 'db'>, id: number) {
  return db.selectFrom('person').select(['id', 'name']).where('id', '=', id).executeTakeFirstOrThrow();
}

import { type MainOperation, operations } from '../shared/contract';
import type { Answer } from '../shared/contract/answer';
import type { Call, ProvenCall } from '../shared/contract/call';
import type { ScreenOperation } from '../shared/contract/names';
import type { Topic } from '../shared/contract/topics';
import type { DatabaseProcess } from './databaseSupervisor';
import { faultOf } from './faults';
import type { Log } from './log';
import type { MainOperations } from './mainOperations';
import type { Session } from './session';

export interface RouterParts {
  readonly own: MainOperations;
  readonly database: Pick<DatabaseProcess, 'ask'>;
  readonly session: Session;
  readonly stationId: string;
  readonly onChanged: (topics: readonly Topic[]) => void;
  readonly log: Log;
}

/** What a locked station still does: somebody comes back, or leaves. Reading goes on behind the lock screen. */
const whileLocked: readonly ScreenOperation[] = [
  'session.signIn',
  'session.badge',
  'session.recover',
  'session.signOut',
  'session.lock',
];

/** Takes a guarded call to whoever answers it, adding person and station. Never throws. */
export async function route(parts: RouterParts, name: ScreenOperation, call: Call): Promise<Answer<unknown>> {
  const { person, locked } = parts.session.state();
  if (locked && operations[name].kind !== 'query' && !whileLocked.includes(name)) {
    return { refusal: { code: 'locked', facts: {} } };
  }
  if (isOwn(parts.own, name)) return answerHere(parts, name, call);
  const proven = await prove(parts, call);
  if (!('value' in proven)) return proven;
  // The person of the moment when the call came: whoever consents does not become the one who did it.
  return parts.database.ask(name, proven.value, { person: person?.id ?? null, station: parts.stationId });
}

/** The call as it goes on: the consent that it brought is checked, its proof stays here. */
async function prove({ session, log }: RouterParts, call: Call): Promise<Answer<ProvenCall>> {
  const { approval } = call;
  if (approval === null) return { value: { ...call, approval } };
  try {
    const consent = await session.consent(approval);
    return 'value' in consent ? { value: { ...call, approval: consent.value } } : consent;
  } catch (error) {
    return faultOf(error, 'a consent', log);
  }
}

async function answerHere(parts: RouterParts, name: MainOperation, call: Call): Promise<Answer<unknown>> {
  const { kind, topics } = operations[name];
  try {
    const answer = await parts.own[name](call.input, parts.session.state().person);
    if (kind === 'command' && 'value' in answer) parts.onChanged(topics);
    return answer;
  } catch (error) {
    return faultOf(error, name, parts.log);
  }
}

function isOwn(own: MainOperations, name: string): name is MainOperation {
  return Object.hasOwn(own, name);
}

import { type MainOperation, operations } from '../shared/contract';
import type { Answer } from '../shared/contract/answer';
import type { Call } from '../shared/contract/call';
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

/** Takes a guarded call to whoever answers it, adding person and station. Never throws. */
export function route(parts: RouterParts, name: ScreenOperation, call: Call): Promise<Answer<unknown>> {
  const { person } = parts.session.state();
  if (isOwn(parts.own, name)) return answerHere(parts, name, call);
  return parts.database.ask(name, call, { person: person?.id ?? null, station: parts.stationId });
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

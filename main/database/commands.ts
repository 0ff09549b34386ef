import { type DatabaseCommand, operations } from '../../shared/contract';
import { bind, type Bound, type Commanding } from './outcome';
import { createOwner } from './people/commands';
import { scan } from './receiving/scan';
import { undo } from './receiving/undo';

/** Each command of the contract with its handler; a missing one does not compile. */
export const commands = {
  'people.createOwner': bind(operations['people.createOwner'], createOwner),
  'receiving.scan': bind(operations['receiving.scan'], scan),
  'receiving.undo': bind(operations['receiving.undo'], undo),
} as const satisfies { readonly [N in DatabaseCommand]: Bound<Commanding> };

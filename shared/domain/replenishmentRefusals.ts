import { figure } from './figure';
import type { Wording } from './refusalWords';
import type { Workflow } from './workflows';

/** What is refused about replenishments at the desk, with its facts. */
export interface ReplenishmentRefusals {
  replenishmentUnknown: { value: string };
  /** Something that is possible only while Incomplete. */
  notIncomplete: { document: string; status: string };
  replenishmentEnded: { document: string; status: string };
  lineGone: { document: string };
  unitsUnfit: { value: string; most: number };
  tooManyUnits: { sku: string; units: number; most: number };
  lastLine: { document: string };
  linesTakeNoSerials: { sku: string; workflow: Workflow };
  allDefined: { document: string };
  tooManySerials: { sku: string; units: number; given: number };
  twiceGiven: { value: string; row: number };
  definedElsewhere: { value: string; sku: string; document: string };
  serialsIncomplete: { sku: string; units: number; defined: number };
  alreadyReceiving: { document: string; received: number };
  someRefused: { refused: number };
  serialWanted: { sku: string };
  oneUnitEach: { sku: string; units: number };
  notDeclared: { value: string; document: string };
  notSubmittedYet: { document: string };
}

/** Its words. */
export const replenishmentWords: Pick<Wording, keyof ReplenishmentRefusals> = {
  replenishmentUnknown: (f) => [`No replenishment has the number ${f.value}.`, 'Choose it from the list.'],
  notIncomplete: (f) => [
    `${f.document} is ${f.status}.`,
    'Its lines and serials can be changed only while it is Incomplete. Enter another replenishment for the rest.',
  ],
  replenishmentEnded: (f) => [`${f.document} is ${f.status}.`, 'Enter another replenishment.'],
  lineGone: (f) => [`This line is not on ${f.document} any more.`, 'Look at its lines again.'],
  unitsUnfit: (f) => [
    f.value === ''
      ? 'The quantity is empty.'
      : `The quantity ${f.value} is no whole number from 1 to ${figure(f.most)}.`,
    'Give how many units are ordered.',
  ],
  tooManyUnits: (f) => [
    `${f.sku} would have ${figure(f.units)} units on one line; ${figure(f.most)} are possible.`,
    'Enter the rest on another replenishment.',
  ],
  lastLine: (f) => [
    `This is the only line of ${f.document}.`,
    'Add another SKU first, or cancel the replenishment.',
  ],
  linesTakeNoSerials: (f) => [
    `${f.sku} is ${f.workflow}; it needs no serials before it ships.`,
    'Select In/Out lines.',
  ],
  allDefined: (f) => [
    `The selected lines of ${f.document} have all their serials.`,
    'Select lines without serials.',
  ],
  tooManySerials: (f) => [
    `${figure(f.given)} serials are more than the ${figure(f.units)} units of ${f.sku} that have none.`,
    'Raise the quantity, or give fewer serials.',
  ],
  twiceGiven: (f) => [
    `${f.value} is in the list already, in row ${f.row}.`,
    'Give each unit its own serial.',
  ],
  definedElsewhere: (f) => [
    `${f.value} is given to a unit of ${f.sku} on ${f.document} already.`,
    `Take it off ${f.document} first, or give another value.`,
  ],
  serialsIncomplete: (f) => [
    `${f.sku} has ${figure(f.defined)} serials for ${figure(f.units)} units.`,
    'Complete them, or clear them: then the warehouse registers the units at receiving.',
  ],
  alreadyReceiving: (f) => [
    `${figure(f.received)} units of ${f.document} are received.`,
    'A manager can close it short.',
  ],
  someRefused: (f) => [
    `${figure(f.refused)} of the serials cannot be taken.`,
    'Mend them, or leave them out. Nothing has changed.',
  ],
  notSubmittedYet: (f) => [
    `The serials of ${f.document} are not submitted yet.`,
    'Clear the serial, and enter it again.',
  ],
  serialWanted: (f) => [`Each unit of ${f.sku} has a serial.`, 'Give one row with its serial for each unit.'],
  oneUnitEach: (f) => [
    `${figure(f.units)} units of ${f.sku} cannot have one serial.`,
    'Give one row with its serial for each unit.',
  ],
  notDeclared: (f) => [
    `${f.value} is not a unit that was Out and is expected on ${f.document}.`,
    'Look at the line again.',
  ],
};

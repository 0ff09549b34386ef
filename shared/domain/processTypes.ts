/**
 * What a document is, in the order of the page's ProcessType filter; `number` is the code in the database.
 * `prefix` starts the document's number; an order's number is plain.
 */
export const processTypes = {
  Order: { number: 1, prefix: '' },
  Replenishment: { number: 2, prefix: 'RPL-' },
  Return: { number: 3, prefix: 'RMA-' },
  'Re-count': { number: 4, prefix: 'RC-' },
  Move: { number: 5, prefix: 'MOV-' },
} as const;

export type ProcessType = keyof typeof processTypes;

export const processTypeNames = Object.keys(processTypes) as readonly ProcessType[];

/** The process type with this database code. Throws for a code that none has: the file is damaged. */
export function processTypeOf(number: number): ProcessType {
  const type = processTypeNames[number - 1];
  if (type === undefined) throw new Error(`no process type has the number ${number}`);
  return type;
}

/** A document as the rules see it: identity by `id`, shown by `number`. */
export interface DocumentRef {
  readonly id: number;
  readonly type: ProcessType;
  readonly number: string;
}

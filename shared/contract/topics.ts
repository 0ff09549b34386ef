/**
 * A topic is a capability whose tables a command writes or a query reads. After a commit the topics of the
 * command go out, and what is on screen and reads one of them asks again.
 */
export const topics = [
  'serials',
  'attributes',
  'products',
  'receiving',
  'packing',
  'bins',
  'people',
  'stations',
  'journal',
  'warehouse',
  'session',
  'scanner',
] as const;

export type Topic = (typeof topics)[number];

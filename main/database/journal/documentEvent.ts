import type { Commanding } from '../outcome';

/** What happened to a document under the command's journal line. `status`: the code that its type gives it. */
export async function storeDocumentEvent(
  { db, line }: Pick<Commanding, 'db' | 'line'>,
  document: number,
  status: number,
  reason: string | null,
): Promise<void> {
  const { last } = await db
    .selectFrom('document_event')
    .select((build) => build.fn.max('seq').as('last'))
    .where('process', '=', document)
    .executeTakeFirstOrThrow();
  const event = { process: document, seq: Number(last ?? 0) + 1, at: line.at, status, reason };
  await db
    .insertInto('document_event')
    .values({ ...event, journal: line.number })
    .execute();
  line.recordDocumentEvent(Object.values(event));
}

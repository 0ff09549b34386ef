import { sql } from 'kysely';
import type { Input, Output } from '../../../shared/contract';
import { replenishmentStatuses, replenishmentStatusOf } from '../../../shared/domain/documentStatuses';
import { fold } from '../../../shared/domain/fold';
import type { Asking, Outcome } from '../outcome';

/** Replenishments of every status, the newest first. */
export async function listForOffice(
  asking: Asking,
  { search, status, from, count }: Input<'replenishments.list'>,
): Promise<Outcome<Output<'replenishments.list'>>> {
  const { db } = asking;
  const needle = fold(search.trim());
  const matching = db
    .selectFrom('replenishment')
    .innerJoin('process', 'process.id', 'replenishment.id')
    .$if(status !== null, (query) =>
      query.where('replenishment.status', '=', replenishmentStatuses[status ?? 'Incomplete'].number),
    )
    .$if(needle !== '', (query) =>
      query.where(
        sql<boolean>`instr(fold(process.number || char(10) || po || char(10) || supplier || char(10) || tracking), ${needle}) > 0`,
      ),
    );
  const counted = await matching
    .select((build) => build.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const { all } = await db
    .selectFrom('replenishment')
    .select((build) => build.fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .innerJoin('document_event as newest', (join) =>
      join.onRef('newest.process', '=', 'replenishment.id').on('newest.seq', '=', (build) =>
        build
          .selectFrom('document_event as step')
          .select((of) => of.fn.max('step.seq').as('seq'))
          .whereRef('step.process', '=', 'replenishment.id'),
      ),
    )
    .innerJoin('journal', 'journal.number', 'newest.journal')
    .leftJoin('person', 'person.id', 'journal.person')
    .select((build) => [
      'process.number as document',
      'replenishment.po',
      'replenishment.supplier',
      'replenishment.tracking',
      'replenishment.expected_on as expectedOn',
      'replenishment.status as status',
      'newest.at as at',
      'person.name as by',
      build
        .selectFrom('replenishment_line as line')
        .whereRef('line.replenishment', '=', 'replenishment.id')
        .select(sql<string>`count(*) || ' ' || sum(line.units) || ' ' || sum(line.received)`.as('counts'))
        .as('counts'),
    ])
    .orderBy('replenishment.id', 'desc')
    .limit(count)
    .offset(from)
    .execute();
  const shown = rows.map(({ counts, ...row }) => {
    const [lines = 0, units = 0, received = 0] = (counts ?? '').split(' ').map(Number);
    return { ...row, status: replenishmentStatusOf(row.status), by: row.by ?? '', lines, units, received };
  });
  return { value: { rows: shown, total: counted.total, all } };
}

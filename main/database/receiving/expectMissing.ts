import { statuses } from '../../../shared/domain/statuses';
import { steps } from '../../../shared/domain/steps';
import type { Commanding } from '../outcome';
import { lineSerial } from '../serials/load';
import type { LoadedReplenishment } from './load';

/**
 * The listed serials that did not come before the replenishment was closed short are expected again, but for those
 * that something else took over meanwhile: only one still Incoming, or an Out one whose declaration is its newest
 * step, goes back on its line.
 */
export async function expectMissing({ db }: Commanding, { document }: LoadedReplenishment): Promise<void> {
  const { dropped, expected } = lineSerial.state;
  await db
    .updateTable('replenishment_serial')
    .set({ state: expected })
    .where('replenishment', '=', document.id)
    .where('state', '=', dropped)
    .where('how', '<>', lineSerial.how.registered)
    .where('serial', 'in', (build) =>
      build
        .selectFrom('serial')
        .innerJoin('event', (join) =>
          join.onRef('event.serial', '=', 'serial.id').onRef('event.seq', '=', 'serial.last_seq'),
        )
        .select('serial.id')
        .whereRef('serial.id', '=', 'replenishment_serial.serial')
        .where('serial.process', '=', document.id)
        .where((either) =>
          either.or([
            either('serial.status', '=', statuses.Incoming.number),
            either.and([
              either('serial.status', '=', statuses.Out.number),
              either('event.step', '=', steps.submit.number),
            ]),
          ]),
        ),
    )
    .execute();
}

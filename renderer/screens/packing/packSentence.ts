import { faultText } from '../../../shared/contract/answer';
import type { Output } from '../../../shared/contract/index';
import { questionText } from '../../../shared/domain/questions';
import { refusalText } from '../../../shared/domain/refusals';
import type { Clock } from '../../../shared/domain/times';
import { questionWord } from '../../scanning/choices';
import { orderProgress } from './orderProgress';
import type { PackState } from './packState';

/** The last scan's verdict as screen readers say it: whole, with nothing that only a colour tells. */
export function packSentence(
  order: Output<'packing.order'>,
  { verdict, work }: PackState,
  clock: Clock,
): string {
  if (work !== null && work.fault !== null)
    return `Not saved. Your scan is kept: ${work.ask.job.value}. ${faultText(work.fault.kind)}`;
  const { captured, units, missing } = orderProgress(order.lines);
  const whole = missing === 0 && order.status !== 'Shipped' ? ' Complete: scan SHIP, or press F9.' : '';
  switch (verdict.is) {
    case 'waiting':
      return whole.trim();
    case 'captured': {
      const { serial, sku, line } = verdict.captured;
      return `Captured ${serial}, ${sku}. ${line.captured} of ${line.units}.${whole}`;
    }
    case 'counted': {
      const { units: by, sku, line } = verdict.counted;
      return `${by > 0 ? 'Counted' : 'Taken back'} ${Math.abs(by)} ${sku}. ${line.captured} of ${line.units}.${whole}`;
    }
    case 'listed':
      return `Captured ${verdict.listed.captured} serials of ${verdict.sku}. ${captured} of ${units}.${whole}`;
    case 'opened':
      return `${verdict.sku} is chosen.`;
    case 'bin':
      return `Units without a place leave from ${verdict.bin.code}.`;
    case 'takenBack': {
      const { serial, sku, units: back } = verdict.takenBack;
      return `Taken back: ${back === 1 && serial !== '' ? serial : `${back} ${sku}`}.`;
    }
    case 'shipped': {
      const { units: left, short } = verdict.shipped;
      return `Shipped order ${order.order}, ${left} units${short > 0 ? `, ${short} did not leave` : ''}.`;
    }
    case 'voided':
      return `The shipment of order ${order.order} is voided. ${verdict.units} units are held for it again.`;
    case 'refused': {
      const { reason, remedy } = refusalText(verdict.refusal, clock);
      return `Refused. ${reason} ${remedy} Nothing has changed.`;
    }
    case 'question':
      return `${questionWord(verdict.question)} ${questionText(verdict.question, clock)}`;
  }
}

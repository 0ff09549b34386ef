import type { ReplenishmentLine } from '../../../shared/contract/replenishments';
import { workflows } from '../../../shared/domain/workflows';
import { figure } from '../../../shared/domain/figure';

/** Whether the units of a line need serials before they ship. */
export const needsSerials = ({ workflow }: Pick<ReplenishmentLine, 'workflow'>): boolean =>
  workflows[workflow].serialsAt === 'receiving';

/** Serials that are defined for a line. */
export const definedOf = ({ generated, byHand }: ReplenishmentLine): number => generated + byHand;

/** Which serials a line has: "60 generated", "20 of 60 by hand", or who gives them. */
export function serialsText(line: ReplenishmentLine): string {
  if (!needsSerials(line)) return 'not needed here';
  const { generated, byHand, registered, units } = line;
  const defined = generated + byHand;
  if (defined === 0) {
    return registered > 0
      ? `${figure(registered)} registered at receiving`
      : 'none: the warehouse registers them at receiving';
  }
  const kinds = [
    generated > 0 && `${figure(generated)} generated`,
    byHand > 0 && `${figure(byHand)} by hand`,
  ];
  const words = kinds.filter((kind) => kind !== false).join(', ');
  return defined < units ? `${words} of ${figure(units)}` : words;
}

import type { Input, Output } from '../../../shared/contract';
import type { Refusal } from '../../../shared/domain/refusals';
import { workflows } from '../../../shared/domain/workflows';
import type { Reading } from '../engines/engine';
import type { Asking, Commanding, Outcome } from '../outcome';
import type { LoadedLine, LoadedReplenishment } from '../receiving/load';
import { definedCounts, storeDefined } from './defined';
import { findIncomplete, lineIn, touch } from './find';
import { judge, type Judged } from './judge';

const mostTold = 1_000;

interface Given {
  readonly document: string;
  readonly line: number;
  readonly values: readonly string[];
}

/** What would come of giving a line these serials. */
export async function checkSerials(
  asking: Asking,
  given: Input<'replenishments.checkSerials'>,
): Promise<Outcome<Output<'replenishments.checkSerials'>>> {
  const judged = await judgeGiven(asking, given);
  if ('refusal' in judged) return judged;
  const { fits, problems } = judged;
  const wereOut = fits.filter(({ wasOut }) => wasOut).length;
  return {
    value: {
      fresh: fits.length - wereOut,
      wereOut,
      refused: problems.length,
      problems: problems.slice(0, mostTold),
    },
  };
}

/** Gives a line serials by hand, beside those it has. */
export async function defineSerials(
  commanding: Commanding,
  given: Input<'replenishments.defineSerials'>,
): Promise<Outcome<Output<'replenishments.defineSerials'>>> {
  const judged = await judgeGiven(commanding, given);
  if ('refusal' in judged) return judged;
  const { replenishment, line, fits } = judged;
  const taken = given.wereOut ? fits : fits.filter(({ wasOut }) => !wasOut);
  const leftOut = given.values.length - taken.length;
  if (leftOut > 0 && !given.leaveOut)
    return { refusal: { code: 'someRefused', facts: { refused: leftOut } } };
  if (taken.length > 0) {
    await storeDefined(commanding, replenishment, line, 'byHand', taken);
    await touch(commanding, replenishment);
    const values = taken.map(({ value }) => value);
    commanding.line.recordDetails({ replenishment: given.document, sku: line.product.sku, defined: values });
  }
  return { value: { defined: taken.length, leftOut } };
}

interface JudgedHere extends Judged {
  readonly replenishment: LoadedReplenishment;
  readonly line: LoadedLine;
}

async function judgeGiven(
  reading: Reading,
  { document, line: id, values }: Given,
): Promise<JudgedHere | { readonly refusal: Refusal }> {
  const replenishment = await findIncomplete(reading, document);
  if ('refusal' in replenishment) return replenishment;
  const line = lineIn(replenishment, id);
  if ('refusal' in line) return line;
  const { sku, workflow } = line.product;
  if (workflows[workflow].serialsAt !== 'receiving')
    return { refusal: { code: 'linesTakeNoSerials', facts: { sku, workflow } } };
  const has = (await definedCounts(reading, replenishment.document.id)).get(line.id) ?? 0;
  return {
    replenishment,
    line,
    ...(await judge(reading, replenishment, line, values, Math.max(0, line.units - has))),
  };
}

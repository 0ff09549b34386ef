import type { Input, Output } from '../../../shared/contract';
import type { JobResult } from '../../../shared/contract/jobs';
import { workflows } from '../../../shared/domain/workflows';
import { lastNumber, takeNumbers } from '../counters';
import { Refused, type Work } from '../jobs/work';
import type { Asking, Commanding, Outcome } from '../outcome';
import type { LoadedLine } from '../receiving/load';
import { definedCounts, storeDefined } from './defined';
import { findIncomplete, lineIn, touch } from './find';
import { freshValues, takenAmong } from './freshValues';

/** So often it begins anew where others took numbers meanwhile. */
const tries = 5;

interface Made {
  readonly lines: readonly { readonly line: LoadedLine; readonly values: readonly string[] }[];
  /** The running numbers: from after `after` to `last`. */
  readonly after: number;
  readonly last: number;
}

/** *Generate Serials*: makes what the lines lack, then saves all of it at once. */
export async function generate(
  work: Work,
  { document, lines: ids }: Input<'replenishments.generate'>,
): Promise<JobResult> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const made = await work.snapshot((asking) => make(work, asking, document, ids));
    const lines = made.lines.map(({ line, values }) => ({ line: line.id, values: [...values] }));
    work.saving(true);
    const { after, last } = made;
    const { stale } = await work.ask('replenishments.setGenerated', { document, lines, after, last });
    if (!stale) return told(made);
    work.saving(false);
  }
  throw new Error(`others kept taking numbers while serials of ${document} were generated`);
}

async function make(work: Work, asking: Asking, document: string, ids: readonly number[]): Promise<Made> {
  const replenishment = await findIncomplete(asking, document);
  if ('refusal' in replenishment) throw new Refused(replenishment.refusal);
  const has = await definedCounts(asking, replenishment.document.id);
  const prefixes = await prefixesOf(asking, replenishment.document.id);
  const lacking: { readonly line: LoadedLine; readonly lacks: number }[] = [];
  for (const id of new Set(ids)) {
    const line = lineIn(replenishment, id);
    if ('refusal' in line) throw new Refused(line.refusal);
    const { sku, workflow } = line.product;
    if (workflows[workflow].serialsAt !== 'receiving')
      throw new Refused({ code: 'linesTakeNoSerials', facts: { sku, workflow } });
    const lacks = line.units - (has.get(id) ?? 0);
    if (lacks > 0) lacking.push({ line, lacks });
  }
  const total = lacking.reduce((sum, { lacks }) => sum + lacks, 0);
  if (total === 0) throw new Refused({ code: 'allDefined', facts: { document } });
  const after = await lastNumber(asking, 'serial');
  const lines: Made['lines'][number][] = [];
  let last = after;
  let made = 0;
  for (const { line, lacks } of lacking) {
    const product = { id: line.product.id, prefix: prefixes.get(line.id) ?? '' };
    const fresh = await freshValues(asking, product, lacks, last, (done) => work.pause(made + done, total));
    lines.push({ line, values: fresh.values });
    ({ last } = fresh);
    made += lacks;
  }
  return { lines, after, last };
}

/** The prefix of generated serials of each line's product. */
async function prefixesOf({ db }: Asking, replenishment: number): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('replenishment_line as line')
    .innerJoin('product', 'product.id', 'line.product')
    .select(['line.id', 'product.prefix'])
    .where('line.replenishment', '=', replenishment)
    .execute();
  return new Map(rows.map(({ id, prefix }) => [id, prefix]));
}

function told({ lines }: Made): JobResult {
  const shown = lines.map(({ line, values }) => ({
    line: line.id,
    sku: line.product.sku,
    made: values.length,
    first: values[0] ?? '',
    last: values.at(-1) ?? '',
  }));
  return { of: 'generated', made: shown.reduce((sum, { made }) => sum + made, 0), lines: shown };
}

/** Puts generated values on lines, all or none; what changed since they were made is refused. */
export async function setGenerated(
  commanding: Commanding,
  { document, lines, after, last }: Input<'replenishments.setGenerated'>,
): Promise<Outcome<Output<'replenishments.setGenerated'>>> {
  const replenishment = await findIncomplete(commanding, document);
  if ('refusal' in replenishment) return replenishment;
  // Numbers first: once they are taken, nobody else can have made the same values.
  if (!(await takeNumbers(commanding, 'serial', { from: after, to: last })))
    return { value: { stale: true } };
  const has = await definedCounts(commanding, replenishment.document.id);
  for (const { line: id, values } of lines) {
    const line = lineIn(replenishment, id);
    if ('refusal' in line) return line;
    const units = Math.max(0, line.units - (has.get(id) ?? 0));
    if (values.length > units) {
      const { sku } = line.product;
      return { refusal: { code: 'tooManySerials', facts: { sku, units, given: values.length } } };
    }
    // Somebody gave a unit one of these values by hand meanwhile: others are made.
    if (takenAmong(commanding, line.product.id, values).length > 0) return { value: { stale: true } };
    const made = values.map((value) => ({ value, key: value }));
    await storeDefined(commanding, replenishment, line, 'generated', made);
  }
  await touch(commanding, replenishment);
  const generated = lines.map(({ line, values }) => ({
    line,
    made: values.length,
    first: values[0] ?? '',
    last: values.at(-1) ?? '',
  }));
  commanding.line.recordDetails({ replenishment: document, generated, numbers: { after, last } });
  return { value: { stale: false } };
}

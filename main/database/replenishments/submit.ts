import type { Input, Output } from '../../../shared/contract';
import { workflows } from '../../../shared/domain/workflows';
import type { Commanding, Outcome } from '../outcome';
import { setStatus } from '../receiving/documentStatus';
import type { LoadedLine, LoadedReplenishment } from '../receiving/load';
import { applyStep } from '../serials/applyStep';
import { lineSerial } from '../serials/load';
import type { Refusal } from '../../../shared/domain/refusals';
import { findIncomplete } from './find';
import { recordsBy } from './judge';

const { defined, expected } = lineSerial.state;

const markExpected = `
UPDATE replenishment_serial SET state = ${expected}, value = NULL, key = NULL, serial = @serial
WHERE line = @line AND place = @place AND state = ${defined}`;

const definedOfLine = `
SELECT place, value, key, how FROM replenishment_serial WHERE line = @line AND state = ${defined} ORDER BY place`;

type DefinedRow = [place: number, value: string, key: string, how: number];

/**
 * *Submit Replenishment*: the records of its defined serials are born Incoming; one that is known and counts as none is
 * taken over, and one that is Out stays so until it is received. A value that was lost to somebody since is named.
 */
export async function submitReplenishment(
  commanding: Commanding,
  input: Input<'replenishments.submit'>,
): Promise<Outcome<Output<'replenishments.submit'>>> {
  const replenishment = await findIncomplete(commanding, input.document);
  if ('refusal' in replenishment) return replenishment;
  const { lines } = replenishment;
  let incoming = 0;
  let toRegister = 0;
  for (const line of lines) {
    if (workflows[line.product.workflow].serialsAt !== 'receiving') continue;
    const requested = await requestSerials(commanding, replenishment, line);
    if (typeof requested !== 'number') return requested;
    incoming += requested;
    if (requested === 0) toRegister += line.units;
  }
  await setStatus(commanding, replenishment, 'Submitted');
  return { value: { incoming, toRegister } };
}

/** Makes the serials of one line expected; how many. */
async function requestSerials(
  commanding: Commanding,
  { document }: LoadedReplenishment,
  { id, product, units }: LoadedLine,
): Promise<number | { readonly refusal: Refusal }> {
  const rows = commanding.rows<DefinedRow>(definedOfLine, { line: id });
  if (rows.length === 0) return 0;
  if (rows.length !== units) {
    const facts = { sku: product.sku, units, defined: rows.length };
    return { refusal: { code: 'serialsIncomplete', facts } };
  }
  const keys = JSON.stringify(rows.map(([, , key]) => key));
  const records = await recordsBy(commanding, product.id, keys);
  for (const [place, value, key, how] of rows) {
    const generated = how === lineSerial.how.generated;
    const subject = records.get(key) ?? { product, value, key, generated, record: null };
    // That the unit is Out was told, and said yes to, when the serial was defined.
    const asked = { step: 'submit', document, bin: null, confirm: ['wasOut'] } as const;
    const applied = await applyStep(commanding, commanding.line, subject, asked);
    if ('refusal' in applied) return applied;
    if ('question' in applied) throw new Error(`${value} asks a question at submission`);
    await commanding.run(markExpected, { line: id, place, serial: applied.record.id });
  }
  return rows.length;
}

import { statuses } from '../../../shared/domain/statuses';
import type { Movement, StockChange } from '../../../shared/domain/stockChanges';
import type { Writing } from '../engines/engine';
import type { JournalLine } from '../journal/line';
import type { ProductRef } from './record';

const insertMovement = `
INSERT INTO movement (journal, place, product, bin, step, units, process)
VALUES (@line, @place, @product, @bin, @step, @units, @process)`;

const addStock = `
INSERT INTO stock (bin, product, status, units) VALUES (@bin, @product, @status, @units)
ON CONFLICT (bin, product, status) DO UPDATE SET units = units + excluded.units`;

const takeStock = `
UPDATE stock SET units = units + @units WHERE bin = @bin AND product = @product AND status = @status`;

/** Adds to or takes from the running total of a product in a bin; throws where there is nothing to take from. */
export async function storeStockChange(
  writing: Writing,
  product: ProductRef,
  change: StockChange,
): Promise<void> {
  const rows = await writing.run(change.units > 0 ? addStock : takeStock, {
    bin: change.bin.id,
    product: product.id,
    status: statuses[change.status].number,
    units: change.units,
  });
  if (rows !== 1) throw new Error(`no stock of ${product.sku} to take from ${change.bin.code}`);
}

/** One movement under the command's journal line. */
export async function storeMovement(
  writing: Writing,
  line: JournalLine,
  product: ProductRef,
  { bin, units }: Movement,
  step: number,
  process: number,
): Promise<void> {
  const row = { place: line.movementCount + 1, product: product.id, bin: bin.id, step, units, process };
  await writing.run(insertMovement, { ...row, line: line.number });
  line.recordMovement(Object.values(row));
}

import type { z } from 'zod';
import { type DatabaseJob, operations } from '../../../shared/contract';
import type { JobResult } from '../../../shared/contract/jobs';
import { addAttribute } from '../attributes/add';
import { applyCsv } from '../attributes/applyCsv';
import { checkCsv } from '../attributes/checkCsv';
import { writeProblems } from '../csv/writeProblems';
import { writeHistory } from '../exports/history';
import { writeList } from '../exports/list';
import { drawLabels } from '../labels/draw';
import { sendLabels } from '../labels/send';
import { writeDiscrepancies } from '../discrepancies/write';
import { checkStockCsv } from '../openingStock/checkCsv';
import { receiveStock } from '../openingStock/receive';
import { applyProducts } from '../products/applyCsv';
import { checkProducts } from '../products/checkCsv';
import { writeProducts } from '../products/writeCsv';
import { generate } from '../replenishments/generate';
import { writeSerials } from '../replenishments/writeSerials';
import type { Work } from './work';

type BoundWork = (work: Work, input: unknown) => Promise<JobResult>;

function bindWork<I extends z.ZodType>(
  operation: { readonly input: I },
  does: (work: Work, input: z.infer<I>) => Promise<JobResult>,
): BoundWork {
  return (work, input) => does(work, operation.input.parse(input));
}

/** Each piece of long work of the contract; a missing one does not compile. */
export const works = {
  'serials.writeHistory': bindWork(operations['serials.writeHistory'], writeHistory),
  'serials.writeList': bindWork(operations['serials.writeList'], writeList),
  'attributes.add': bindWork(operations['attributes.add'], addAttribute),
  'attributes.checkCsv': bindWork(operations['attributes.checkCsv'], checkCsv),
  'attributes.applyCsv': bindWork(operations['attributes.applyCsv'], applyCsv),
  'csv.writeProblems': bindWork(operations['csv.writeProblems'], writeProblems),
  'products.writeCsv': bindWork(operations['products.writeCsv'], writeProducts),
  'products.checkCsv': bindWork(operations['products.checkCsv'], checkProducts),
  'products.applyCsv': bindWork(operations['products.applyCsv'], applyProducts),
  'replenishments.generate': bindWork(operations['replenishments.generate'], generate),
  'replenishments.writeSerials': bindWork(operations['replenishments.writeSerials'], writeSerials),
  'discrepancies.write': bindWork(operations['discrepancies.write'], writeDiscrepancies),
  'openingStock.checkCsv': bindWork(operations['openingStock.checkCsv'], checkStockCsv),
  'openingStock.receive': bindWork(operations['openingStock.receive'], receiveStock),
  'labels.draw': bindWork(operations['labels.draw'], drawLabels),
  'labels.send': bindWork(operations['labels.send'], sendLabels),
} as const satisfies Record<Exclude<DatabaseJob, 'jobs.state' | 'jobs.cancel' | 'labels.drawn'>, BoundWork>;

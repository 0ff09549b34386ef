import {
  operations,
  type DatabaseJob,
  type Input,
  type MainOperation,
  type Output,
} from '../../shared/contract';
import type { Answer } from '../../shared/contract/answer';
import type { Caller } from '../../shared/contract/databaseMessages';
import { attributesTemplate } from '../../shared/domain/attributesCsv';
import { openingStockTemplate } from '../../shared/domain/openingStockCsv';
import { productsTemplate } from '../../shared/domain/productsCsv';
import { dayOf } from '../../shared/domain/times';
import type { DatabaseProcess } from '../databaseSupervisor';
import type { Log } from '../log';
import { saveWhole } from './saveWhole';
import type { Wanted } from './choosePath';

export interface CsvFileParts {
  readonly database: Pick<DatabaseProcess, 'ask'>;
  /** Who is signed in, so that the warehouse checks the role. */
  readonly caller: () => Caller;
  /** The warehouse's time zone, an IANA name. */
  readonly timeZone: () => string;
  /** Asks the person where to; null: they closed the dialog. */
  readonly chooseSavePath: (wanted: Wanted, name: string) => Promise<string | null>;
  readonly chooseOpenPath: (wanted: Wanted) => Promise<string | null>;
  readonly log: Log;
}

type WorkOnFile = Extract<
  DatabaseJob,
  | 'replenishments.writeSerials'
  | 'discrepancies.write'
  | 'openingStock.checkCsv'
  | 'serials.writeHistory'
  | 'serials.writeList'
  | 'attributes.checkCsv'
  | 'csv.writeProblems'
  | 'products.writeCsv'
  | 'products.checkCsv'
>;
type Started = Output<'serials.saveHistory'>;
type Asks = Extract<
  MainOperation,
  | 'serials.saveHistory'
  | 'serials.saveList'
  | 'attributes.openCsv'
  | 'attributes.saveTemplate'
  | 'csv.saveProblems'
  | 'replenishments.saveSerials'
  | 'openingStock.openCsv'
  | 'openingStock.saveTemplate'
  | 'discrepancies.save'
  | 'products.saveCsv'
  | 'products.openCsv'
  | 'products.saveTemplate'
>;

/** What main does for CSV files: it asks the person for the file; the background thread reads or writes it. */
export type CsvFiles = { readonly [N in Asks]: (input: Input<N>) => Promise<Answer<Output<N>>> };

export function openCsvFiles(parts: CsvFileParts): CsvFiles {
  const { database, caller, timeZone, chooseSavePath, chooseOpenPath, log } = parts;

  /** Starts a job on the chosen file as the person who asked: while the dialog was open, another may have come. */
  async function start(name: WorkOnFile, input: unknown, asking: Caller): Promise<Answer<Started>> {
    const answer = await database.ask(name, { input, confirm: [], request: null, approval: null }, asking);
    return 'value' in answer ? { value: operations[name].output.parse(answer.value) } : answer;
  }

  const closed = { value: { job: null } };
  const today = (): string => dayOf(Date.now(), timeZone());
  const csv = (title: string): Wanted => ({ title, kind: 'csv' });

  return {
    async 'serials.saveHistory'(input) {
      const asking = caller();
      const path = await chooseSavePath(csv('Download Serial History'), `Serial history ${today()}.csv`);
      return path === null ? closed : start('serials.writeHistory', { ...input, path }, asking);
    },
    async 'serials.saveList'(input) {
      const asking = caller();
      const path = await chooseSavePath(csv('Download list'), `Serials ${today()}.csv`);
      return path === null ? closed : start('serials.writeList', { ...input, path }, asking);
    },
    async 'replenishments.saveSerials'(input) {
      const asking = caller();
      const path = await chooseSavePath(csv('Download serials'), `${input.document} serials.csv`);
      return path === null ? closed : start('replenishments.writeSerials', { ...input, path }, asking);
    },
    async 'discrepancies.save'(input) {
      const asking = caller();
      const path = await chooseSavePath(csv('Download discrepancies'), `${input.document} discrepancies.csv`);
      return path === null ? closed : start('discrepancies.write', { ...input, path }, asking);
    },
    async 'openingStock.openCsv'() {
      const asking = caller();
      const path = await chooseOpenPath(csv('Opening stock'));
      return path === null ? closed : start('openingStock.checkCsv', { path }, asking);
    },
    async 'openingStock.saveTemplate'() {
      const path = await chooseSavePath(csv('Download Template'), 'Opening stock template.csv');
      if (path === null) return { value: { saved: false } };
      return saveWhole(path, openingStockTemplate, 'a template', log);
    },
    async 'attributes.openCsv'() {
      const asking = caller();
      const path = await chooseOpenPath(csv('Add Attributes By CSV'));
      return path === null ? closed : start('attributes.checkCsv', { path }, asking);
    },
    async 'attributes.saveTemplate'() {
      const path = await chooseSavePath(csv('Download Template'), 'Attributes template.csv');
      if (path === null) return { value: { saved: false } };
      return saveWhole(path, attributesTemplate, 'a template', log);
    },
    async 'products.saveCsv'(input) {
      const asking = caller();
      const path = await chooseSavePath(csv('Export products'), `Products ${today()}.csv`);
      return path === null ? closed : start('products.writeCsv', { ...input, path }, asking);
    },
    async 'products.openCsv'() {
      const asking = caller();
      const path = await chooseOpenPath(csv('Import products'));
      return path === null ? closed : start('products.checkCsv', { path }, asking);
    },
    async 'products.saveTemplate'() {
      const path = await chooseSavePath(csv('Download Template'), 'Products template.csv');
      if (path === null) return { value: { saved: false } };
      return saveWhole(path, productsTemplate, 'a template', log);
    },
    async 'csv.saveProblems'({ check }) {
      const asking = caller();
      const path = await chooseSavePath(csv('Save this list as CSV'), `Refused rows ${today()}.csv`);
      return path === null ? closed : start('csv.writeProblems', { check, path }, asking);
    },
  };
}

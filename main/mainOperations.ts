import { type MainOperation, operations } from '../shared/contract';
import type { ScannerState } from '../shared/contract/scannerEvents';
import type { WarehouseState } from '../shared/contract/warehouse';
import type { Accounts } from './accounts';
import { type Answerer, answering } from './answering';
import type { Labels } from './labels/labels';
import type { CsvFiles } from './files/csvFiles';
import type { Session } from './session';
import type { DiscrepancyList } from './discrepancies/discrepancyList';
import type { Slips } from './slip/slips';

/** Each operation of the contract that main answers; a missing one does not compile. */
export type MainOperations = Readonly<Record<MainOperation, Answerer>>;

export interface Parts {
  readonly session: Session;
  readonly accounts: Accounts;
  readonly slips: Slips;
  readonly discrepancies: DiscrepancyList;
  readonly csvFiles: CsvFiles;
  readonly labels: Labels;
  readonly scannerState: () => ScannerState;
  readonly warehouseState: () => WarehouseState;
  /** Makes a demo and opens it. */
  readonly tryDemo: () => void;
  /** Gives the damaged file another name, opens a new warehouse, and tells the name. */
  readonly setAside: () => string;
  /** The first account is there: the first start is over. */
  readonly ownerMade: () => void;
}

const done = { value: {} };
const notDamaged = { refusal: { code: 'notDamaged', facts: {} } } as const;
const alreadySetUp = { refusal: { code: 'alreadySetUp', facts: {} } } as const;

/** What main answers itself. */
export function mainOperations(parts: Parts): MainOperations {
  const { session: here, csvFiles: files, labels } = parts;
  return {
    'warehouse.state': answering(operations['warehouse.state'], () => ({ value: parts.warehouseState() })),
    'warehouse.tryDemo': answering(operations['warehouse.tryDemo'], () => {
      const { phase } = parts.warehouseState();
      // A warehouse with accounts is somebody's: only the first start offers a demo in its place.
      if (phase.is === 'ready') return alreadySetUp;
      // Clicked twice: it is on its way already.
      if (phase.is === 'new') parts.tryDemo();
      return done;
    }),
    'warehouse.setAside': answering(operations['warehouse.setAside'], () => {
      const { phase } = parts.warehouseState();
      // Only what cannot be opened: a warehouse that can is somebody's.
      if (phase.is !== 'broken' || phase.kind !== 'damaged') return notDamaged;
      return { value: { file: parts.setAside() } };
    }),
    'session.state': answering(operations['session.state'], () => ({ value: here.state() })),
    'session.signIn': answering(operations['session.signIn'], (input) => here.signIn(input)),
    'session.badge': answering(operations['session.badge'], (input) => here.byBadge(input)),
    'session.lock': answering(operations['session.lock'], () => {
      here.lock();
      return done;
    }),
    'session.recover': answering(operations['session.recover'], (input) => here.recover(input)),
    'session.signOut': answering(operations['session.signOut'], () => {
      here.signOut();
      return done;
    }),
    'session.setUp': answering(operations['session.setUp'], async (input) => {
      // Told before the hashes are made: they take a second.
      if (parts.warehouseState().phase.is === 'ready') return alreadySetUp;
      const answer = await here.setUp(input);
      if ('value' in answer) parts.ownerMade();
      return answer;
    }),
    'session.chooseBin': answering(operations['session.chooseBin'], async ({ bin }) => {
      await here.chooseBin(bin);
      return done;
    }),
    'session.rememberScreen': answering(operations['session.rememberScreen'], async ({ screen }) => {
      await here.rememberScreen(screen);
      return done;
    }),
    'people.add': answering(operations['people.add'], (input) => parts.accounts.add(input)),
    'people.resetPassword': answering(operations['people.resetPassword'], (input) =>
      parts.accounts.resetPassword(input),
    ),
    'people.newBadge': answering(operations['people.newBadge'], (input) => parts.accounts.newBadge(input)),
    'people.setPin': answering(operations['people.setPin'], (input) => parts.accounts.setPin(input)),
    'packing.saveSlip': answering(operations['packing.saveSlip'], (input) => parts.slips.save(input)),
    'serials.saveHistory': answering(operations['serials.saveHistory'], files['serials.saveHistory']),
    'serials.saveList': answering(operations['serials.saveList'], files['serials.saveList']),
    'attributes.openCsv': answering(operations['attributes.openCsv'], files['attributes.openCsv']),
    'attributes.saveTemplate': answering(
      operations['attributes.saveTemplate'],
      files['attributes.saveTemplate'],
    ),
    'csv.saveProblems': answering(operations['csv.saveProblems'], files['csv.saveProblems']),
    'replenishments.saveSerials': answering(
      operations['replenishments.saveSerials'],
      files['replenishments.saveSerials'],
    ),
    'discrepancies.save': answering(operations['discrepancies.save'], files['discrepancies.save']),
    'discrepancies.print': answering(operations['discrepancies.print'], (input) =>
      parts.discrepancies.print(input),
    ),
    'openingStock.openCsv': answering(operations['openingStock.openCsv'], files['openingStock.openCsv']),
    'openingStock.saveTemplate': answering(
      operations['openingStock.saveTemplate'],
      files['openingStock.saveTemplate'],
    ),
    'products.saveCsv': answering(operations['products.saveCsv'], files['products.saveCsv']),
    'products.openCsv': answering(operations['products.openCsv'], files['products.openCsv']),
    'products.saveTemplate': answering(operations['products.saveTemplate'], files['products.saveTemplate']),
    'labels.savePdf': answering(operations['labels.savePdf'], labels['labels.savePdf']),
    'labels.print': answering(operations['labels.print'], labels['labels.print']),
    'labels.printers': answering(operations['labels.printers'], labels['labels.printers']),
    'labels.settings': answering(operations['labels.settings'], labels['labels.settings']),
    'labels.keepSettings': answering(operations['labels.keepSettings'], labels['labels.keepSettings']),
    'scanner.state': answering(operations['scanner.state'], () => ({ value: parts.scannerState() })),
  };
}

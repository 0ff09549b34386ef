import { app, type BrowserWindow } from 'electron';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Opening } from '../shared/contract/databaseMessages';
import type { Topic } from '../shared/contract/topics';
import { openAccounts } from './accounts';
import { type DataFolder, dataFolderPath, makeDataFolder } from './dataFolder';
import { startDatabaseProcess } from './databaseProcess';
import { openDiscrepancyList } from './discrepancies/discrepancyList';
import { drawWithoutGraphicsCard } from './graphics';
import { chooseOpenPath, chooseSavePath } from './files/choosePath';
import { openCsvFiles } from './files/csvFiles';
import { openIpc } from './ipc';
import { labelsPdf, printLabels, systemPrinters } from './labels/labelPrinting';
import { openLabels } from './labels/labels';
import { openLog } from './log';
import { mainOperations } from './mainOperations';
import { setMenu } from './menu';
import { type Options, readOptions } from './options';
import { registerPages, servePages } from './pages';
import { Phases } from './phases';
import { closeBeforeQuit } from './quit';
import { setAside } from './setAside';
import { startScannerProcess } from './scannerProcess';
import { secureAllContents } from './security';
import { openSession } from './session';
import { openSettings } from './settings';
import { printPdf } from './slip/printPdf';
import { openSlips } from './slip/slips';
import { stop } from './stop';
import { tell } from './tell';
import { catchUnexpected } from './unexpected';
import { warehouseState } from './warehouseState';
import { bringForward, openWindow } from './window';

const built = dirname(dirname(fileURLToPath(import.meta.url)));
const phases = new Phases();
let window: BrowserWindow | null = null;

// Until Electron is ready nothing may wait: Chromium takes its folder and the page's scheme as they are then.
// 1. Options first: a wrong one must end the start before anything on disk is touched.
const options = chosenOptions();
// 2. The data folder, which holds Chromium's own files too: the lock of the next step lies among them.
const folder = chosenFolder(options);
app.setPath('userData', folder.profile);
app.setPath('sessionData', folder.profile);
// 3. One program per data folder: two would each believe that the station's chain is theirs.
if (!app.requestSingleInstanceLock()) {
  stop(`Serials Desk is open already with ${folder.path}; its window comes forward.`, 0);
}
app.on('second-instance', () => bringForward(window));
// 4. The log before everything that may have something to say.
const log = openLog(folder.path);
catchUnexpected(log);
// 5. What must be set before any page exists.
registerPages();
secureAllContents();
drawWithoutGraphicsCard();
phases.done('folder and log');

void start().catch((error: unknown) => {
  log(
    'error',
    `the start failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  stop(`Serials Desk cannot start; the reason is in ${join(folder.path, 'logs')}.`, 1);
});

async function start(): Promise<void> {
  // 6. Settings: the station that they name signs everything in the warehouse.
  const [settings] = await Promise.all([openSettings(folder.path, log), app.whenReady()]);
  phases.done('settings and Electron');

  const { station } = settings.now();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const demo = { serials: options.demoSerials };
  const opening: Opening = { folder: folder.path, station, timeZone, demo: options.demo ? demo : null };
  const program = { version: app.getVersion(), electron: process.versions.electron, timeZone };
  const announce = (topics: readonly Topic[]): void => {
    tell(window, 'changed', topics);
    if (topics.includes('people')) void session.readPerson();
    if (topics.includes('stations')) void session.readStation();
  };
  let ownerMade = false;

  // 7. The database opens its file while the window loads.
  const database = startDatabaseProcess(app.getAppPath(), opening, {
    onState: ({ is }) => {
      announce(['warehouse']);
      if (is === 'open') void session.readStation();
    },
    onChanged: announce,
    onLog: log,
  });
  // 8. The scanner: what it reads goes to the one window.
  const scanner = startScannerProcess({
    feed: options.scannerFeed,
    onScan: (scan) => tell(window, 'scan', scan),
    onState: (state) => tell(window, 'scannerState', state),
    onLog: log,
  });
  closeBeforeQuit([() => scanner.close(), () => database.close()], log);
  phases.done('processes');

  // 9. The doorway before the window: its page asks as soon as it runs.
  const session = openSession(database, settings, (state) => tell(window, 'session', state));
  const callerNow = () => ({ person: session.state().person?.id ?? null, station: station.id });
  const stateNow = () => warehouseState(database.state(), ownerMade, program);
  const papers = { database, caller: callerNow, timeZone: () => stateNow().timeZone, printPdf, log };
  const choosePdf = (title: string) => (name: string) => chooseSavePath(window, { title, kind: 'pdf' }, name);
  const own = mainOperations({
    session,
    accounts: openAccounts(database, callerNow),
    slips: openSlips({ ...papers, choosePath: choosePdf('Save packing slip') }),
    discrepancies: openDiscrepancyList({ ...papers, choosePath: choosePdf('Save list of discrepancies') }),
    csvFiles: openCsvFiles({
      database,
      caller: callerNow,
      timeZone: () => stateNow().timeZone,
      chooseSavePath: (wanted, name) => chooseSavePath(window, wanted, name),
      chooseOpenPath: (wanted) => chooseOpenPath(window, wanted),
      log,
    }),
    labels: openLabels({
      database,
      caller: callerNow,
      choosePath: choosePdf('Save labels'),
      pdf: labelsPdf,
      print: printLabels,
      printers: () => systemPrinters(window?.webContents),
      settings: { now: () => settings.now().labels, keep: (labels) => settings.change({ labels }) },
      log,
    }),
    scannerState: () => scanner.state(),
    warehouseState: stateNow,
    tryDemo: () => (folder.isDefault ? startDemo() : database.reopen({ ...opening, demo })),
    setAside: () => {
      const name = setAside(folder.path, new Date());
      log('warn', `a damaged warehouse is set aside as ${name}`);
      database.reopen(opening);
      return name;
    },
    ownerMade: () => (ownerMade = true),
  });
  openIpc(() => window, { own, database, session, stationId: station.id, onChanged: announce, log });
  setMenu();
  servePages(join(built, 'renderer'));

  // 10. The window, before the warehouse is open: it shows how far that is.
  window = openWindow(built, log);
  window.on('closed', () => (window = null));
  window.once('show', () => {
    phases.done('window');
    phases.tell(log);
  });
}

function chosenOptions(): Options {
  const read = readOptions(process.argv.slice(1), process.cwd());
  return 'options' in read ? read.options : stop(read.refused, 2);
}

function chosenFolder(chosen: Options): DataFolder {
  const home = join(app.getPath('appData'), 'serials-desk');
  try {
    return makeDataFolder(chosen, home);
  } catch {
    return stop(
      `${dataFolderPath(chosen, home)} cannot be used as a data folder: name one that you may write to.`,
      2,
    );
  }
}

/** The default folder is for the person's own warehouse: the demo opens beside it, in a program of its own. */
function startDemo(): void {
  app.relaunch({ args: [...process.argv.slice(1), '--demo'] });
  app.quit();
}

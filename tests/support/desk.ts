import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Locator, type Page } from 'playwright';
import { demoPassword } from '../../shared/domain/demoAccounts';
import { newFolder } from './folder';
import { openFeed, type ScannerFeed } from './scannerFeed';

const project = join(import.meta.dirname, '../..');
/** Enough for every fixed document of the demo, and made in a second. */
const smallDemo = '1000';

/** The program in its window, as a person at it sees and uses it. */
export interface Desk {
  readonly page: Page;
  readonly folder: string;
  signIn(userName: string, password?: string): Promise<void>;
  signOut(): Promise<void>;
  /** Reads a label with the scanner. */
  scan(value: string): Promise<void>;
  /** The scanner's own line, for example to unplug it. */
  feedLine(line: string): Promise<void>;
  /** Where the next dialog for a file saves. */
  saveTo(path: string): Promise<void>;
  /** The next dialogs that open a file choose this one. */
  openFrom(path: string): Promise<void>;
  /** How many tones were played so far, and the last of them. */
  tones(): Promise<{ readonly count: number; readonly last: string | undefined }>;
  /** Process ids of the database process. */
  databaseProcess(): readonly number[];
  /** Opens the program again on the same folder, after `shut`; with other options where they are given. */
  open(options?: readonly string[]): Promise<void>;
  shut(): Promise<void>;
  /** Closes the window as a person does, and opens the program again on the same folder. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Options beside `--data` and `--scanner-feed`; none is a small demo warehouse. */
export async function openDesk(
  options: readonly string[] = ['--demo', '--demo-serials', smallDemo],
): Promise<Desk> {
  const folder = newFolder();
  const feedPath = join(folder.path, 'scanner.sock');
  let app: ElectronApplication;
  let page: Page;
  let feed: ScannerFeed | null = null;

  async function open(given = options): Promise<void> {
    const executablePath = process.env['SERIALS_DESK_ELECTRON'];
    app = await _electron.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [project, '--data', folder.path, '--scanner-feed', feedPath, ...given],
    });
    page = await app.firstWindow();
  }

  async function shut(): Promise<void> {
    await feed?.close();
    feed = null;
    await app.close();
  }

  async function reader(): Promise<ScannerFeed> {
    feed ??= await openFeed(feedPath);
    return feed;
  }

  await open();
  return {
    get page() {
      return page;
    },
    folder: folder.path,
    async signIn(userName, password = demoPassword) {
      await page.getByLabel('User name').fill(userName);
      await page.getByLabel('Password', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByRole('button', { name: 'Sign out' }).waitFor();
    },
    async signOut() {
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByLabel('User name').waitFor();
    },
    scan: async (value) => (await reader()).scan(value),
    feedLine: async (line) => (await reader()).line(line),
    saveTo: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, path),
    openFrom: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
      }, path),
    tones: () =>
      page.evaluate(() => ({
        count: Number(document.documentElement.dataset['toneCount'] ?? 0),
        last: document.documentElement.dataset['tone'],
      })),
    databaseProcess: () => childrenRunning(app.process().pid ?? 0, 'main/database.js'),
    open,
    shut,
    async restart() {
      await shut();
      await open();
    },
    async close() {
      await shut();
      folder.remove();
    },
  };
}

/** Children of a process whose command line holds this text. */
function childrenRunning(parent: number, text: string): readonly number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [pid, ppid] = line.trim().split(/\s+/);
    return Number(ppid) === parent && line.includes(text) ? [Number(pid)] : [];
  });
}

/** The big tile of a scan screen. */
export const tile = (page: Page): Locator => page.getByTestId('tile');

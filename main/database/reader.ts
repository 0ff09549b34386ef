// The reader thread: pages and look-ups, so that a scan never waits for a page.
import { workerData } from 'node:worker_threads';
import { opening } from '../../shared/contract/databaseMessages';
import { openReader } from './openWarehouse';
import { serveThread } from './serveThread';

const { folder } = opening.parse(workerData);

await serveThread(async () => ({ warehouse: await openReader(folder), facts: null }));

// The reader thread: pages and look-ups, so that a scan never waits for a page.
import { workerData } from 'node:worker_threads';
import { opening } from '../../shared/contract/databaseMessages';
import { openMirrored } from './openWarehouse';
import { serveThread } from './serveThread';

const { folder } = opening.parse(workerData);

await serveThread(async () => ({ warehouse: await openMirrored(folder), facts: null }));

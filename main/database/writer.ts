// The writer thread: commands, one after another. It is the first to open the file, and makes it ready.
import { workerData } from 'node:worker_threads';
import { opening } from '../../shared/contract/databaseMessages';
import { openWriter, prepareWarehouse } from './openWarehouse';
import { serveThread } from './serveThread';

const asked = opening.parse(workerData);

await serveThread(async ({ say }) => {
  const facts = await prepareWarehouse(asked, {
    making: (share) => say({ kind: 'making', share }),
    log: (level, text) => say({ kind: 'log', level, text }),
  });
  return { warehouse: await openWriter(asked.folder), facts };
});

// The background thread: what takes long and can wait, and the checkpoints.
import { workerData } from 'node:worker_threads';
import { opening } from '../../shared/contract/databaseMessages';
import { startCheckpoints } from './engines/checkpoints';
import { openReader, warehouseFile } from './openWarehouse';
import { serveThread } from './serveThread';
import type { Warehouse } from './warehouse';

const { folder } = opening.parse(workerData);

await serveThread(async () => {
  const reading = await openReader(folder);
  const checkpoints = startCheckpoints(warehouseFile(folder));
  const warehouse: Warehouse = {
    ...reading,
    close() {
      checkpoints.stop();
      return reading.close();
    },
  };
  return { warehouse, facts: null };
});

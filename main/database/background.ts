// The background thread: what takes long and can wait, the jobs beside it, and the checkpoints.
import { workerData } from 'node:worker_threads';
import { opening } from '../../shared/contract/databaseMessages';
import { refusalFor } from './dispatch';
import { startCheckpoints } from './engines/checkpoints';
import { isJob, openJobs } from './jobs/jobs';
import { openReader, warehouseFile } from './openWarehouse';
import { serveThread } from './serveThread';
import type { Warehouse } from './warehouse';

const { folder } = opening.parse(workerData);

await serveThread(async ({ say, ask }) => {
  const reading = await openReader(folder);
  const checkpoints = startCheckpoints(warehouseFile(folder));
  const jobs = openJobs({
    open: () => openReader(folder),
    refusalFor: (name, caller) => reading.engine.read((snapshot) => refusalFor(snapshot, name, caller)),
    ask,
    log: (level, text) => say({ kind: 'log', level, text }),
  });
  const warehouse: Warehouse = {
    ...reading,
    async close() {
      await jobs.close();
      checkpoints.stop();
      return reading.close();
    },
  };
  return {
    warehouse,
    facts: null,
    answerBeside: (name, call, caller) => (isJob(name) ? jobs.answer(name, call, caller) : null),
  };
});

import { run } from './steps/failure.mjs';
import { prepare } from './steps/prepare.mjs';

await run(async () => {
  const electron = await prepare();
  process.stdout.write(`${electron.executable}\n`);
});

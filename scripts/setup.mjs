import { run } from './steps/failure.mjs';
import { prepare } from './steps/prepare.mjs';
import { say } from './steps/say.mjs';

await run(async () => {
  const electron = await prepare({ retryOfficial: true });
  say(`Ready. Electron: ${electron.folder}`);
});

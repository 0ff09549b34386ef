import { openDisplay } from './steps/display.mjs';
import { run } from './steps/failure.mjs';
import { launch } from './steps/launch.mjs';
import { prepare } from './steps/prepare.mjs';
import { say } from './steps/say.mjs';
import { requireOwnOptions } from './steps/swallowed.mjs';

await run(async () => {
  requireOwnOptions(process.env);
  const electron = await prepare();
  const display = await openDisplay();
  say('Opening Serials Desk.');
  process.exitCode = await launch(electron.executable, process.argv.slice(2), display.env);
  display.stop();
});

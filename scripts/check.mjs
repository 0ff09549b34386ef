import { runChecks } from './steps/checks.mjs';
import { installDependencies } from './steps/dependencies.mjs';
import { run } from './steps/failure.mjs';

await run(async () => {
  await installDependencies();
  const checks = await runChecks();
  process.exitCode = checks.every(({ passed }) => passed) ? 0 : 1;
});

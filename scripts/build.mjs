import { buildIfChanged } from './steps/build.mjs';
import { installDependencies } from './steps/dependencies.mjs';
import { run } from './steps/failure.mjs';
import { project } from './steps/paths.mjs';

await run(async () => {
  await installDependencies();
  await buildIfChanged(project);
});

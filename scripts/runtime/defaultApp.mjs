// @ts-nocheck -- setVersion, setAppPath and a writable defaultApp are Electron's own doors, without types.
// What the fallback Electron runs first, as an official one runs its own default app:
// `electron [-r MODULE] [switches] FOLDER [options]` starts the program in that folder.
// A module, because Electron is not ready before a module has run to its end, the awaited import included.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const args = process.argv.slice(1);
let folder;
for (let index = 0; index < args.length && folder === undefined; index += 1) {
  const arg = args[index];
  if (arg === '--version' || arg === '-v') {
    console.log(`v${process.versions.electron}`);
    process.exit(0);
  } else if (arg === '-r' || arg === '--require') {
    index += 1;
    require(args[index]);
  } else if (!arg.startsWith('-')) {
    folder = resolve(arg);
    // A module loaded above may have shortened process.argv (Playwright's does).
    process.argv.splice(1, process.argv.indexOf(arg), folder);
  }
}

try {
  if (folder === undefined) throw new Error('Name the folder of the program to start.');
  const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  process.defaultApp = true;
  app.setName(described.productName ?? described.name);
  app.setVersion(described.version);
  app.setAppPath(folder);
  await import(pathToFileURL(join(folder, described.main)).href);
} catch (error) {
  console.error(error);
  process.exit(1);
}

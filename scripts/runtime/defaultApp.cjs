// @ts-nocheck -- setVersion, setAppPath and a writable defaultApp are Electron's own doors, without types.
// What the fallback Electron runs first, as an official one runs its own default app:
// `electron [-r MODULE] [switches] FOLDER [options]` starts the program in that folder.
'use strict';
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');
const { app } = require('electron');

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

async function start() {
  if (folder === undefined) throw new Error('Name the folder of the program to start.');
  const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  process.defaultApp = true;
  app.setName(described.productName ?? described.name);
  app.setVersion(described.version);
  app.setAppPath(folder);
  await import(pathToFileURL(join(folder, described.main)).href);
}

start().catch((error) => {
  console.error(error);
  process.exit(1);
});

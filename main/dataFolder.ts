import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from './options';

export interface DataFolder {
  /** The folder's one true path, so that two spellings of it are not two warehouses. */
  readonly path: string;
  /** Where Chromium keeps its files; the lock of "one program per data folder" is there too. */
  readonly profile: string;
  /** Whether nobody named it: the person's real warehouse lives here, so a demo is made elsewhere. */
  readonly isDefault: boolean;
}

/** The data folder that the options mean; `home` is the program's folder among the person's settings. */
export function dataFolderPath({ data, demo }: Options, home: string): string {
  return data ?? join(home, demo ? 'demo' : 'warehouse');
}

/** Makes the folder where it is missing. Throws what the file system says, also where it may not be written. */
export function makeDataFolder(options: Options, home: string): DataFolder {
  const path = dataFolderPath(options, home);
  mkdirSync(join(path, 'profile'), { recursive: true });
  const real = realpathSync(path);
  // Asked here: Chromium takes a lock that it cannot write for one that another program holds.
  for (const written of [real, join(real, 'profile')]) accessSync(written, constants.W_OK);
  return { path: real, profile: join(real, 'profile'), isDefault: options.data === null && !options.demo };
}

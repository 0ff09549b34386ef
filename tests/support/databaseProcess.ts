import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const project = join(import.meta.dirname, '../..');

/** The built database process, in a folder of its own below the project, so that its packages are found. */
export interface BuiltDatabase {
  readonly script: string;
  remove(): void;
}

/** Builds the database process and its threads as the program's own build does. */
export async function buildDatabase(): Promise<BuiltDatabase> {
  const cache = join(project, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'database-'));
  await build({
    configFile: false,
    root: project,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: folder,
      rolldownOptions: {
        input: {
          database: join(project, 'main/database/entry.ts'),
          databaseWriter: join(project, 'main/database/writer.ts'),
          databaseReader: join(project, 'main/database/reader.ts'),
          databaseBackground: join(project, 'main/database/background.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  return {
    script: join(folder, 'database.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

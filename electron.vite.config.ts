import { defineConfig } from 'electron-vite';
import react from '@vitejs/plugin-react';

/** Both Electrons that may run the result: the official one, and 33 of the fallback (Node 20.18, Chromium 130). */
const node = 'node20.18';
const chrome = 'chrome130';

export default defineConfig({
  main: {
    build: {
      target: node,
      outDir: 'out/main',
      // Native parts cannot be bundled; everything else is, so that out/ starts without searching node_modules.
      externalizeDeps: { exclude: [] },
      rolldownOptions: {
        input: {
          index: 'main/index.ts',
          database: 'main/database/entry.ts',
          databaseWriter: 'main/database/writer.ts',
          databaseReader: 'main/database/reader.ts',
          databaseBackground: 'main/database/background.ts',
          scanner: 'main/scanner/entry.ts',
        },
        external: ['better-sqlite3', 'node-hid'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: node,
      outDir: 'out/preload',
      // A sandboxed preload must be CommonJS in one file, and may require nothing but electron.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    publicDir: '../assets',
    plugins: [react()],
    build: {
      target: chrome,
      outDir: 'out/renderer',
      minify: true,
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
});

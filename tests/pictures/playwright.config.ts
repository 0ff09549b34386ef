import { defineConfig } from 'playwright/test';

/** `npm run pictures`: takes the README's pictures from the running program. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  globalSetup: '../../scripts/e2eSetup.mjs',
  outputDir: '../../test-results/pictures',
  workers: 1,
  timeout: 120_000,
});

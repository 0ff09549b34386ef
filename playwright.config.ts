import { defineConfig } from 'playwright/test';

const long = process.env['SERIALS_DESK_LONG'] !== undefined;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: long ? '**/*.long.test.ts' : '**/*.test.ts',
  testIgnore: long ? [] : ['**/*.long.test.ts'],
  globalSetup: './scripts/e2eSetup.mjs',
  outputDir: 'test-results/e2e',
  workers: 1,
  retries: 0,
  timeout: long ? 1_800_000 : 60_000,
  forbidOnly: Boolean(process.env['CI']),
});

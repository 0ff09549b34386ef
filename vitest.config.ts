import { defineConfig } from 'vitest/config';

const long = process.env['SERIALS_DESK_LONG'] !== undefined;
const folders = '{unit,database}';

export default defineConfig({
  test: {
    include: [`tests/${folders}/**/*${long ? '.long' : ''}.test.{ts,tsx}`],
    exclude: long ? [] : ['**/*.long.test.ts'],
    // Native SQLite: a crash takes one test file down, not all.
    pool: 'forks',
    testTimeout: long ? 600_000 : 20_000,
    hookTimeout: 60_000,
  },
});

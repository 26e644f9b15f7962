import { defineConfig } from 'vitest/config'

/** Three projects: `unit` stands beside the code, `flows` crosses workspaces over a real PostgreSQL, `browser` drives a real Chromium. */
export default defineConfig({
  test: {
    setupFiles: ['./test/property-seed.ts'],
    reporters: ['default', './test/summary-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['*/src/**/*.test.{ts,tsx}', 'test/architecture/**/*.test.ts', 'test/{bench,builders}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'flows', include: ['test/flows/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})

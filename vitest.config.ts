import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['app/**/*.test.ts', 'app/**/*.test.tsx', 'db/**/*.test.ts', 'bin/**/*.test.ts'],
    globalSetup: './db/testing/global-setup.ts',
    // One worker reads many files: with a worker for each, half of the time went into importing the same rooms again.
    isolate: false,
    // Otherwise one core is left to nobody: on a machine of two that is half of it.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 120_000,
  },
});

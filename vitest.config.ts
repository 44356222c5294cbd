import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['app/**/*.test.ts', 'app/**/*.test.tsx', 'db/**/*.test.ts', 'bin/**/*.test.ts'],
    globalSetup: './db/testing/global-setup.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});

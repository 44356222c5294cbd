import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import remixOptions from '../../../remix.config.js';

const { future, serverModuleFormat } = remixOptions;

export default defineConfig({
  plugins: [
    remix({
      appDirectory: 'bin/bench/floor/app',
      buildDirectory: 'build/floor',
      future,
      serverModuleFormat,
    }),
  ],
  logLevel: 'warn',
});

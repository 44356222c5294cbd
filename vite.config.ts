import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin } from 'vite';
import remixOptions from './remix.config.js';

/** Remix sets its own build as the server's entry; ours is app/start.ts, which imports that build. */
const startAsServerEntry: Plugin = {
  name: 'pewarta-server-entry',
  config: (_config, { command, isSsrBuild }) =>
    command === 'build' && isSsrBuild ? { build: { rollupOptions: { input: 'app/start.ts' } } } : undefined,
};

/** Of the interface what few pages use: it travels with them alone. */
const rarePart =
  /\/app\/ui\/(\w+-chart|matrix-cell|jp-bar|key-figures|steps|search-form|pagination|verdict|file-field|age-bar|data-table|bottom-nav|progress|definition-list|empty-state|error-summary|select|radio-group|checkbox)\.tsx$/;
const isSharedPart = (id: string) => /\/app\/ui\/[\w/-]+\.tsx?$/.test(id) && !rarePart.test(id);

export default defineConfig({
  // The order matters: the second plugin overrides what the first has set.
  plugins: [remix(remixOptions), startAsServerEntry],
  // The content security policy allows no inline assets but pictures.
  build: {
    assetsInlineLimit: 0,
    target: 'es2022',
    // The small parts that pages share travel as one: on a slow line a request costs more than its bytes.
    rollupOptions: { output: { manualChunks: (id) => (isSharedPart(id) ? 'parts' : undefined) } },
  },
  worker: { format: 'es' },
  // A dependency discovered late makes Vite load a second React in development.
  // What only the server loads is seen by Vite while Remix reads the exports of routes; no browser ever asks for it.
  optimizeDeps: {
    include: [
      '@conform-to/react',
      '@conform-to/zod/v4',
      'd3-scale',
      'd3-shape',
      'diff',
      'idb',
      'prosemirror-commands',
      'prosemirror-history',
      'prosemirror-keymap',
      'prosemirror-model',
      'prosemirror-state',
      'prosemirror-transform',
      'prosemirror-view',
      'zod',
    ],
    exclude: [
      '@markdoc/markdoc',
      '@node-rs/argon2',
      '@remix-run/node',
      'better-sqlite3',
      'busboy',
      'file-type',
      'helmet',
      'kysely',
      'lucia',
      'nodemailer',
      'otpauth',
      'pg',
      'pino',
      'prom-client',
      'qrcode',
      'rate-limiter-flexible',
      'sharp',
      'uuid',
      'yaml',
    ],
  },
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { staticFiles } from './static-files.ts';

const css = 'body{}';
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pewarta-client-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'main-1a2b.css'), css);
  writeFileSync(join(folder, 'assets', 'main-1a2b.css.br'), brotliCompressSync(css));
  writeFileSync(join(folder, 'assets', 'main-1a2b.css.gz'), gzipSync(css));
  writeFileSync(join(folder, 'assets', 'saved-worker-1a2b.js'), 'skipWaiting()');
  writeFileSync(join(folder, 'assets', 'offline-worker-1a2b.js'), 'skipWaiting()');
  writeFileSync(join(folder, 'assets', 'offline-worker-1a2b.js.br'), brotliCompressSync('skipWaiting()'));
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *');
  const app = express().use(staticFiles(folder));
  await new Promise<void>((listening) => {
    server = app.listen(0, '127.0.0.1', listening);
  });
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

it.each([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['identity', null],
])('sends to a browser that takes %s: %s', async (accepted, sent) => {
  const answer = await get('/assets/main-1a2b.css', accepted);
  expect(answer.headers.get('content-encoding')).toBe(sent);
  expect(answer.headers.get('content-type')).toMatch(/^text\/css/);
  expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  expect(await answer.text()).toBe(css);
});

it('lets browsers keep forever what has a hash in its name, and ask again for the rest', async () => {
  const [hashed, named] = [await get('/assets/main-1a2b.css', 'br'), await get('/robots.txt', 'br')];
  expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(named.headers.get('cache-control')).toBe('public, max-age=3600');
  expect(named.headers.get('content-encoding')).toBeNull();
});

it('lets each worker speak for its own part of the addresses, and no other script', async () => {
  const [evening, saved, other] = [
    await get('/assets/offline-worker-1a2b.js', 'br'),
    await get('/assets/saved-worker-1a2b.js', 'br'),
    await get('/assets/main-1a2b.css', 'br'),
  ];
  expect(evening.headers.get('service-worker-allowed')).toBe('/telaah');
  expect(saved.headers.get('service-worker-allowed')).toBe('/');
  expect(other.headers.get('service-worker-allowed')).toBeNull();
});

it.each(['/assets', '/assets/', '/assets/tidak-ada.css', '/..%2frobots.txt'])(
  'leaves %s to others',
  async (path) => {
    expect((await get(path, 'br')).status).toBe(404);
  },
);

function get(path: string, acceptEncoding: string): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'Accept-Encoding': acceptEncoding } });
}

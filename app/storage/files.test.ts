import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { folderStore } from './files.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'pewarta-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('keeps the same bytes once, under their hash, also when stored at the same time', async () => {
  const store = folderStore(folder);
  const bytes = new TextEncoder().encode('naskah');
  const [first, second] = await Promise.all([store.put(bytes), store.put(bytes)]);
  expect(first).toBe(second);
  expect(new TextDecoder().decode(await store.get(first))).toBe('naskah');
  expect(readdirSync(join(folder, first.slice(0, 2), first.slice(2, 4)))).toEqual([first]);
});

it('takes away what was not stored lately, and nothing that was stored again', async () => {
  const store = folderStore(folder);
  const bytes = new TextEncoder().encode('sementara');
  const sha256 = await store.put(bytes);
  const path = join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const longAgo = new Date('2020-01-01T00:00:00Z');
  const lately = 60_000;
  utimesSync(path, longAgo, longAgo);
  await store.put(bytes);
  expect(await store.remove(sha256, lately)).toBe(false);
  expect(await store.get(sha256)).toBeDefined();
  utimesSync(path, longAgo, longAgo);
  expect(await store.remove(sha256, lately)).toBe(true);
  expect(await store.get(sha256)).toBeUndefined();
  expect(readdirSync(join(folder, sha256.slice(0, 2), sha256.slice(2, 4)))).toEqual([]);
  // What is gone already is no fault, and no path is taken for a hash.
  expect(await store.remove(sha256, lately)).toBe(true);
  expect(await store.remove('../../etc/passwd', lately)).toBe(false);
  expect(await store.put(bytes)).toBe(sha256);
  expect(await store.get(sha256)).toBeDefined();
});

it('gives nothing for unknown hashes, paths in disguise and damaged files', async () => {
  const store = folderStore(folder);
  expect(await store.get('0'.repeat(64))).toBeUndefined();
  expect(await store.get('../../etc/passwd')).toBeUndefined();
  const sha256 = await store.put(new TextEncoder().encode('utuh'));
  writeFileSync(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), 'rusak');
  expect(await store.get(sha256)).toBeUndefined();
});

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

it('gives nothing for unknown hashes, paths in disguise and damaged files', async () => {
  const store = folderStore(folder);
  expect(await store.get('0'.repeat(64))).toBeUndefined();
  expect(await store.get('../../etc/passwd')).toBeUndefined();
  const sha256 = await store.put(new TextEncoder().encode('utuh'));
  writeFileSync(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), 'rusak');
  expect(await store.get(sha256)).toBeUndefined();
});

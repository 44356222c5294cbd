import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packArchive, unpackArchive } from './archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'pewarta-archive-'));
const archive = join(folder, 'a.tar.gz');
const contents: Record<string, Buffer> = {
  'kosong.txt': Buffer.alloc(0),
  'satu.txt': Buffer.from('satu'),
  'files/tepat.bin': Buffer.alloc(1024, 7),
  'files/besar.bin': Buffer.alloc(300_001, 9),
};

beforeAll(async () => {
  const files = Object.entries(contents).map(([name, bytes], n) => {
    const path = join(folder, `sumber-${n}`);
    writeFileSync(path, bytes);
    return { name, path };
  });
  await packArchive(files, archive);
});
afterAll(() => rmSync(folder, { recursive: true }));

const unpack = (source: string, isExpected: (name: string) => boolean = () => true) =>
  unpackArchive(source, mkdtempSync(join(folder, 'hasil-')), isExpected);

it('gives back what was packed, byte for byte', async () => {
  const target = mkdtempSync(join(folder, 'hasil-'));
  expect(await unpackArchive(archive, target, () => true)).toEqual(Object.keys(contents));
  for (const [name, bytes] of Object.entries(contents))
    expect(readFileSync(join(target, name)).equals(bytes)).toBe(true);
});

it('never overwrites an archive', async () => {
  await expect(packArchive([], archive)).rejects.toThrow('EEXIST');
});

it('refuses names it does not expect, also those that climb out', async () => {
  await expect(unpack(archive, (name) => !name.startsWith('files/'))).rejects.toThrow('files/tepat.bin');
  const evil = join(folder, 'jahat.tar.gz');
  const bytes = gunzipSync(readFileSync(archive));
  bytes.write('../../luar', 0);
  // The checksum of a header that was written by somebody who knows how.
  bytes.write('        ', 148);
  const sum = bytes.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  writeFileSync(evil, gzipSync(bytes));
  await expect(unpack(evil, (name) => name in contents)).rejects.toThrow('../../luar');
});

it('refuses what is cut off, damaged or no archive', async () => {
  const cut = join(folder, 'putus.tar.gz');
  writeFileSync(cut, readFileSync(archive));
  truncateSync(cut, 400);
  await expect(unpack(cut)).rejects.toThrow(/cannot be read|cut off/);
  const short = join(folder, 'pendek.tar.gz');
  writeFileSync(short, gzipSync(gunzipSync(readFileSync(archive)).subarray(0, 2000)));
  await expect(unpack(short)).rejects.toThrow('cut off');
  const other = join(folder, 'lain.tar.gz');
  writeFileSync(other, gzipSync(Buffer.alloc(1024, 65)));
  await expect(unpack(other)).rejects.toThrow('damaged');
  const text = join(folder, 'teks');
  writeFileSync(text, 'bukan arsip');
  await expect(unpack(text)).rejects.toThrow('cannot be read');
});

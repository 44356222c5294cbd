import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const worthwhile = /\.(css|js|json|svg|txt|xml|webmanifest)$/;
const smallestWorthwhile = 1024; // bytes; below that the header costs more than it saves

/** Writes `.br` and `.gz` beside every text asset, so that the server never compresses one twice. */
export async function precompressAssets(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && worthwhile.test(entry.name));
  await Promise.all(files.map((entry) => compress(join(entry.parentPath, entry.name))));
}

async function compress(file) {
  const content = await readFile(file);
  if (content.byteLength < smallestWorthwhile) return;
  const [br, gz] = await Promise.all([brotli(content), gzip(content, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

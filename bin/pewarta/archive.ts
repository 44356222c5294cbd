import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { Refusal } from './refusal.ts';

/** A file to be packed: its name inside the archive and where it lies. */
export interface Packed {
  name: string;
  path: string;
}

const BLOCK = 512;
/** The longest name a plain ustar header holds; ours are shorter. */
const LONGEST_NAME = 100;

/** Writes a gzipped tar (POSIX ustar), so that any system can open a backup without Pewarta. */
export async function packArchive(files: Iterable<Packed>, target: string): Promise<void> {
  await pipeline(
    Readable.from(blocksOf(files)),
    createGzip({ level: 6 }),
    createWriteStream(target, { flags: 'wx' }),
  );
}

async function* blocksOf(files: Iterable<Packed>): AsyncGenerator<Buffer> {
  for (const { name, path } of files) {
    const { size, mtimeMs } = await stat(path);
    yield headerOf(name, size, mtimeMs);
    let sent = 0;
    // `end` holds a file that grows meanwhile to the size its header has told.
    if (size > 0)
      for await (const chunk of createReadStream(path, { end: size - 1 })) {
        sent += chunk.length;
        yield chunk;
      }
    if (sent !== size) throw new Refusal(`${path} changed while it was packed; try again.`);
    yield Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
  }
  yield Buffer.alloc(2 * BLOCK);
}

function headerOf(name: string, size: number, mtimeMs: number): Buffer {
  if (Buffer.byteLength(name) > LONGEST_NAME) throw new RangeError(`too long for an archive: ${name}`);
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0);
  header.write('0000640\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write(
    `${Math.floor(mtimeMs / 1000)
      .toString(8)
      .padStart(11, '0')}\0`,
    136,
  );
  header.write('        ', 148); // the checksum is taken over blanks in its own place
  header.write('0', 156);
  header.write('ustar\0', 257);
  header.write('00', 263);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/**
 * Unpacks what `packArchive` wrote into a folder. Only names that `isExpected` are accepted, so that no archive can
 * write elsewhere. Returns the names.
 */
export async function unpackArchive(
  source: string,
  folder: string,
  isExpected: (name: string) => boolean,
): Promise<string[]> {
  const input = createReadStream(source).pipe(createGunzip());
  const reader = new BlockReader(input);
  const names: string[] = [];
  try {
    for (;;) {
      const header = await reader.read(BLOCK);
      if (header.every((byte) => byte === 0)) return names;
      const { name, size } = readHeader(header);
      if (!isExpected(name)) throw new Refusal(`This is no backup of Pewarta: it holds "${name}".`);
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      const file = await open(path, 'wx', 0o640);
      try {
        await reader.pass(size, (chunk) => file.writeFile(chunk));
        await file.sync();
      } finally {
        await file.close();
      }
      await reader.read((BLOCK - (size % BLOCK)) % BLOCK);
      names.push(name);
    }
  } finally {
    input.destroy();
  }
}

function readHeader(header: Buffer): { name: string; size: number } {
  const told = Number.parseInt(header.toString('latin1', 148, 156), 8);
  const blank = Buffer.from(header);
  blank.write('        ', 148);
  if (blank.reduce((total, byte) => total + byte, 0) !== told)
    throw new Refusal('The backup is damaged, or no backup at all.');
  const name = header.toString('utf8', 0, LONGEST_NAME).replace(/\0.*$/s, '');
  return { name, size: Number.parseInt(header.toString('latin1', 124, 135), 8) };
}

/** Reads exact numbers of bytes from a stream of chunks of any size. */
class BlockReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async read(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    await this.pass(length, async (chunk) => {
      parts.push(chunk);
    });
    return Buffer.concat(parts);
  }

  async pass(length: number, take: (chunk: Buffer) => Promise<void>): Promise<void> {
    let missing = length;
    while (missing > 0) {
      if (this.#rest.length === 0) this.#rest = await this.#next();
      const chunk = this.#rest.subarray(0, missing);
      this.#rest = this.#rest.subarray(chunk.length);
      missing -= chunk.length;
      await take(chunk);
    }
  }

  async #next(): Promise<Buffer> {
    try {
      const next = await this.#chunks.next();
      if (!next.done) return next.value;
    } catch (error) {
      throw new Refusal(`The backup cannot be read: ${error instanceof Error ? error.message : error}.`);
    }
    throw new Refusal('The backup is cut off: its end is missing.');
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, stat, unlink, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files under their hash: written once, never changed. */
export interface FileStore {
  /** Stores bytes and returns their SHA-256 in hex; the same bytes are stored once. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes, or undefined when they are not there or no longer what their name says. */
  get(sha256: string): Promise<Uint8Array | undefined>;
}

/** A store from which what nobody names any more can be taken away. */
export interface SweptStore extends FileStore {
  /** Takes bytes away unless they were stored, or stored once more, within this time. True when they are gone. */
  remove(sha256: string, latelyMs: number): Promise<boolean>;
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A store in a folder of this machine. A crash leaves either the whole file or none. */
export function folderStore(folder: string): SweptStore {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  return {
    async put(bytes) {
      const sha256 = sha256Of(bytes);
      const path = pathOf(sha256);
      if (await isThere(path)) return sha256;
      await mkdir(dirname(path), { recursive: true });
      const temporary = `${path}.${randomBytes(6).toString('hex')}`;
      const file = await open(temporary, 'wx', 0o640);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
      return sha256;
    },
    async get(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
      try {
        const bytes = await readFile(pathOf(sha256));
        return sha256Of(bytes) === sha256 ? bytes : undefined;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async remove(sha256, latelyMs) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return false;
      const path = pathOf(sha256);
      // Out of the way first: whoever stores the same bytes from here on writes them anew.
      const aside = `${path}.${randomBytes(6).toString('hex')}`;
      try {
        await rename(path, aside);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
        throw error;
      }
      const isWanted = (await stat(aside)).mtimeMs > Date.now() - latelyMs;
      await (isWanted ? rename(aside, path) : unlink(aside));
      return !isWanted;
    },
  };
}

/** Says of bytes that are there already that they have just been stored: `remove` leaves such alone. */
async function isThere(path: string): Promise<boolean> {
  try {
    await utimes(path, new Date(), new Date());
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';

export interface DiskUse {
  /** Bytes of the folder and all below it. */
  used: number;
  /** Bytes still free on its disk for this process. */
  free: number;
}

/** How much a folder holds and how much still fits; a file that vanishes meanwhile does not count. */
export async function diskUse(folder: string): Promise<DiskUse> {
  const disk = await statfs(folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        stat(join(entry.parentPath, entry.name)).then(
          (file) => file.size,
          () => 0,
        ),
      ),
  );
  return { used: sizes.reduce((sum, size) => sum + size, 0), free: disk.bavail * disk.bsize };
}

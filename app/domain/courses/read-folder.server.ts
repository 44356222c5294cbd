import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const MAX_FILES = 500;
const MAX_BYTES = 512_000;

/** The text files of a course folder, by path inside it. Other files are left out. */
export async function readCourseFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile() || !/\.(ya?ml|md|svg)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw new Error(`${path} is larger than ${MAX_BYTES / 1000} kB`);
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8'));
    if (files.size > MAX_FILES) throw new Error(`${folder} holds more than ${MAX_FILES} files`);
  }
  return files;
}

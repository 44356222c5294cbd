import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';

/** Bytes of uploads that have not all arrived yet, by the upload's id. */
export interface UploadParts {
  /** As the protocol's server wants it. */
  store: FileStore;
  read(id: string): Promise<Uint8Array>;
  /** Takes an upload away; one that is not there any more is no fault. */
  remove(id: string): Promise<void>;
}

export function folderOfParts(folder: string): UploadParts {
  mkdirSync(folder, { recursive: true, mode: 0o750 });
  const store = new FileStore({ directory: folder });
  return {
    store,
    read: (id) => readFile(join(folder, id)),
    remove: (id) => store.remove(id).catch(() => undefined),
  };
}

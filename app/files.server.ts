import { join } from 'node:path';
import { config } from '#app/config.server.ts';
import { folderStore } from '#app/storage/files.server.ts';

/** The one file store of this process: pictures, emblems and certificates. */
export const files = folderStore(join(config.dataFolder, 'files'));

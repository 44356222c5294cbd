import { join } from 'node:path';
import { config } from '#app/config.server.ts';
import { folderStore } from '#app/storage/files.server.ts';
import { folderOfParts, type UploadParts } from '#app/storage/upload-parts.server.ts';

/** The one file store of this process: pictures, emblems and certificates. */
export const files = folderStore(join(config.dataFolder, 'files'));

let parts: UploadParts | undefined;

/** Uploads under way; their folder is made when the first one comes. */
export function uploadParts(): UploadParts {
  parts ??= folderOfParts(join(config.dataFolder, 'uploads'));
  return parts;
}

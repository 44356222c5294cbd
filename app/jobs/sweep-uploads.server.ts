import { sweepUploads } from '#app/domain/photos/uploads.server.ts';
import type { UploadParts } from '#app/storage/upload-parts.server.ts';
import type { Chore, Workshop } from './workshop.ts';

/** Clears away uploads that nobody has finished, once an hour. */
export function sweepUploadsChore(
  { db, now }: Pick<Workshop, 'db' | 'now'>,
  parts: () => UploadParts,
): Chore {
  return {
    name: 'uploads',
    pattern: '0 23 * * * *',
    isHousekeeping: true,
    async run() {
      for (const id of await sweepUploads(db, now())) await parts().remove(id);
      return false;
    },
  };
}

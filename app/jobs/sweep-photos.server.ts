import { sweepRemovedPhotos } from '#app/domain/photos/sweep-photos.server.ts';
import type { SweptStore } from '#app/storage/files.server.ts';
import type { Chore, Workshop } from './workshop.ts';

/** Bytes that were stored so lately may be on their way into a transaction that has not ended. */
const LATELY_MS = 3_600_000;

/** Clears away pictures that were taken off their desks and forgotten, once an hour. */
export function sweepPhotosChore({ db, now }: Pick<Workshop, 'db' | 'now'>, store: SweptStore): Chore {
  return {
    name: 'photos',
    pattern: '0 33 * * * *',
    isHousekeeping: true,
    async run() {
      const hashes = await sweepRemovedPhotos(db, now());
      for (const sha256 of hashes) await store.remove(sha256, LATELY_MS);
      return hashes.length > 0;
    },
  };
}

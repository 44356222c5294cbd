import { likeGroups } from '#app/domain/photos/perceptual-hash.ts';
import type { PhotoDesk } from '#app/domain/photos/photo-desk.server.ts';
import type { DeskContents } from './contents.ts';
import { deskThere } from './desk-there.ts';

/** What lies on a desk, as the page draws it. */
export function contentsOf({ draft, photos, removed }: PhotoDesk): DeskContents {
  return {
    there: deskThere({ draft, photos }),
    photos,
    removed: removed.map(({ id, thumbFileId, thumbWidth, thumbHeight, originalName }) => ({
      ...{ id, thumbFileId, thumbWidth, thumbHeight, originalName },
    })),
    alike: likeGroups(photos.map(({ hash }) => hash)),
  };
}

import type { Place } from '#app/domain/portal/checks/check.ts';
import { portalHref } from './frame-facts.ts';

/** Where the owner mends a place of the portal; a block opens in its page. */
export function placeHref(portalId: string, place: Place): string | undefined {
  switch (place.kind) {
    case 'page':
      return portalHref(
        portalId,
        place.blockId
          ? `/halaman/${place.pageId}?blok=${place.blockId}#blok-${place.blockId}`
          : `/halaman/${place.pageId}`,
      );
    case 'story':
      return portalHref(portalId, `/berita/${place.storyId}`);
    case 'document':
      return portalHref(portalId, `/dokumen/${place.documentId}`);
    default:
      return undefined;
  }
}

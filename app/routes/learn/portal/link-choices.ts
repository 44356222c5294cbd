import {
  DOCUMENTS_PATH,
  pathOfDocument,
  pathOfPage,
  pathOfStory,
  STORIES_PATH,
} from '#app/domain/portal/addresses.ts';
import type { PortalSnapshot } from '#app/domain/portal/snapshot.ts';

export interface LinkChoice {
  value: string;
  label: string;
}

/** What a link within the portal can lead to. */
export function linkChoices({ pages, stories, documents }: PortalSnapshot): LinkChoice[] {
  return [
    ...pages
      .filter(({ state }) => state === 'published')
      .map((page) => ({ value: pathOfPage(page), label: page.title })),
    ...documents
      .filter(({ state }) => state === 'published')
      .map((document) => ({ value: pathOfDocument(document), label: `Dokumen: ${document.title}` })),
    ...stories
      .filter(({ state }) => state === 'published')
      .map((story) => ({ value: pathOfStory(story), label: `Berita: ${story.headline}` })),
    { value: STORIES_PATH, label: 'Semua berita' },
    { value: DOCUMENTS_PATH, label: 'Semua dokumen PPID' },
  ];
}

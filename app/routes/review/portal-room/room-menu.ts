import { pathOfDocument, pathOfPage, pathOfStory } from '#app/domain/portal/addresses.ts';
import { menuTitle } from '#app/domain/portal/names.ts';
import type { PortalComment } from '#app/domain/portal/portal-comments.server.ts';
import type { PortalSnapshot } from '#app/domain/portal/snapshot.ts';

/** One part of a sent portal, and how many notes there are on it. */
export interface MenuItem {
  id: string;
  kind: 'page' | 'story' | 'document';
  path: string;
  label: string;
  isGone: boolean;
  notes: number;
}

export function menuOf({ pages, stories, documents }: PortalSnapshot, comments: PortalComment[]): MenuItem[] {
  const notesOn = (id: string) => comments.filter(({ spot }) => spot.id === id).length;
  return [
    ...pages.map((page) => ({
      id: page.id,
      kind: 'page' as const,
      path: pathOfPage(page),
      label: menuTitle(page),
      isGone: page.state !== 'published',
      notes: notesOn(page.id),
    })),
    ...stories.map((story) => ({
      id: story.id,
      kind: 'story' as const,
      path: pathOfStory(story),
      label: story.headline,
      isGone: story.state !== 'published',
      notes: notesOn(story.id),
    })),
    ...documents.map((document) => ({
      id: document.id,
      kind: 'document' as const,
      path: pathOfDocument(document),
      label: document.title,
      isGone: document.state !== 'published',
      notes: notesOn(document.id),
    })),
  ];
}

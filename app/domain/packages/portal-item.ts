import { pathOfPage, pathOfStory } from '../portal/addresses.ts';
import type { PortalPage, PortalSnapshot, PortalStory } from '../portal/snapshot.ts';

/** One page or story of a portal with what it is drawn with: a portal that has nothing else. */
export interface FrozenItem {
  kind: 'page' | 'story';
  title: string;
  path: string;
  portal: PortalSnapshot;
}

/** "page:ID" or "story:ID". */
export function readItemRef(ref: string): { kind: 'page' | 'story'; id: string } | undefined {
  const [kind, id] = ref.split(':');
  return (kind === 'page' || kind === 'story') && id ? { kind, id } : undefined;
}

/** What visitors see at the item now; undefined where it is not there or not published. */
export function freezeItem(portal: PortalSnapshot, ref: string): FrozenItem | undefined {
  const item = readItemRef(ref);
  const page = item?.kind === 'page' && portal.pages.find(({ id }) => id === item.id);
  if (page && page.state === 'published') return withPage(portal, page);
  const story = item?.kind === 'story' && portal.stories.find(({ id }) => id === item.id);
  return story && story.state === 'published' ? withStory(portal, story) : undefined;
}

/** Reads one that was frozen. */
export function frozenItem(portal: PortalSnapshot): FrozenItem | undefined {
  const [page] = portal.pages;
  const [story] = portal.stories;
  return page ? itemOfPage(portal, page) : story && itemOfStory(portal, story);
}

/** The item's words, for whoever compares them. */
export function wordsOfItem({ portal }: FrozenItem): string {
  const { pages, stories } = portal;
  return [
    ...pages.flatMap(({ title, summary, blocks }) => [title, summary, ...blocks.map(({ text }) => text)]),
    ...stories.map(({ headline, body }) => `${headline}\n${body}`),
  ].join('\n');
}

function withPage(portal: PortalSnapshot, page: PortalPage): FrozenItem {
  const used = page.blocks.flatMap(({ picture }) => picture?.pictureId ?? []);
  return itemOfPage({ ...only(portal, used), pages: [page] }, page);
}

function withStory(portal: PortalSnapshot, story: PortalStory): FrozenItem {
  const used = story.picture ? [story.picture.pictureId] : [];
  return itemOfStory({ ...only(portal, used), stories: [story] }, story);
}

const itemOfPage = (portal: PortalSnapshot, page: PortalPage): FrozenItem => ({
  kind: 'page',
  title: page.title,
  path: pathOfPage(page),
  portal,
});

const itemOfStory = (portal: PortalSnapshot, story: PortalStory): FrozenItem => ({
  kind: 'story',
  title: story.headline,
  path: pathOfStory(story),
  portal,
});

const only = (portal: PortalSnapshot, pictureIds: string[]): PortalSnapshot => ({
  ...portal,
  pages: [],
  stories: [],
  documents: [],
  pictures: portal.pictures.filter(({ id }) => pictureIds.includes(id)),
});

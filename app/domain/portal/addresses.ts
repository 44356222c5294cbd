import type { PortalDocument, PortalPage, PortalSnapshot, PortalStory } from './snapshot.ts';

/** Addresses within a portal; all begin with a slash. */
export const pathOfPage = (page: Pick<PortalPage, 'slug'>): string => `/${page.slug}`;
export const pathOfStory = (story: Pick<PortalStory, 'slug'>): string => `/berita/${story.slug}`;
export const pathOfDocument = (document: Pick<PortalDocument, 'slug'>): string => `/dokumen/${document.slug}`;
export const STORIES_PATH = '/berita';
export const DOCUMENTS_PATH = '/dokumen';

export type PortalTarget =
  | { kind: 'page'; page: PortalPage }
  | { kind: 'story'; story: PortalStory }
  | { kind: 'document'; document: PortalDocument }
  | { kind: 'stories' | 'documents' };

/** What stands at an address of the portal, published or not; undefined = a visitor is told that there is no such page. */
export function findTarget(
  portal: Pick<PortalSnapshot, 'pages' | 'stories' | 'documents'>,
  path: string,
): PortalTarget | undefined {
  const at = cleanPath(path);
  if (at === STORIES_PATH) return { kind: 'stories' };
  if (at === DOCUMENTS_PATH) return { kind: 'documents' };
  const page = portal.pages.find((one) => pathOfPage(one) === at);
  if (page) return { kind: 'page', page };
  const story = portal.stories.find((one) => pathOfStory(one) === at);
  if (story) return { kind: 'story', story };
  const document = portal.documents.find((one) => pathOfDocument(one) === at);
  return document && { kind: 'document', document };
}

/** Without query, fragment and trailing slashes. */
function cleanPath(path: string): string {
  const bare = path.split(/[?#]/, 1)[0] ?? '';
  return bare.replace(/\/+$/, '') || '/';
}

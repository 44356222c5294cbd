import { findTarget, pathOfPage } from '../addresses.ts';
import { inlineLinks, lines } from '../block-text.ts';
import { type OpdKind, opdKind } from '../opd-kind.ts';
import type {
  BlockRole,
  PortalBlock,
  PortalDocument,
  PortalPage,
  PortalSnapshot,
  PortalStory,
} from '../snapshot.ts';

/** A portal taken apart once for all checks. "Published" = what a visitor sees. */
export interface Reading {
  portal: PortalSnapshot;
  today: string;
  opdKind: OpdKind;
  pages: PortalPage[];
  stories: PortalStory[];
  documents: PortalDocument[];
}

export function readPortal(portal: PortalSnapshot): Reading {
  return {
    portal,
    today: portal.today,
    opdKind: opdKind(portal.opdName),
    pages: portal.pages.filter(({ state }) => state === 'published'),
    stories: portal.stories.filter(({ state }) => state === 'published'),
    documents: portal.documents.filter(({ state }) => state === 'published'),
  };
}

/** Every piece of words of a page, with the block it stands in. */
export function textsOf(page: PortalPage): { text: string; blockId?: string }[] {
  return [
    { text: page.title },
    { text: page.summary },
    ...page.blocks.flatMap(({ id, heading, text, picture }) =>
      [heading, text, picture?.caption ?? ''].map((words) => ({ text: words, blockId: id })),
    ),
  ].filter(({ text }) => text.trim() !== '');
}

/** Words of a story as it is shown. */
export function storyTexts({ headline, body, picture, correction }: PortalStory): string[] {
  return [headline, body, picture?.caption ?? '', correction].filter((text) => text.trim() !== '');
}

/** Letters and digits without marks of the text format; links count with their words only. */
export function bareLength(text: string): number {
  return text.replace(/\]\([^()\s]*\)/g, '').replace(/[^\p{L}\p{N}]/gu, '').length;
}

export function hasContent(block: PortalBlock): boolean {
  return block.kind === 'picture' ? block.picture !== null : lines(block.text).length > 0;
}

export function blocksWithRole(page: PortalPage, role: BlockRole): PortalBlock[] {
  return page.blocks.filter((block) => block.role === role);
}

/** A published page or block whose title says so and that holds something. */
export function findSection(
  { pages }: Reading,
  words: RegExp,
): { page: PortalPage; block?: PortalBlock; text: string } | undefined {
  for (const page of pages) {
    const text = pageWords(page);
    if (words.test(page.title) && bareLength(page.blocks.map(({ text: body }) => body).join('')) >= 30)
      return { page, text };
    const block = page.blocks.find((one) => words.test(one.heading) && hasContent(one));
    if (block) return { page, block, text: block.text };
  }
  return undefined;
}

export function pageWords(page: PortalPage): string {
  return textsOf(page)
    .map(({ text }) => text)
    .join('\n');
}

/** Whether a link of the page leads to this document, by its address or the whole address of the portal. */
export function linksTo(
  reading: Reading,
  page: PortalPage,
  isIt: (document: PortalDocument) => boolean,
): boolean {
  return page.blocks
    .flatMap(({ text }) => inlineLinks(text))
    .some(({ href }) => {
      const target = findTarget(reading.portal, ownPath(reading.portal, href) ?? '#');
      return target?.kind === 'document' && target.document.state === 'published' && isIt(target.document);
    });
}

/** The path within the portal that a link means; undefined = it leads elsewhere. */
export function ownPath({ host }: PortalSnapshot, href: string): string | undefined {
  if (href.startsWith('/')) return href;
  const rest = new RegExp(`^https?://${host.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=[/?#]|$)`, 'i').exec(
    href,
  )?.[0];
  return rest === undefined ? undefined : href.slice(rest.length) || '/';
}

/** The page of a portal where its PPID stands, to lead people to. */
export function ppidPage({ pages }: Reading): PortalPage | undefined {
  return pages.find(({ kind }) => kind === 'ppid') ?? pages.find((page) => /ppid/i.test(pathOfPage(page)));
}

import { pathOfDocument, pathOfPage, pathOfStory } from './addresses.ts';
import { blockName, menuTitle } from './names.ts';
import type { PortalSnapshot } from './snapshot.ts';

/** What a mentor's note is about. `blockId` only on a page; empty = the page as a whole. */
export interface PortalSpot {
  kind: 'page' | 'story' | 'document';
  id: string;
  blockId: string;
}

/** As forms carry it: "page:…:…". */
export const spotText = ({ kind, id, blockId }: PortalSpot): string => [kind, id, blockId].join(':');

export function parseSpot(text: string): PortalSpot | undefined {
  const [, kind, id, blockId = ''] = /^(page|story|document):([\w-]{1,64}):([\w-]{0,64})$/.exec(text) ?? [];
  return kind && id ? { kind: kind as PortalSpot['kind'], id, blockId } : undefined;
}

/** "Halaman Imunisasi anak, bagian Yang perlu dibawa". */
export function spotName(portal: PortalSnapshot, { kind, id, blockId }: PortalSpot): string {
  if (kind === 'story') return `Berita ${portal.stories.find((one) => one.id === id)?.headline ?? ''}`;
  if (kind === 'document') return `Dokumen ${portal.documents.find((one) => one.id === id)?.title ?? ''}`;
  const page = portal.pages.find((one) => one.id === id);
  const block = page?.blocks.find((one) => one.id === blockId);
  const name = `Halaman ${page ? menuTitle(page) : ''}`;
  return block ? `${name}, bagian ${blockName(block)}` : name;
}

/** The path of the portal at which it stands. */
export function spotPath(portal: PortalSnapshot, { kind, id }: PortalSpot): string {
  const of = <T extends { id: string }>(list: T[]) => list.find((one) => one.id === id) as T;
  if (kind === 'story') return pathOfStory(of(portal.stories));
  return kind === 'document' ? pathOfDocument(of(portal.documents)) : pathOfPage(of(portal.pages));
}

export function spotExists(portal: PortalSnapshot, { kind, id, blockId }: PortalSpot): boolean {
  if (kind === 'story') return portal.stories.some((story) => story.id === id);
  if (kind === 'document') return portal.documents.some((document) => document.id === id);
  const page = portal.pages.find((one) => one.id === id);
  return page !== undefined && (blockId === '' || page.blocks.some((block) => block.id === blockId));
}

import { z } from 'zod';
import type { PortalSnapshot } from './snapshot.ts';

/** What a mentor's note is about. `blockId` only on a page; empty = the page as a whole. */
export interface PortalSpot {
  kind: 'page' | 'story' | 'document';
  id: string;
  blockId: string;
}

const spotForm = z.object({
  kind: z.enum(['page', 'story', 'document']),
  id: z.string().min(1).max(64),
  blockId: z.string().max(64).default(''),
});

/** As forms carry it: "page:…:…". */
export const spotText = ({ kind, id, blockId }: PortalSpot): string => [kind, id, blockId].join(':');

export function parseSpot(text: string): PortalSpot | undefined {
  const [kind, id, blockId = ''] = text.split(':');
  return spotForm.safeParse({ kind, id, blockId }).data;
}

export function spotExists(portal: PortalSnapshot, { kind, id, blockId }: PortalSpot): boolean {
  if (kind === 'story') return portal.stories.some((story) => story.id === id);
  if (kind === 'document') return portal.documents.some((document) => document.id === id);
  const page = portal.pages.find((one) => one.id === id);
  return page !== undefined && (blockId === '' || page.blocks.some((block) => block.id === blockId));
}

import { newId } from '#db/id.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { changePortal, type OpenPortal, type PortalRefusal } from './change-portal.server.ts';
import type { BlockValues } from './forms.ts';
import { LIMITS } from './limits.ts';
import { BLOCK_KINDS, BLOCK_ROLES, blockName } from './names.ts';
import { pageOf } from './snapshot.server.ts';
import type { BlockKind, BlockRole, PortalBlock, PortalPage } from './snapshot.ts';
import { stampOf } from './stamp.server.ts';

export interface BlockPlace {
  portalId: string;
  pageId: string;
  blockId: string;
}

export type BlockResult =
  | { ok: true; blockId: string; savedAt: string; stamp: string }
  | { ok: false; reason: 'no_block' | 'too_many' }
  /** Changed on another device since it was opened here: both are shown. */
  | { ok: false; reason: 'conflict'; stored: PortalBlock; stamp: string }
  | PortalRefusal;

/** Saves one block; sending what is stored already changes nothing. */
export function saveBlock(
  db: Db,
  viewer: Viewer,
  place: BlockPlace,
  { was, ...values }: BlockValues,
  now: Date,
): Promise<BlockResult> {
  return changePage<BlockResult>(db, viewer, place, now, async (tx, portal, page) => {
    const before = page.blocks.find(({ id }) => id === place.blockId);
    if (!before) return { ok: false, reason: 'no_block' };
    const { alt, caption, level, ...rest } = values;
    const after: PortalBlock = {
      ...before,
      ...rest,
      level: level as PortalBlock['level'],
      picture: rest.kind === 'picture' ? before.picture && { ...before.picture, alt, caption } : null,
    };
    const done = { ok: true as const, blockId: before.id, savedAt: portal.at, stamp: stampOf(after) };
    if (stampOf(before) === done.stamp) return done;
    if (was && was !== stampOf(before))
      return { ok: false, reason: 'conflict', stored: before, stamp: stampOf(before) };
    await writeBlocks(
      tx,
      page,
      page.blocks.map((block) => (block.id === before.id ? after : block)),
      portal,
    );
    await portal.record({
      ...subjectOf(page),
      name: `${page.title}: ${blockName(after)}`,
      action: 'block',
      before: wordsOf(before),
      after: wordsOf(after),
    });
    return done;
  });
}

export function addBlock(
  db: Db,
  viewer: Viewer,
  place: Omit<BlockPlace, 'blockId'>,
  { kind, role, after }: { kind: BlockKind; role: BlockRole; after: string },
  now: Date,
): Promise<BlockResult> {
  return changePage<BlockResult>(db, viewer, place, now, async (tx, portal, page) => {
    if (page.blocks.length >= LIMITS.blocksOfPage) return { ok: false, reason: 'too_many' };
    const block: PortalBlock = {
      id: newId(),
      kind,
      heading: role ? BLOCK_ROLES[role] : '',
      level: 2,
      role,
      text: '',
      picture: null,
    };
    const index = page.blocks.findIndex(({ id }) => id === after);
    const at = index < 0 ? page.blocks.length : index + 1;
    await writeBlocks(tx, page, page.blocks.toSpliced(at, 0, block), portal);
    await portal.record({
      ...subjectOf(page),
      name: `${page.title}: ${blockName(block)}`,
      action: 'block_added',
      after: BLOCK_KINDS[kind],
    });
    return { ok: true, blockId: block.id, savedAt: portal.at, stamp: stampOf(block) };
  });
}

/** One place up or down; at the end of the page it stays where it is. */
export function moveBlock(
  db: Db,
  viewer: Viewer,
  place: BlockPlace,
  direction: 'up' | 'down',
  now: Date,
): Promise<BlockResult> {
  return changePage<BlockResult>(db, viewer, place, now, async (tx, portal, page) => {
    const from = page.blocks.findIndex(({ id }) => id === place.blockId);
    const block = page.blocks[from];
    if (!block) return { ok: false, reason: 'no_block' };
    const to = from + (direction === 'up' ? -1 : 1);
    if (to >= 0 && to < page.blocks.length) {
      await writeBlocks(tx, page, page.blocks.toSpliced(from, 1).toSpliced(to, 0, block), portal);
      await portal.record({
        ...subjectOf(page),
        name: `${page.title}: ${blockName(block)}`,
        action: 'block_moved',
        before: `urutan ${from + 1}`,
        after: `urutan ${to + 1}`,
      });
    }
    return { ok: true, blockId: block.id, savedAt: portal.at, stamp: stampOf(block) };
  });
}

/** Takes a block away and keeps it, so that it can come back. */
export function removeBlock(db: Db, viewer: Viewer, place: BlockPlace, now: Date): Promise<BlockResult> {
  return changePage<BlockResult>(db, viewer, place, now, async (tx, portal, page) => {
    const index = page.blocks.findIndex(({ id }) => id === place.blockId);
    const block = page.blocks[index];
    if (!block) return { ok: false, reason: 'no_block' };
    await writeBlocks(tx, page, page.blocks.toSpliced(index, 1), portal);
    await portal.record({
      ...subjectOf(page),
      name: `${page.title}: ${blockName(block)}`,
      action: 'block_removed',
      before: wordsOf(block),
      kept: { block, index },
    });
    return { ok: true, blockId: block.id, savedAt: portal.at, stamp: '' };
  });
}

/** Puts a block that was taken away back where it stood. */
export function restoreBlock(db: Db, viewer: Viewer, place: BlockPlace, now: Date): Promise<BlockResult> {
  return changePage<BlockResult>(db, viewer, place, now, async (tx, portal, page) => {
    if (page.blocks.some(({ id }) => id === place.blockId))
      return { ok: true, blockId: place.blockId, savedAt: portal.at, stamp: '' };
    if (page.blocks.length >= LIMITS.blocksOfPage) return { ok: false, reason: 'too_many' };
    const removed = await findRemoved(tx, place);
    if (!removed) return { ok: false, reason: 'no_block' };
    const { block, index } = removed;
    await writeBlocks(tx, page, page.blocks.toSpliced(Math.min(index, page.blocks.length), 0, block), portal);
    await portal.record({
      ...subjectOf(page),
      name: `${page.title}: ${blockName(block)}`,
      action: 'block_restored',
      after: wordsOf(block),
    });
    return { ok: true, blockId: block.id, savedAt: portal.at, stamp: stampOf(block) };
  });
}

/** A picture that is in the portal already takes its place in a picture block. */
export async function placePicture(
  tx: Tx,
  portal: OpenPortal,
  { pageId, blockId }: Omit<BlockPlace, 'portalId'>,
  pictureId: string,
): Promise<BlockResult> {
  const page = await findPage(tx, portal.id, pageId);
  const block = page?.blocks.find(({ id, kind }) => id === blockId && kind === 'picture');
  if (!page || !block) return { ok: false, reason: 'no_block' };
  // Another picture needs other words; those of the one before are no start for them.
  const after = { ...block, picture: { pictureId, alt: '', caption: block.picture?.caption ?? '' } };
  await writeBlocks(
    tx,
    page,
    page.blocks.map((one) => (one.id === blockId ? after : one)),
    portal,
  );
  await portal.record({
    ...subjectOf(page),
    name: `${page.title}: ${blockName(block)}`,
    action: 'picture',
    before: block.picture?.alt ?? '',
  });
  return { ok: true, blockId, savedAt: portal.at, stamp: stampOf(after) };
}

export function changePage<T>(
  db: Db,
  viewer: Viewer,
  { portalId, pageId }: { portalId: string; pageId: string },
  now: Date,
  work: (tx: Tx, portal: OpenPortal, page: PortalPage) => Promise<T | PortalRefusal>,
): Promise<T | PortalRefusal> {
  return changePortal<T | PortalRefusal>(db, viewer, portalId, now, async (tx, portal) => {
    const page = await findPage(tx, portalId, pageId);
    return page ? work(tx, portal, page) : { ok: false, reason: 'not_found' };
  });
}

const subjectOf = (page: PortalPage) => ({ subject: 'page' as const, subjectId: page.id });

function wordsOf({ heading, text, picture }: PortalBlock): string {
  return [heading, text, picture?.alt, picture?.caption].filter(Boolean).join(' / ').replaceAll('\n', ' · ');
}

async function findPage(tx: Tx, portalId: string, pageId: string): Promise<PortalPage | undefined> {
  const row = await tx
    .selectFrom('portalPage')
    .selectAll()
    .where('id', '=', pageId)
    .where('portalId', '=', portalId)
    .executeTakeFirst();
  return row && pageOf(row);
}

async function writeBlocks(tx: Tx, page: PortalPage, blocks: PortalBlock[], portal: OpenPortal) {
  await tx
    .updateTable('portalPage')
    .set({ blocks: JSON.stringify(blocks), updatedAt: portal.at })
    .where('id', '=', page.id)
    .execute();
}

async function findRemoved(
  tx: Tx,
  { portalId, pageId, blockId }: BlockPlace,
): Promise<{ block: PortalBlock; index: number } | undefined> {
  const rows = await tx
    .selectFrom('portalChange')
    .select('kept')
    .where('portalId', '=', portalId)
    .where('subjectId', '=', pageId)
    .where('action', '=', 'block_removed')
    .orderBy('at', 'desc')
    .limit(200)
    .execute();
  return (
    rows
      .map(({ kept }) => JSON.parse(kept ?? 'null') as { block: PortalBlock; index: number } | null)
      .find((one) => one?.block.id === blockId) ?? undefined
  );
}

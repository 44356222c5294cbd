import { expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import { makePortalWorld, openOwnPortal, type PortalWorld } from '#db/testing/portals.ts';
import { later, makeParticipant, send } from '#db/testing/writing.ts';
import { addBlock, moveBlock, removeBlock, restoreBlock, saveBlock } from './change-blocks.server.ts';
import { addPage, publishPage, saveHead, unpublishPage } from './change-pages.server.ts';
import { correctStory, postStory, putStoryBack, saveStory, withdrawStory } from './change-stories.server.ts';
import { findOwnPortal, isDoneOnPortal, listPortalTasks } from './find-portal.server.ts';
import type { BlockValues, StoryValues } from './forms.ts';
import { LIMITS } from './limits.ts';
import { listChanges } from './list-changes.server.ts';
import { openPortal } from './open-portal.server.ts';
import type { PortalSnapshot } from './snapshot.ts';
import { stampOf } from './stamp.server.ts';

const BLOCK: BlockValues = {
  ...{ kind: 'list', heading: 'Yang dibawa', level: 2, role: 'syarat', text: 'Buku KIA\nKartu keluarga' },
  ...{ alt: '', caption: '', was: '' },
};
const STORY: StoryValues = {
  ...{ headline: 'Apel pagi', dateline: 'Sei Rantau', eventOn: '2026-11-09', body: 'Isi.' },
  ...{ alt: 'Loket', caption: 'Takarir.', was: '' },
};

onBothEngines('a practice portal', (db) => {
  const portalOf = async ({ participant, portalId }: PortalWorld, now = NOW): Promise<PortalSnapshot> => {
    const own = await findOwnPortal(db(), participant, portalId, now);
    if (!own) throw new Error('no portal');
    return own.portal;
  };
  const place = async (world: PortalWorld) => {
    const page = (await portalOf(world)).pages[1];
    return { portalId: world.portalId, pageId: page?.id ?? '', blockId: page?.blocks[0]?.id ?? '' };
  };

  it('is made once, from its start state, and is nobody else’s', async () => {
    const world = await makePortalWorld(db());
    const again = await openOwnPortal(db(), world.store, world.participant, world.assignmentId);
    expect(again).toBe(world.portalId);
    const portal = await portalOf(world);
    expect(portal.pages.map(({ title }) => title)).toEqual(['Beranda', 'Imunisasi']);
    expect(portal.documents[0]).toMatchObject({ fileName: 'sop.pdf', bytes: 3 });
    // Ids of its own, and pictures placed by them.
    expect(portal.pages[1]?.blocks[1]?.picture?.pictureId).toBe(portal.pictures[0]?.id);
    expect(portal.pictures[0]?.id).not.toBe('loket.jpg');
    const { participant: other } = await makeParticipant(db(), world);
    for (const stranger of [other, world.stranger, world.mentor])
      expect(await findOwnPortal(db(), stranger, world.portalId, NOW)).toBeUndefined();
    expect(
      await openPortal(db(), world.store, () => Promise.reject(), world.stranger, world.assignmentId, NOW),
    ).toEqual({ ok: false, reason: 'not_found' });
  });

  it('keeps a task that was sent as a text what it is', async () => {
    const world = await makePortalWorld(db());
    const { participant, enrolmentId } = await makeParticipant(db(), world);
    await send(db(), participant, world.assignmentId);
    expect(await listPortalTasks(db(), participant, NOW)).toEqual([]);
    expect(await isDoneOnPortal(db(), { enrolmentId, form: 'service_page', versionCount: 1 })).toBe(false);
    const opened = await openPortal(
      db(),
      world.store,
      () => Promise.reject(),
      participant,
      world.assignmentId,
      NOW,
    );
    expect(opened).toEqual({ ok: false, reason: 'is_text' });
  });

  it('saves a block, tells the saves of one sitting as one, and overwrites nothing unseen', async () => {
    const world = await makePortalWorld(db());
    const { participant } = world;
    const at = await place(world);
    const first = await saveBlock(db(), participant, at, BLOCK, later(1));
    const second = await saveBlock(db(), participant, at, { ...BLOCK, text: 'Kartu JKN' }, later(60));
    expect([first.ok, second.ok]).toEqual([true, true]);
    const changes = await listChanges(db(), world.portalId);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      beforeText: 'Yang dibawa / Buku KIA',
      afterText: 'Yang dibawa / Kartu JKN',
    });
    // The same again is no change; an hour later is another piece of work.
    await saveBlock(db(), participant, at, { ...BLOCK, text: 'Kartu JKN' }, later(61));
    await saveBlock(db(), participant, at, { ...BLOCK, text: 'KTP' }, later(3_700));
    expect(await listChanges(db(), world.portalId)).toHaveLength(2);
    const stale = await saveBlock(db(), participant, at, { ...BLOCK, was: stampOf('lama') }, later(3_800));
    expect(stale).toMatchObject({ ok: false, reason: 'conflict', stored: { text: 'KTP' } });
    if (stale.ok || stale.reason !== 'conflict') throw new Error('no conflict');
    const chosen = await saveBlock(db(), participant, at, { ...BLOCK, was: stale.stamp }, later(3_900));
    expect(chosen.ok).toBe(true);
    expect(await saveBlock(db(), world.stranger, at, BLOCK, NOW)).toEqual({ ok: false, reason: 'not_found' });
    expect(await saveBlock(db(), participant, { ...at, blockId: 'tidak-ada' }, BLOCK, NOW)).toMatchObject({
      reason: 'no_block',
    });
  });

  it('adds, moves, takes away and brings back blocks, up to a limit', async () => {
    const world = await makePortalWorld(db());
    const { participant } = world;
    const at = await place(world);
    const names = async () => (await portalOf(world)).pages[1]?.blocks.map(({ kind }) => kind);
    const added = await addBlock(
      db(),
      participant,
      at,
      { kind: 'steps', role: 'prosedur', after: at.blockId },
      NOW,
    );
    expect(await names()).toEqual(['list', 'steps', 'picture']);
    const own = { ...at, blockId: added.ok ? added.blockId : '' };
    await moveBlock(db(), participant, own, 'up', NOW);
    await moveBlock(db(), participant, own, 'up', NOW);
    expect(await names()).toEqual(['steps', 'list', 'picture']);
    await removeBlock(db(), participant, own, NOW);
    expect(await names()).toEqual(['list', 'picture']);
    expect((await restoreBlock(db(), participant, own, NOW)).ok).toBe(true);
    expect(await names()).toEqual(['steps', 'list', 'picture']);
    for (let count = 3; count < LIMITS.blocksOfPage; count += 1)
      await addBlock(db(), participant, at, { kind: 'text', role: '', after: '' }, NOW);
    const tooMany = await addBlock(db(), participant, at, { kind: 'text', role: '', after: '' }, NOW);
    expect(tooMany).toEqual({ ok: false, reason: 'too_many' });
  });

  it('makes pages with addresses of their own, and takes them away with a reason', async () => {
    const world = await makePortalWorld(db());
    const { participant, portalId } = world;
    await addPage(db(), participant, portalId, { title: 'Imunisasi', kind: 'service' }, NOW);
    await addPage(db(), participant, portalId, { title: 'Berita', kind: 'page' }, NOW);
    const { pages } = await portalOf(world);
    expect(pages.map(({ slug }) => slug)).toEqual([
      '',
      'layanan/imunisasi',
      'layanan/imunisasi-2',
      'berita-2',
    ]);
    expect(pages[2]?.blocks.map(({ role }) => role)).toContain('prosedur');
    const own = { portalId, pageId: pages[1]?.id ?? '' };
    expect((await unpublishPage(db(), participant, own, 'Tarif berubah.', NOW)).ok).toBe(true);
    expect((await portalOf(world)).pages[1]).toMatchObject({
      state: 'unpublished',
      unpublishedReason: 'Tarif berubah.',
    });
    expect((await publishPage(db(), participant, own, NOW)).ok).toBe(true);
    expect(
      await unpublishPage(db(), participant, { portalId, pageId: pages[0]?.id ?? '' }, 'x', NOW),
    ).toEqual({ ok: false, reason: 'keep_home' });
    const head = { title: 'Imunisasi anak', summary: '', reviewedOn: '2026-11-10', was: '' };
    expect((await saveHead(db(), participant, own, head, NOW)).ok).toBe(true);
    expect(await saveHead(db(), world.stranger, own, head, NOW)).toEqual({ ok: false, reason: 'not_found' });
    // An address of another portal's page is none.
    const other = await makePortalWorld(db());
    expect(await saveHead(db(), other.participant, { ...own, portalId: other.portalId }, head, NOW)).toEqual({
      ok: false,
      reason: 'not_found',
    });
  });

  it('posts, corrects, withdraws and puts back a story', async () => {
    const world = await makePortalWorld(db());
    const { participant, portalId } = world;
    const pictureId = (await portalOf(world)).pictures[0]?.id ?? '';
    const posted = await postStory(db(), participant, portalId, STORY, pictureId, NOW);
    if (!posted.ok) throw new Error(posted.reason);
    const own = { portalId, storyId: posted.storyId };
    const story = async () => (await portalOf(world)).stories.find(({ id }) => id === posted.storyId);
    expect(await story()).toMatchObject({ slug: 'apel-pagi-2', picture: { pictureId, alt: 'Loket' } });
    await saveStory(db(), participant, own, { ...STORY, headline: 'Loket baru' }, null, NOW);
    await correctStory(db(), participant, own, 'Semula tertulis Senin.', NOW);
    await withdrawStory(db(), participant, own, 'Sumber keliru.', NOW);
    expect(await story()).toMatchObject({
      ...{ headline: 'Loket baru', correction: 'Semula tertulis Senin.', correctedOn: '2026-11-10' },
      ...{ state: 'withdrawn', withdrawnReason: 'Sumber keliru.', picture: { pictureId } },
    });
    await putStoryBack(db(), participant, own, NOW);
    expect((await story())?.state).toBe('published');
    const other = await makePortalWorld(db());
    const foreign = (await portalOf(other)).pictures[0]?.id ?? '';
    expect(await saveStory(db(), participant, own, STORY, foreign, NOW)).toEqual({
      ok: false,
      reason: 'no_picture',
    });
    expect(await withdrawStory(db(), other.participant, own, 'x', NOW)).toEqual({
      ok: false,
      reason: 'not_found',
    });
  });
});

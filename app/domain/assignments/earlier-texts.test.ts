import { beforeAll, describe, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import { later, makeParticipant, makeWritingWorld, typed, type WritingWorld } from '#db/testing/writing.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { baseParagraphs } from '../manuscript/document.ts';
import { findEarlierText, findEarlierTexts } from './earlier-texts.server.ts';
import { keepDraft } from './keep-draft.server.ts';
import { restoreDraft } from './restore-draft.server.ts';
import { saveDraft } from './save-draft.server.ts';
import { findSelfLevels } from './self-levels.server.ts';
import { submitAssignment } from './submit.server.ts';

onBothEngines('going back to an earlier text', (db) => {
  let world: WritingWorld;
  let assignmentId: string;
  beforeAll(async () => {
    world = await makeWritingWorld(db());
    assignmentId = world.assignmentId;
  });
  const newcomer = async () => (await makeParticipant(db(), world)).participant;
  const save = (viewer: Viewer, judul: string, rev: number, now = NOW, isChosen = false) =>
    saveDraft(db(), viewer, assignmentId, { ...typed({ judul }, rev), isChosen }, now);
  const kept = async (viewer: Viewer, now = NOW) =>
    (await findEarlierTexts(db(), viewer, assignmentId, now))?.kept ?? [];
  const headline = async (viewer: Viewer, id: string) => {
    const document = await findEarlierText(db(), viewer, assignmentId, { kind: 'kept', id }, NOW);
    return document && baseParagraphs(document, 'judul')[0];
  };

  it('one draft is kept for ten minutes of writing', async () => {
    const viewer = await newcomer();
    for (let minute = 0; minute <= 25; minute += 1)
      await save(viewer, `Menit ${minute}`, minute, later(minute * 60));
    const drafts = await kept(viewer);
    expect(drafts.map(({ cause }) => cause)).toEqual(['writing', 'writing']);
    expect(await Promise.all(drafts.map(({ id }) => headline(viewer, id)))).toEqual(['Menit 19', 'Menit 9']);
  });

  it('the draft that another device is chosen over is kept, and so is the one that is not chosen', async () => {
    const viewer = await newcomer();
    await save(viewer, 'Dari laptop', 0);
    expect(await save(viewer, 'Dari ponsel', 0)).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await keepDraft(db(), viewer, assignmentId, typed({ judul: 'Dari tablet' }), NOW)).toEqual({
      ok: true,
    });
    expect(await save(viewer, 'Dari ponsel', 1, later(1), true)).toMatchObject({ ok: true, rev: 2 });
    const drafts = await kept(viewer);
    expect(drafts.map(({ cause }) => cause)).toEqual(['conflict', 'not_chosen']);
    expect(await headline(viewer, drafts[0]?.id ?? '')).toBe('Dari laptop');
    // The same text again is no second row.
    await keepDraft(db(), viewer, assignmentId, typed({ judul: 'Dari tablet' }), later(2));
    expect(await kept(viewer)).toHaveLength(2);
  });

  it('the draft that another device’s text is sent over is kept too', async () => {
    const viewer = await newcomer();
    await save(viewer, 'Dari ponsel', 0);
    const chosen = { ...typed({ judul: 'Dari laptop' }, 1), isChosen: true, hasPublishingConsent: false };
    expect(await submitAssignment(db(), viewer, assignmentId, chosen, later(1))).toMatchObject({ n: 1 });
    const [other, ...more] = await kept(viewer);
    expect(other?.cause).toBe('conflict');
    expect(await headline(viewer, other?.id ?? '')).toBe('Dari ponsel');
    expect(more).toEqual([]);
  });

  it('restoring keeps what stood there, in one transaction', async () => {
    const viewer = await newcomer();
    await save(viewer, 'Pertama', 0);
    await save(viewer, 'Kedua', 1, later(700));
    const [first] = await kept(viewer);
    const restored = await restoreDraft(
      db(),
      viewer,
      assignmentId,
      { keptDraft: first?.id ?? '' },
      later(800),
    );
    expect(restored).toEqual({ ok: true, rev: 3 });
    const now = await findEarlierText(db(), viewer, assignmentId, { kind: 'draft' }, NOW);
    expect(now && baseParagraphs(now, 'judul')).toEqual(['Pertama']);
    const [replaced] = await kept(viewer);
    expect(replaced).toMatchObject({ cause: 'restore', writtenAt: later(700).toISOString() });
    expect(await headline(viewer, replaced?.id ?? '')).toBe('Kedua');
    // A device that wrote on the draft of before meets a conflict, not a silent loss.
    expect(await save(viewer, 'Ketiga', 2)).toMatchObject({ ok: false, reason: 'conflict' });
  });

  it('a version can be gone back to after a return, not while it waits', async () => {
    const viewer = await newcomer();
    const sent = { ...typed({ judul: 'Versi satu' }), hasPublishingConsent: false };
    await submitAssignment(db(), viewer, assignmentId, sent, NOW);
    expect(await restoreDraft(db(), viewer, assignmentId, { version: 1 }, NOW)).toEqual({
      ok: false,
      reason: 'waiting',
    });
    expect(await keepDraft(db(), viewer, assignmentId, typed({ judul: 'Terlambat' }), NOW)).toEqual({
      ok: true,
    });
    expect((await findEarlierTexts(db(), viewer, assignmentId, NOW))?.draft).toBeNull();
    expect(await kept(viewer)).toHaveLength(1);
  });

  it('belongs to one person', async () => {
    const viewer = await newcomer();
    await save(viewer, 'Satu', 0);
    await save(viewer, 'Dua', 1, later(700));
    const [mine] = await kept(viewer);
    const id = mine?.id ?? '';
    for (const other of [world.stranger, world.mentor, world.organizer, await newcomer()]) {
      expect(await headline(other, id)).toBeUndefined();
      expect((await findEarlierTexts(db(), other, assignmentId, NOW))?.kept ?? []).toEqual([]);
      expect(await restoreDraft(db(), other, assignmentId, { keptDraft: id }, NOW)).toEqual({
        ok: false,
        reason: 'not_found',
      });
    }
    for (const outsider of [world.stranger, world.mentor, world.organizer])
      expect(await keepDraft(db(), outsider, assignmentId, typed(), NOW)).toEqual({
        ok: false,
        reason: 'not_found',
      });
  });

  describe('a sending with a name of its own', () => {
    const sending = (judul: string, sendKey: string, rev = 0) => ({
      ...typed({ judul }, rev),
      hasPublishingConsent: false,
      sendKey,
    });

    it('arrives once, however late its twin comes', async () => {
      const viewer = await newcomer();
      const key = 'kunci-kiriman-satu-000';
      const first = await submitAssignment(db(), viewer, assignmentId, sending('Satu', key), NOW);
      expect(first).toMatchObject({ ok: true, n: 1, receivedAt: NOW.toISOString() });
      const twin = await submitAssignment(db(), viewer, assignmentId, sending('Satu', key), later(3_600));
      expect(twin).toEqual(first);
      // After a return, when the text alone would make a second version.
      await db()
        .updateTable('submission')
        .set({ state: 'returned' })
        .where('id', '=', first.ok ? first.submissionId : '')
        .execute();
      const late = await submitAssignment(db(), viewer, assignmentId, sending('Satu', key), later(7_200));
      expect(late).toMatchObject({ ok: true, n: 1, receivedAt: NOW.toISOString() });
      const other = await newcomer();
      const theirs = await submitAssignment(db(), other, assignmentId, sending('Lain', key), NOW);
      expect(theirs).toMatchObject({ ok: true, n: 1 });
    });

    it('keeps the levels the writer gave, of this rubric only', async () => {
      const viewer = await newcomer();
      const criteria = await db()
        .selectFrom('criterion')
        .innerJoin('assignment', 'assignment.rubricId', 'criterion.rubricId')
        .select('criterion.id')
        .where('assignment.componentId', '=', assignmentId)
        .orderBy('criterion.ord')
        .execute();
      const id = criteria[0]?.id ?? '';
      const sent = await submitAssignment(
        db(),
        viewer,
        assignmentId,
        { ...sending('Nilai', 'kunci-kiriman-dua-0000'), selfLevels: { [id]: 3, 'rubrik-lain': 4 } },
        NOW,
      );
      const version = await db()
        .selectFrom('version')
        .select('id')
        .where('submissionId', '=', sent.ok ? sent.submissionId : '')
        .executeTakeFirstOrThrow();
      expect(await findSelfLevels(db(), version.id)).toEqual({ [id]: 3 });
    });
  });
});

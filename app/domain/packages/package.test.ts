import { expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import {
  givePicture,
  makePackageWorld,
  type PackageWorld,
  SHARE_TEXT,
  typedPackage,
} from '#db/testing/packages.ts';
import { memoryStore, openOwnPortal } from '#db/testing/portals.ts';
import { later, makeMentor, makeParticipant, STORY } from '#db/testing/writing.ts';
import { findWritingDesk } from '../assignments/queries.server.ts';
import { restoreDraft } from '../assignments/restore-draft.server.ts';
import { saveDraft } from '../assignments/save-draft.server.ts';
import { submitAssignment } from '../assignments/submit.server.ts';
import { publishPage, unpublishPage } from '../portal/change-pages.server.ts';
import { postStory, saveStory } from '../portal/change-stories.server.ts';
import { findPortalPicture } from '../portal/portal-files.server.ts';
import { sendPortal } from '../portal/send-portal.server.ts';
import { openReview } from '../review/open-review.server.ts';
import { addPackageNote, listPackageNotes, removePackageNote } from './notes.server.ts';
import { listOwnItems } from './own-items.server.ts';
import { postStoryOfDraft } from './post-story.server.ts';
import { sendWriting } from './send-writing.server.ts';
import { findNewestParts, findSentParts } from './sent-parts.server.ts';

onBothEngines('a news package', (db) => {
  const itemsOf = async ({ participant, packageId }: PackageWorld) => {
    const desk = await findWritingDesk(db(), participant, packageId, NOW);
    return listOwnItems(db(), participant, desk?.enrolmentId ?? '');
  };
  const story = async (world: PackageWorld) =>
    (await itemsOf(world)).items.find(({ kind }) => kind === 'story')?.ref ?? '';
  const draft = async (world: PackageWorld, portalItem: string, shareText = SHARE_TEXT) => {
    const { participant, packageId } = world;
    const typed = typedPackage(portalItem, 0, shareText);
    const saved = await saveDraft(db(), participant, packageId, typed, NOW);
    await givePicture(db(), participant, packageId);
    return { ...typed, rev: saved.ok ? saved.rev : 0 };
  };
  const sent = async (world: PackageWorld) => {
    const typed = await draft(world, await story(world));
    const result = await sendWriting(db(), world.participant, world.packageId, typed, later(1));
    if (!result.ok) throw new Error(`not sent: ${result.reason}`);
    const { submissionId, n } = result;
    const version = await db()
      .selectFrom('version')
      .select('id')
      .where('submissionId', '=', submissionId)
      .executeTakeFirstOrThrow();
    return { submissionId, n, versionId: version.id };
  };

  it('offers what the own portal shows, and nobody else’s', async () => {
    const world = await makePackageWorld(db());
    const own = await itemsOf(world);
    expect(own.portalId).toBe(world.portalId);
    expect(own.items.map(({ title }) => title)).toEqual(['Apel pagi', 'Beranda', 'Imunisasi']);
    const desk = await findWritingDesk(db(), world.participant, world.packageId, NOW);
    for (const stranger of [world.mentor, (await makeParticipant(db(), world)).participant])
      expect(await listOwnItems(db(), stranger, desk?.enrolmentId ?? '')).toEqual({
        portalId: null,
        items: [],
      });
    const pageId = own.items.at(-1)?.ref.split(':')[1] ?? '';
    const place = { portalId: world.portalId, pageId };
    await unpublishPage(db(), world.participant, place, 'Diperbaiki', later(1));
    expect((await itemsOf(world)).items).toHaveLength(2);
    await publishPage(db(), world.participant, place, later(2));
    expect((await itemsOf(world)).items).toHaveLength(3);
  });

  it('needs its parts to be sent, and keeps what was typed', async () => {
    const world = await makePackageWorld(db());
    const { participant, packageId } = world;
    const typed = await draft(world, '', '');
    const send = (parts: { shareText?: string; portalItem?: string }) =>
      sendWriting(db(), participant, packageId, { ...typed, ...parts }, later(1));
    expect(await send({})).toMatchObject({
      reason: 'incomplete',
      lacks: { shareText: 'empty', portalItem: 'empty' },
    });
    const portalItem = await story(world);
    expect(await send({ portalItem, shareText: 'a'.repeat(281) })).toMatchObject({
      lacks: { shareText: 'too_long' },
    });
    expect(await send({ portalItem: 'story:tidak-ada', shareText: SHARE_TEXT })).toMatchObject({
      lacks: { portalItem: 'gone' },
    });
    // The family emoji is one sign.
    expect(await send({ portalItem, shareText: '👨‍👩‍👧‍👦'.repeat(60) })).toMatchObject({ ok: true, n: 1 });
  });

  it('refuses an item of somebody else’s portal', async () => {
    const world = await makePackageWorld(db());
    const { participant: other } = await makeParticipant(db(), world);
    const portalId = await openOwnPortal(db(), memoryStore(), other, world.portalTaskId);
    const values = { headline: 'Milik orang lain', dateline: '', eventOn: null, body: 'Isi.' };
    const posted = await postStory(
      db(),
      other,
      portalId,
      { ...values, alt: '', caption: '', was: '' },
      null,
      NOW,
    );
    const typed = await draft(world, posted.ok ? `story:${posted.storyId}` : '');
    expect(await sendWriting(db(), world.participant, world.packageId, typed, later(1))).toMatchObject({
      ok: false,
      lacks: { portalItem: 'gone' },
    });
  });

  it('freezes the item: what changes afterwards is not what is judged', async () => {
    const world = await makePackageWorld(db());
    const { versionId, submissionId, n } = await sent(world);
    const ref = await story(world);
    const values = { headline: 'Lain', dateline: '', eventOn: null, body: 'Lain.', alt: '', caption: '' };
    const place = { portalId: world.portalId, storyId: ref.split(':')[1] ?? '' };
    expect(
      await saveStory(db(), world.participant, place, { ...values, was: '' }, null, later(2)),
    ).toMatchObject({ ok: true });
    const parts = await findSentParts(db(), versionId, null);
    expect(parts?.item).toMatchObject({ kind: 'story', title: 'Apel pagi', path: '/berita/apel-pagi' });
    expect(parts?.item?.portal.pages).toEqual([]);
    expect(parts).toMatchObject({ shareText: SHARE_TEXT, hasPicture: true, previous: null, notes: [] });
    expect(await findNewestParts(db(), submissionId, n)).toEqual(parts);
  });

  it('leaves versions of before, which have no parts, what they are', async () => {
    const world = await makePackageWorld(db());
    const typed = await draft(world, '', '');
    const old = await submitAssignment(db(), world.participant, world.packageId, typed, later(1));
    expect(old).toMatchObject({ ok: true });
    const submissionId = old.ok ? old.submissionId : '';
    expect(await findNewestParts(db(), submissionId, 1)).toBeNull();
  });

  it('has a share text that survives another device and comes back from the history', async () => {
    const world = await makePackageWorld(db());
    const { participant, packageId } = world;
    const first = typedPackage('page:satu');
    await saveDraft(db(), participant, packageId, first, NOW);
    const second = { ...typedPackage('page:dua', 0, 'Teks dari ponsel.') };
    expect(await saveDraft(db(), participant, packageId, second, later(1))).toMatchObject({
      reason: 'conflict',
      stored: { shareText: SHARE_TEXT, portalItem: 'page:satu' },
    });
    const chosen = { ...second, rev: 1, isChosen: true };
    expect(await saveDraft(db(), participant, packageId, chosen, later(2))).toMatchObject({
      ok: true,
      rev: 2,
    });
    const kept = await db()
      .selectFrom('keptDraft')
      .innerJoin('submission', 'submission.id', 'keptDraft.submissionId')
      .selectAll('keptDraft')
      .where('submission.componentId', '=', packageId)
      .executeTakeFirstOrThrow();
    expect(kept).toMatchObject({ shareText: SHARE_TEXT, portalItem: 'page:satu', cause: 'conflict' });
    expect(await restoreDraft(db(), participant, packageId, { keptDraft: kept.id }, later(3))).toMatchObject({
      ok: true,
    });
    const desk = await findWritingDesk(db(), participant, packageId, later(4));
    expect(desk?.draft).toMatchObject({ shareText: SHARE_TEXT, portalItem: 'page:satu' });
  });

  it('becomes a story of the portal, once, even when the portal was sent', async () => {
    const world = await makePackageWorld(db());
    const { participant, packageId, portalId } = world;
    expect(await postStoryOfDraft(db(), participant, packageId, NOW)).toMatchObject({ reason: 'no_text' });
    const typed = await draft(world, '');
    const values = {
      headline: 'Lama',
      dateline: '',
      eventOn: null,
      body: 'Isi.',
      alt: '',
      caption: '',
      was: '',
    };
    await postStory(db(), participant, portalId, values, null, later(1));
    expect(
      await sendPortal(db(), participant, portalId, { judul: 'Situs', catatan: '' }, later(2)),
    ).toMatchObject({ ok: true });
    const made = await postStoryOfDraft(db(), participant, packageId, later(3));
    expect(made).toMatchObject({ ok: true, headline: STORY.judul });
    const texts = { ...typed.texts, judul: 'Judul yang lebih baik' };
    await saveDraft(db(), participant, packageId, { ...typed, texts }, later(4));
    const again = await postStoryOfDraft(db(), participant, packageId, later(5));
    expect(again).toMatchObject({ ok: true, headline: 'Judul yang lebih baik' });
    expect(again.ok && made.ok && again.storyId === made.storyId).toBe(true);
    const row = await db()
      .selectFrom('portalStory')
      .innerJoin('portalPicture', 'portalPicture.id', 'portalStory.pictureId')
      .select(['eventOn', 'dateline', 'pictureAlt', 'body'])
      .where('portalStory.id', '=', made.ok ? made.storyId : '')
      .executeTakeFirst();
    expect(row).toMatchObject({
      eventOn: '2026-11-10',
      dateline: 'SEI RANTAU',
      pictureAlt: 'Bidan menimbang balita.',
    });
    expect(row?.body.startsWith(STORY.teras)).toBe(true);
    const { participant: other } = await makeParticipant(db(), world);
    await saveDraft(db(), other, packageId, typed, later(5));
    expect(await postStoryOfDraft(db(), other, packageId, later(6))).toMatchObject({ reason: 'no_portal' });
    expect(await postStoryOfDraft(db(), world.mentor, packageId, later(6))).toMatchObject({
      reason: 'not_found',
    });
  });

  it('shows the pictures of its frozen item to its mentor alone', async () => {
    const world = await makePackageWorld(db());
    const { participant, packageId, portalId } = world;
    const page = (await itemsOf(world)).items.at(-1)?.ref ?? '';
    const typed = await draft(world, page);
    expect(await sendWriting(db(), participant, packageId, typed, later(1))).toMatchObject({ ok: true });
    const picture = await db()
      .selectFrom('portalPicture')
      .select('id')
      .where('portalId', '=', portalId)
      .executeTakeFirstOrThrow();
    expect(await findPortalPicture(db(), world.mentor, portalId, picture.id)).toBeDefined();
    const { participant: classmate } = await makeParticipant(db(), world);
    expect(await findPortalPicture(db(), classmate, portalId, picture.id)).toBeUndefined();
  });

  it('takes notes on its parts from the mentor who has it', async () => {
    const world = await makePackageWorld(db());
    const { submissionId, versionId } = await sent(world);
    const other = await makeMentor(db(), world, {}, 'Samuel Pakpahan');
    await openReview(db(), world.mentor, submissionId, later(2));
    const edit = { submissionId, n: 1, rev: 0 };
    const note = { kind: 'comment' as const, part: 'share' as const, body: 'Sebut harinya.' };
    expect(await addPackageNote(db(), world.mentor, edit, note, later(3))).toEqual({ ok: true });
    for (const stranger of [other, world.participant])
      expect(await addPackageNote(db(), stranger, edit, note, later(3))).toMatchObject({ ok: false });
    const { id: reviewId } = await db()
      .selectFrom('review')
      .select('id')
      .where('versionId', '=', versionId)
      .where('reviewerId', '=', world.mentor.accountId)
      .executeTakeFirstOrThrow();
    const notes = await listPackageNotes(db(), reviewId);
    expect(notes).toMatchObject([note]);
    expect((await findSentParts(db(), versionId, reviewId))?.notes).toEqual(notes);
    expect((await findSentParts(db(), versionId, null))?.notes).toEqual([]);
    expect(await removePackageNote(db(), other, edit, notes[0]?.id ?? '')).toMatchObject({ ok: false });
    expect(await removePackageNote(db(), world.mentor, edit, notes[0]?.id ?? '')).toEqual({ ok: true });
    expect(await listPackageNotes(db(), reviewId)).toEqual([]);
  });

  it('takes no note on a part that it has not got', async () => {
    const world = await makePackageWorld(db());
    const typed = await draft(world, '', '');
    const old = await submitAssignment(db(), world.participant, world.packageId, typed, later(1));
    const submissionId = old.ok ? old.submissionId : '';
    await openReview(db(), world.mentor, submissionId, later(2));
    const edit = { submissionId, n: 1, rev: 0 };
    for (const part of ['portal', 'share'] as const)
      expect(
        await addPackageNote(db(), world.mentor, edit, { kind: 'comment', part, body: 'x' }, later(3)),
      ).toMatchObject({ reason: 'bad_target' });
    const note = { kind: 'praise' as const, part: 'photo' as const, body: 'Bagus.' };
    expect(await addPackageNote(db(), world.mentor, edit, note, later(3))).toEqual({ ok: true });
  });
});

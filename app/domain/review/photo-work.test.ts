import { beforeAll, expect, it } from 'vitest';
import { newId } from '#db/id.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import { freezePhotos, makePhotos, TAKARIR } from '#db/testing/photos.ts';
import {
  later,
  makeMentor,
  makeParticipant,
  makeWritingWorld,
  send,
  type WritingWorld,
} from '#db/testing/writing.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findPicture } from '../assignments/find-picture.server.ts';
import { answerCaption } from './answer-caption.server.ts';
import { decideReview } from './decide-review.server.ts';
import { openReview } from './open-review.server.ts';
import { findPhotoNotes } from './photo-notes.server.ts';
import { type Crop, MOST_PINS, type Pin } from './photo-notes.ts';
import { savePhotoWork } from './save-photo-work.server.ts';

const notFound = { ok: false, reason: 'not_found' };
const BETTER = TAKARIR.replace('Bidan', 'Bidan Rina Hasugian');

onBothEngines('noting on pictures', (db) => {
  let world: WritingWorld;
  let mentor: Viewer;
  beforeAll(async () => {
    world = await makeWritingWorld(db());
    ({ mentor } = world);
  });

  const waiting = async () => {
    const { participant } = await makeParticipant(db(), world);
    const submissionId = await send(db(), participant, world.assignmentId);
    const photos = await makePhotos(db(), participant, submissionId, [{}, { takenAt: null }]);
    await freezePhotos(db(), submissionId, 1);
    await openReview(db(), mentor, submissionId, NOW);
    const review = await db()
      .selectFrom('review')
      .innerJoin('version', 'version.id', 'review.versionId')
      .select('review.id')
      .where('version.submissionId', '=', submissionId)
      .executeTakeFirstOrThrow();
    const [first, second] = photos;
    if (!first || !second) throw new Error('no photos');
    return { participant, submissionId, first, second, reviewId: review.id, edit: editOf(submissionId) };
  };
  const editOf = (submissionId: string, rev = 0) => ({ submissionId, n: 1, rev });
  const notes = (reviewId: string) => findPhotoNotes(db(), reviewId);
  const rowsOf = async () => {
    const count = (table: 'photoMark' | 'photoCrop' | 'photoCaption') =>
      db()
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
    const rows = await Promise.all([count('photoMark'), count('photoCrop'), count('photoCaption')]);
    return rows.map((row) => Number(row.count));
  };

  it('keeps pins in the order they were made, moves and removes them', async () => {
    const { first, second, reviewId, edit, submissionId } = await waiting();
    const [a, b] = [newId(), newId()];
    const work = { pins: { [a]: pin(first.photoId), [b]: pin(second.photoId, { kind: 'praise' }) } };
    const saved = await savePhotoWork(db(), mentor, edit, work, NOW);
    expect(saved).toMatchObject({ ok: true, rev: 1 });
    expect(Object.keys((await notes(reviewId)).pins)).toEqual([a, b]);
    // A retry after a lost answer is no conflict and changes nothing.
    expect(await savePhotoWork(db(), mentor, edit, work, later(5))).toMatchObject({ ok: true, rev: 1 });
    const moved = pin(first.photoId, { x: 0.9, body: 'Kotak biru di tepi.' });
    const change = { pins: { [a]: moved, [b]: null } };
    expect(await savePhotoWork(db(), mentor, edit, change, NOW)).toMatchObject({
      reason: 'conflict',
      stored: { rev: 1, pins: work.pins },
    });
    await savePhotoWork(db(), mentor, editOf(submissionId, 1), change, NOW);
    expect(await notes(reviewId)).toEqual({ pins: { [a]: moved }, crops: {}, captions: {} });
  });

  it('keeps one crop and one takarir of a picture', async () => {
    const { first, reviewId, edit, submissionId } = await waiting();
    const work = { crops: { [first.photoId]: CROP }, captions: { [first.photoId]: BETTER }, note: 'Bagus' };
    expect(await savePhotoWork(db(), mentor, edit, work, NOW)).toMatchObject({ ok: true, rev: 2 });
    const narrower = { ...CROP, width: 0.4, reason: '' };
    const again = { crops: { [first.photoId]: narrower } };
    await savePhotoWork(db(), mentor, editOf(submissionId, 2), again, NOW);
    expect(await notes(reviewId)).toEqual({
      pins: {},
      crops: { [first.photoId]: narrower },
      captions: { [first.photoId]: BETTER },
    });
    const nothing = { crops: { [first.photoId]: null }, captions: { [first.photoId]: null } };
    await savePhotoWork(db(), mentor, editOf(submissionId, 3), nothing, NOW);
    expect(await notes(reviewId)).toEqual({ pins: {}, crops: {}, captions: {} });
  });

  it('takes nothing for a picture of somebody else, or for a pin of another review', async () => {
    const { edit, reviewId, first } = await waiting();
    const other = await waiting();
    const theirs = newId();
    const work = { pins: { [theirs]: pin(other.first.photoId) } };
    await savePhotoWork(db(), mentor, other.edit, work, NOW);
    const before = await rowsOf();
    const refused = { ok: false, reason: 'no_photo' };
    for (const changes of [
      { pins: { [newId()]: pin(other.first.photoId) } },
      { pins: { [newId()]: pin(newId()) } },
      { pins: { [theirs]: pin(first.photoId) } },
      { crops: { [other.first.photoId]: CROP } },
      { captions: { [other.first.photoId]: BETTER }, pins: { [newId()]: pin(first.photoId) } },
    ])
      expect(await savePhotoWork(db(), mentor, edit, changes, NOW)).toEqual(refused);
    // Here it is gone already, and there it stays.
    const gone = { pins: { [theirs]: null } };
    expect(await savePhotoWork(db(), mentor, edit, gone, NOW)).toMatchObject({ ok: true, rev: 0 });
    expect(await rowsOf()).toEqual(before);
    expect(await notes(reviewId)).toEqual({ pins: {}, crops: {}, captions: {} });
  });

  it.each([
    ['a pin at no number', { pins: { x: Number.NaN } }],
    ['a pin left of the picture', { pins: { x: -1 } }],
    ['a pin below it', { pins: { y: 2 } }],
    ['a crop that leaves the picture', { crop: { x: 0.8, width: 0.5 } }],
    ['a crop of no size', { crop: { height: 0 } }],
    ['a crop of no number', { crop: { width: Number.NaN } }],
  ] as const)('refuses %s', async (_, forged: { pins?: Partial<Pin>; crop?: Partial<Crop> }) => {
    const { edit, first, reviewId } = await waiting();
    const changes = forged.pins
      ? { pins: { [newId()]: pin(first.photoId, forged.pins) } }
      : { crops: { [first.photoId]: { ...CROP, ...forged.crop } } };
    const refused = { ok: false, reason: 'bad_spot' };
    expect(await savePhotoWork(db(), mentor, edit, changes, NOW)).toEqual(refused);
    expect(await notes(reviewId)).toEqual({ pins: {}, crops: {}, captions: {} });
  });

  it('has an end, and says so before anything is stored', async () => {
    const { edit, first, submissionId, reviewId } = await waiting();
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, () => [newId(), pin(first.photoId)]));
    const tooMany = { ok: false, reason: 'too_many_pins' };
    const over = { pins: many(MOST_PINS + 1), note: 'Ikut' };
    expect(await savePhotoWork(db(), mentor, edit, over, NOW)).toEqual(tooMany);
    const full = await savePhotoWork(db(), mentor, edit, { pins: many(MOST_PINS) }, NOW);
    expect(full).toMatchObject({ ok: true });
    const more = { pins: many(1) };
    expect(await savePhotoWork(db(), mentor, editOf(submissionId, 1), more, NOW)).toEqual(tooMany);
    const [oldest = ''] = Object.keys((await notes(reviewId)).pins);
    const swapped = { pins: { ...more.pins, [oldest]: null } };
    expect(await savePhotoWork(db(), mentor, editOf(submissionId, 1), swapped, NOW)).toMatchObject({
      ok: true,
    });
  });

  it('is for the mentor who has the work, and only until it is decided', async () => {
    const { edit, first, participant, submissionId } = await waiting();
    const fellow = await makeMentor(db(), world, { capacity: 0 });
    const work = { pins: { [newId()]: pin(first.photoId) } };
    for (const viewer of [world.stranger, participant, fellow, world.organizer])
      expect(await savePhotoWork(db(), viewer, edit, work, NOW)).toEqual(notFound);
    await openReview(db(), fellow, submissionId, NOW);
    expect(await savePhotoWork(db(), fellow, edit, work, NOW)).toEqual(notFound);
    await decideReview(db(), mentor, edit, 'return', {}, NOW);
    expect(await savePhotoWork(db(), mentor, edit, work, NOW)).toEqual({
      ok: false,
      reason: 'already_decided',
    });
  });

  it('shows the pictures to those who read the work', async () => {
    const { first, participant } = await waiting();
    const { participant: other } = await makeParticipant(db(), world);
    const sees = async (viewer: Viewer, fileId: string) => Boolean(await findPicture(db(), viewer, fileId));
    for (const viewer of [participant, mentor, world.organizer])
      for (const fileId of [first.fileId, first.thumbFileId]) expect(await sees(viewer, fileId)).toBe(true);
    for (const viewer of [other, world.stranger]) expect(await sees(viewer, first.fileId)).toBe(false);
  });

  it('puts the better takarir on the desk, or what was sent back again', async () => {
    const { edit, first, second, participant, submissionId } = await waiting();
    const { assignmentId, stranger } = world;
    const captions = { [first.photoId]: BETTER };
    await savePhotoWork(db(), mentor, edit, { captions }, NOW);
    const accept = { photoId: first.photoId, answer: 'accept' as const };
    const give = (viewer: Viewer, answer: Parameters<typeof answerCaption>[3] = accept) =>
      answerCaption(db(), viewer, assignmentId, answer, NOW);
    const onDesk = async () => {
      const row = await db()
        .selectFrom('photo')
        .select('caption')
        .where('id', '=', first.photoId)
        .executeTakeFirstOrThrow();
      return row.caption;
    };
    // Before the decision there is nothing to answer, not even for the owner.
    expect(await give(participant)).toEqual(notFound);
    await decideReview(db(), mentor, editOf(submissionId, 1), 'return', {}, NOW);
    const { participant: other } = await makeParticipant(db(), world);
    for (const viewer of [stranger, mentor, other]) expect(await give(viewer)).toEqual(notFound);
    expect(await give(participant, { ...accept, photoId: second.photoId })).toEqual(notFound);
    expect(await onDesk()).toBe(TAKARIR);
    expect(await give(participant)).toEqual({ ok: true });
    expect(await onDesk()).toBe(BETTER);
    await give(participant, { ...accept, answer: 'reject' });
    expect(await onDesk()).toBe(TAKARIR);
    await db().updateTable('photo').set({ caption: 'Tulisan sendiri.' }).execute();
    expect(await give(participant)).toEqual({ ok: false, reason: 'changed_meanwhile' });
    expect(await onDesk()).toBe('Tulisan sendiri.');
    await db().updateTable('photo').set({ removedAt: NOW.toISOString() }).execute();
    expect(await give(participant)).toEqual({ ok: false, reason: 'removed' });
  });
});

const CROP: Crop = { x: 0.1, y: 0.1, width: 0.6, height: 0.6, reason: 'Buang meja di kiri.' };

function pin(photoId: string, change: Partial<Pin> = {}): Pin {
  return {
    photoId,
    kind: 'comment',
    label: 'Latar depan',
    x: 0.1,
    y: 0.8,
    body: 'Meja mengganggu.',
    ...change,
  };
}

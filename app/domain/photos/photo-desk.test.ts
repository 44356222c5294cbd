import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { folderStore } from '#app/storage/files.server.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import { deskOf, layPhoto, makePhotoTask, sendDesk, typedOn } from '#db/testing/photo-desks.ts';
import { takePicture, withCameraFacts } from '#db/testing/pictures.ts';
import { later, makeParticipant, makeWritingWorld, type WritingWorld } from '#db/testing/writing.ts';
import { addPhoto } from './add-photo.server.ts';
import { arrangePhotos } from './arrange-photos.server.ts';
import { findPhotoDesk } from './photo-desk.server.ts';
import { MOST_PHOTOS } from './photo-limits.ts';
import { saveDesk } from './save-desk.server.ts';
import { sendPhotos } from './send-photos.server.ts';

onBothEngines('the photo desk', (db) => {
  const folder = mkdtempSync(join(tmpdir(), 'pewarta-desk-'));
  const store = folderStore(folder);
  let world: WritingWorld;
  let task: string;
  beforeEach(async () => {
    world = await makeWritingWorld(db());
    await makePhotoTask(db(), world);
    task = world.assignmentId;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const desk = () => deskOf(db(), world.participant, task);
  const typed = () => typedOn(db(), world.participant, task);
  const lay = (seed: number) => layPhoto(db(), store, world.participant, task, seed);
  const arrange = (photoId: string, how: 'up' | 'down' | 'remove' | 'restore') =>
    arrangePhotos(db(), world.participant, task, { photoId, how }, NOW);

  it('is for photo tasks of the viewer own course alone', async () => {
    expect(await findPhotoDesk(db(), world.stranger, task, NOW)).toBeUndefined();
    const upload = { bytes: await takePicture(1), name: 'a.jpg' };
    expect(await addPhoto(db(), store, world.stranger, task, upload, NOW)).toEqual({
      ok: false,
      reason: 'not_found',
    });
    await db().updateTable('assignment').set({ form: 'news' }).where('componentId', '=', task).execute();
    expect(await findPhotoDesk(db(), world.participant, task, NOW)).toBeUndefined();
    expect(await saveDesk(db(), world.participant, task, { ...(await emptyDesk()) }, NOW)).toMatchObject({
      reason: 'not_found',
    });
  });

  it('takes pictures with what their files tell, the first as the main one', async () => {
    const bytes = await withCameraFacts(await takePicture(2));
    const added = await addPhoto(db(), store, world.participant, task, { bytes, name: 'IMG_2.jpg' }, NOW);
    expect(added.ok).toBe(true);
    await lay(3);
    const { photos, draft } = await desk();
    expect(photos.map(({ isChosen, originalName }) => [isChosen, originalName])).toEqual([
      [true, 'IMG_2.jpg'],
      [false, 'IMG_3.jpg'],
    ]);
    expect(photos[0]).toMatchObject({
      takenAt: '2026-11-10T09:14:00',
      facts: { camera: 'Contoh Ponsel 5', exposure: '1/60', aperture: 1.8, iso: 320, focalLength: 4.2 },
      isDeclared: false,
      originalBytes: bytes.length,
      originalWidth: 1_200,
    });
    expect(draft?.pictureFileId).toBe(photos[0]?.fileId);
  });

  it('believes a browser about the file that it made smaller, and says so', async () => {
    const upload = { bytes: await takePicture(4), name: 'a.jpg' };
    const facts = { takenAt: '2026-11-10T08:00:00', iso: 100 };
    const declared = { bytes: 4_100_000, width: 4_000, height: 3_000, facts };
    await addPhoto(db(), store, world.participant, task, { ...upload, declared }, NOW);
    expect((await desk()).photos[0]).toMatchObject({
      isDeclared: true,
      facts: { iso: 100 },
      originalBytes: 4_100_000,
      originalWidth: 4_000,
    });
    // A file that tells something itself needs nobody's word.
    const own = { bytes: await withCameraFacts(await takePicture(5)), name: 'b.jpg', declared };
    await addPhoto(db(), store, world.participant, task, own, NOW);
    expect((await desk()).photos[1]).toMatchObject({ isDeclared: false, takenAt: '2026-11-10T09:14:00' });
  });

  it('has room for twelve', async () => {
    const first = await lay(1);
    const row = await db().selectFrom('photo').selectAll().where('id', '=', first).executeTakeFirstOrThrow();
    for (let index = 1; index < MOST_PHOTOS; index += 1)
      await db()
        .insertInto('photo')
        .values({ ...row, id: `${first}-${index}`, ord: index + 1, isChosen: 0 })
        .execute();
    const upload = { bytes: await takePicture(6), name: 'ketigabelas.jpg' };
    const thirteenth = () => addPhoto(db(), store, world.participant, task, upload, NOW);
    expect(await thirteenth()).toEqual({ ok: false, reason: 'too_many' });
    await arrange(`${first}-3`, 'remove');
    expect((await thirteenth()).ok).toBe(true);
    expect(await arrange(`${first}-3`, 'restore')).toEqual({ ok: false, reason: 'too_many' });
  });

  it('keeps words and the choice of the main picture, and gives lists that one', async () => {
    const [first, second] = [await lay(1), await lay(2)];
    const words = { slot: 'detail' as const, caption: 'Bidan menimbang.', people: 'consented' as const };
    const page = await typed();
    const photos = page.photos.map((photo) =>
      photo.id === second ? { ...photo, ...words, consentNote: 'Ibunya, lisan.' } : photo,
    );
    const saved = await saveDesk(db(), world.participant, task, { ...page, photos, chosenId: second }, NOW);
    expect(saved.ok).toBe(true);
    const { photos: stored, draft } = await desk();
    expect(stored[1]).toMatchObject({ ...words, consentNote: 'Ibunya, lisan.', isChosen: true });
    expect(stored.find(({ id }) => id === first)?.isChosen).toBe(false);
    expect(draft).toMatchObject({ pictureFileId: stored[1]?.fileId, caption: 'Bidan menimbang.' });
    // The same again is the same save.
    expect(
      await saveDesk(db(), world.participant, task, { ...page, photos, chosenId: second }, later(9)),
    ).toEqual(saved);
  });

  it('lets nobody write over what another device has written, until it was seen', async () => {
    const photoId = await lay(1);
    const page = await typed();
    const captioned = (caption: string) => ({
      ...page,
      photos: page.photos.map((photo) => ({ ...photo, caption })),
    });
    await saveDesk(db(), world.participant, task, captioned('Dari ponsel.'), NOW);
    const other = await saveDesk(db(), world.participant, task, captioned('Dari komputer.'), later(5));
    expect(other).toMatchObject({ ok: false, reason: 'conflict' });
    expect((await desk()).photos[0]?.caption).toBe('Dari ponsel.');
    const { draft } = await desk();
    const chosen = { ...captioned('Dari komputer.'), rev: draft?.rev ?? 0, isChosen: true };
    expect((await saveDesk(db(), world.participant, task, chosen, later(9))).ok).toBe(true);
    expect((await desk()).photos[0]).toMatchObject({ id: photoId, caption: 'Dari komputer.' });
    const kept = await db().selectFrom('keptDraft').select('cause').execute();
    expect(kept.some(({ cause }) => cause === 'conflict')).toBe(true);
  });

  it('moves pictures, takes them off and puts them back', async () => {
    const [one, two, three] = [await lay(1), await lay(2), await lay(3)];
    const order = async () => (await desk()).photos.map(({ id }) => id);
    await arrange(three, 'up');
    expect(await order()).toEqual([one, three, two]);
    await arrange(one, 'up');
    await arrange(two, 'down');
    expect(await order()).toEqual([one, three, two]);
    await arrange(one, 'remove');
    expect(await order()).toEqual([three, two]);
    expect((await desk()).removed.map(({ id }) => id)).toEqual([one]);
    expect((await desk()).draft?.pictureFileId).toBeNull();
    await arrange(one, 'restore');
    expect(await order()).toContain(one);
    const { participant: other } = await makeParticipant(db(), world, world.otherOpdId);
    const step = { photoId: one, how: 'remove' as const };
    expect(await arrangePhotos(db(), other, task, step, NOW)).toMatchObject({ reason: 'not_found' });
    expect(await order()).toContain(one);
  });

  it('is sent with words and order frozen, whatever happens on the desk afterwards', async () => {
    const [one, two] = [await lay(1), await lay(2)];
    const { submissionId, n } = await sendDesk(db(), world.participant, task);
    const frozen = async () =>
      db()
        .selectFrom('versionPhoto')
        .innerJoin('version', 'version.id', 'versionPhoto.versionId')
        .select(['photoId', 'ord', 'caption', 'people', 'isChosen', 'pictureFileId', 'pictureCaption'])
        .where('version.submissionId', '=', submissionId)
        .orderBy('ord')
        .execute();
    const { photos } = await desk();
    const picture = { pictureFileId: photos[0]?.fileId, pictureCaption: 'Takarir 1. Dengan latar.' };
    const sent = [
      { photoId: one, ord: 1, caption: 'Takarir 1. Dengan latar.', people: 'none', isChosen: 1, ...picture },
      { photoId: two, ord: 2, caption: 'Takarir 2. Dengan latar.', people: 'none', isChosen: 0, ...picture },
    ];
    expect(await frozen()).toEqual(sent);
    // A second press finds its own version; nothing changes while a mentor reads.
    expect(await sendDesk(db(), world.participant, task, later(3))).toMatchObject({ n });
    expect(await arrange(two, 'remove')).toEqual({ ok: false, reason: 'waiting' });
    await db().updateTable('submission').set({ state: 'returned' }).where('id', '=', submissionId).execute();
    await arrange(two, 'remove');
    await lay(3);
    expect(await frozen()).toEqual(sent);
    expect(await sendDesk(db(), world.participant, task, later(60))).toMatchObject({ n: 2 });
  });

  it('is not sent before the main picture says what it shows and who is in it; what was typed is kept', async () => {
    const send = async (change: Partial<Awaited<ReturnType<typeof typed>>> = {}) => {
      const submission = { ...(await typed()), ...change, hasPublishingConsent: false };
      const result = await sendPhotos(db(), world.participant, task, submission, NOW);
      return result.ok ? 'sent' : result.reason === 'lacking' ? result.lacks : result.reason;
    };
    expect(await send()).toEqual([{ kind: 'no_photos' }]);
    const photoId = await lay(1);
    const field = { kind: 'field', photoId, number: 1 } as const;
    expect(await send()).toEqual([
      { ...field, field: 'caption' },
      { ...field, field: 'people' },
    ]);
    const words = { id: photoId, slot: null, caption: 'Ada.', people: 'consented' as const, consentNote: '' };
    expect(await send({ photos: [words] })).toEqual([{ ...field, field: 'consentNote' }]);
    expect((await desk()).photos[0]).toMatchObject({ caption: 'Ada.', people: 'consented' });
    await db().updateTable('photo').set({ isChosen: 0 }).where('id', '=', photoId).execute();
    expect(await send()).toEqual([{ kind: 'none_chosen' }]);
    expect(await send({ photos: [{ ...words, consentNote: 'Ibunya.' }], chosenId: photoId })).toBe('sent');
  });

  async function emptyDesk() {
    const { texts } = { texts: { judul: 'A', kota: '', hari: '', teras: '', tubuh: '' } };
    return { texts, sources: [], caption: '', rev: 0, photos: [], chosenId: null };
  }
});

import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { sweepPhotosChore } from '#app/jobs/sweep-photos.server.ts';
import { folderStore } from '#app/storage/files.server.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import { deskOf, layPhoto, makePhotoTask, sendDesk } from '#db/testing/photo-desks.ts';
import { later, makeWritingWorld, type WritingWorld } from '#db/testing/writing.ts';
import { arrangePhotos } from './arrange-photos.server.ts';
import { REMOVED_DAYS } from './photo-limits.ts';
import { sweepRemovedPhotos } from './sweep-photos.server.ts';

const DAYS = (days: number) => later(days * 24 * 3_600);

onBothEngines('pictures that were taken off a desk', (db) => {
  const folder = mkdtempSync(join(tmpdir(), 'pewarta-removed-'));
  const store = folderStore(folder);
  let world: WritingWorld;
  let task: string;
  beforeEach(async () => {
    // What other tests of this file have left is long forgotten.
    await sweepRemovedPhotos(db(), DAYS(9_000));
    world = await makeWritingWorld(db());
    await makePhotoTask(db(), world);
    task = world.assignmentId;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const lay = (seed: number) => layPhoto(db(), store, world.participant, task, seed);
  const arrange = (photoId: string, how: 'remove' | 'restore') =>
    arrangePhotos(db(), world.participant, task, { photoId, how }, NOW);
  const hashesOf = async (photoId: string) => {
    const files = await db()
      .selectFrom('photo')
      .innerJoin('file', (join) =>
        join.on(({ eb, or }) =>
          or([eb('file.id', '=', eb.ref('photo.fileId')), eb('file.id', '=', eb.ref('photo.thumbFileId'))]),
        ),
      )
      .select('file.sha256')
      .where('photo.id', '=', photoId)
      .execute();
    return files.map(({ sha256 }) => sha256).sort();
  };

  it('can be put back for their time, and are then forgotten with their files', async () => {
    await lay(61);
    const removed = await lay(62);
    const hashes = await hashesOf(removed);
    expect(hashes).toHaveLength(2);
    await arrange(removed, 'remove');
    expect(await sweepRemovedPhotos(db(), DAYS(REMOVED_DAYS))).toEqual([]);
    expect((await deskOf(db(), world.participant, task)).removed).toHaveLength(1);
    expect((await sweepRemovedPhotos(db(), DAYS(REMOVED_DAYS + 1))).sort()).toEqual(hashes);
    const desk = await deskOf(db(), world.participant, task);
    expect([desk.photos.length, desk.removed.length]).toEqual([1, 0]);
    expect(await sweepRemovedPhotos(db(), DAYS(REMOVED_DAYS + 1))).toEqual([]);
  });

  it('stay for as long as a version shows them', async () => {
    const sent = await lay(63);
    await lay(64);
    await sendDesk(db(), world.participant, task);
    // As the desk of the next version does.
    await db()
      .updateTable('photo')
      .set({ removedAt: NOW.toISOString(), isChosen: 0 })
      .where('id', '=', sent)
      .execute();
    expect(await sweepRemovedPhotos(db(), DAYS(900))).toEqual([]);
    expect(await hashesOf(sent)).toHaveLength(2);
  });

  it('leave their bytes to another picture of the same bytes, and to a draft that shows them', async () => {
    const twin = await lay(65);
    const removed = await lay(65);
    await arrange(removed, 'remove');
    expect(await sweepRemovedPhotos(db(), DAYS(900))).toEqual([]);
    expect(await db().selectFrom('photo').select('id').where('id', '=', removed).execute()).toEqual([]);

    const { fileId } = await db()
      .selectFrom('photo')
      .select('fileId')
      .where('id', '=', twin)
      .executeTakeFirstOrThrow();
    await arrange(twin, 'remove');
    await db().updateTable('draft').set({ pictureFileId: fileId }).execute();
    const thumb = (await hashesOf(twin)).length - 1;
    expect(await sweepRemovedPhotos(db(), DAYS(900))).toHaveLength(thumb);
    expect(await db().selectFrom('file').select('id').where('id', '=', fileId).execute()).toHaveLength(1);
  });

  it('are taken out of storage by the chore, unless they were stored again just now', async () => {
    const removed = await lay(66);
    const [old = '', fresh = ''] = await hashesOf(removed);
    await arrange(removed, 'remove');
    const longAgo = new Date('2020-01-01T00:00:00Z');
    utimesSync(join(folder, old.slice(0, 2), old.slice(2, 4), old), longAgo, longAgo);
    const chore = (now: Date) => sweepPhotosChore({ db: db(), now: () => now }, store).run();
    expect(await chore(DAYS(REMOVED_DAYS + 1))).toBe(true);
    expect(await chore(DAYS(REMOVED_DAYS + 1))).toBe(false);
    expect(await store.get(old)).toBeUndefined();
    expect(await store.get(fresh)).toBeDefined();
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { folderStore } from '#app/storage/files.server.ts';
import { newId } from '#db/id.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import { deskOf, makePhotoTask } from '#db/testing/photo-desks.ts';
import { takePicture } from '#db/testing/pictures.ts';
import { later, makeParticipant, makeWritingWorld, type WritingWorld } from '#db/testing/writing.ts';
import { addPhoto } from './add-photo.server.ts';
import { MOST_UPLOADS, UPLOAD_HOURS } from './photo-limits.ts';
import { beginUpload, dropUpload, findUpload, sweepUploads } from './uploads.server.ts';

onBothEngines('uploads to the photo desk', (db) => {
  const folder = mkdtempSync(join(tmpdir(), 'pewarta-uploads-'));
  const store = folderStore(folder);
  let world: WritingWorld;
  beforeEach(async () => {
    await db().deleteFrom('photoUpload').execute();
    world = await makeWritingWorld(db());
    await makePhotoTask(db(), world);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const begin = async (viewer = world.participant, now = NOW) => {
    const id = newId();
    return { id, result: await beginUpload(db(), viewer, world.assignmentId, { id, bytes: 500 }, now) };
  };
  const find = (id: string, viewer = world.participant) => findUpload(db(), viewer, world.assignmentId, id);

  it('are their sender own', async () => {
    const { id, result } = await begin();
    expect(result).toEqual({ ok: true, dropped: [] });
    expect(await find(id)).toEqual({ bytes: 500, photoId: null });
    const { participant: other } = await makeParticipant(db(), world, world.otherOpdId);
    for (const stranger of [other, world.stranger, world.mentor]) {
      expect(await find(id, stranger)).toBeUndefined();
      await dropUpload(db(), stranger, id);
    }
    expect(await find(id)).toBeDefined();
    expect((await begin(world.stranger)).result).toMatchObject({ reason: 'not_found' });
    await dropUpload(db(), world.participant, id);
    expect(await find(id)).toBeUndefined();
  });

  it('are so many at a time: the oldest makes room', async () => {
    const begun: string[] = [];
    for (let index = 0; index < MOST_UPLOADS; index += 1)
      begun.push((await begin(undefined, later(index))).id);
    const { result } = await begin(undefined, later(60));
    expect(result).toEqual({ ok: true, dropped: [begun[0]] });
    expect(await find(begun[0] ?? '')).toBeUndefined();
    expect(await find(begun[1] ?? '')).toBeDefined();
  });

  it('bring one picture, however often they come to their end', async () => {
    const { id } = await begin();
    const upload = { bytes: await takePicture(1), name: 'a.jpg', uploadId: id };
    const first = await addPhoto(db(), store, world.participant, world.assignmentId, upload, NOW);
    const again = await addPhoto(db(), store, world.participant, world.assignmentId, upload, later(5));
    expect(again).toEqual(first);
    expect((await deskOf(db(), world.participant, world.assignmentId)).photos).toHaveLength(1);
    expect(await find(id)).toMatchObject({ photoId: first.ok && first.photoId });
  });

  it('are forgotten a day after they were begun', async () => {
    const { id } = await begin();
    const fresh = (await begin(undefined, later(3_600))).id;
    expect(await sweepUploads(db(), later(UPLOAD_HOURS * 3_600))).toEqual([]);
    expect(await sweepUploads(db(), later(UPLOAD_HOURS * 3_600 + 1))).toEqual([id]);
    expect(await find(id)).toBeUndefined();
    expect(await find(fresh)).toBeDefined();
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { folderStore } from '#app/storage/files.server.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { layPhoto, makePhotoTask, sendDesk } from '#db/testing/photo-desks.ts';
import {
  later,
  makeMentor,
  makeParticipant,
  makeWritingWorld,
  type WritingWorld,
} from '#db/testing/writing.ts';
import { findLikePictures } from './like-pictures.server.ts';
import { bandsNear, bandsOf, isSamePicture, likeGroups } from './perceptual-hash.ts';

describe('perceptual hashes', () => {
  it('are found again by their quarters up to seven differing bits, wherever those are', () => {
    const hash = 'a5c3960ff069b4d2';
    const flip = (bits: number[]) => {
      let value = BigInt(`0x${hash}`);
      for (const bit of bits) value ^= 1n << BigInt(bit);
      return value.toString(16).padStart(16, '0');
    };
    const spreads = [[0, 1, 16, 17, 32, 33, 48], [0, 1, 2, 3, 4, 5, 6], [63, 62, 47, 46, 31, 30, 15], [5]];
    for (const bits of spreads) {
      const other = flip(bits);
      expect(isSamePicture(hash, other)).toBe(true);
      const near = new Set(bandsNear(other));
      expect(bandsOf(hash).some((band) => near.has(band))).toBe(true);
    }
    expect(isSamePicture(hash, flip([0, 1, 2, 3, 4, 5, 6, 7]))).toBe(false);
  });

  it('tell which frames of one desk are alike', () => {
    expect(
      likeGroups(['0000000000000000', 'ffffffffffffffff', '0000000000000fff', 'fffffffffffffffe']),
    ).toEqual([
      [1, 3],
      [2, 4],
    ]);
    // The third is like both of those that are not like each other.
    expect(likeGroups(['0000000000000000', '0000000000ffffff', '0000000000000fff'])).toEqual([[1, 2, 3]]);
    expect(likeGroups([])).toEqual([]);
  });
});

onBothEngines('pictures that were sent before', (db) => {
  const folder = mkdtempSync(join(tmpdir(), 'pewarta-like-'));
  const store = folderStore(folder);
  let world: WritingWorld;
  beforeEach(async () => {
    world = await makeWritingWorld(db());
    await makePhotoTask(db(), world);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function sendWith(viewer: WritingWorld['participant'], seeds: number[], seconds = 0) {
    for (const seed of seeds) await layPhoto(db(), store, viewer, world.assignmentId, seed);
    const { submissionId } = await sendDesk(db(), viewer, world.assignmentId, later(seconds));
    const { id } = await db()
      .selectFrom('version')
      .select('id')
      .where('submissionId', '=', submissionId)
      .orderBy('n', 'desc')
      .executeTakeFirstOrThrow();
    return { submissionId, versionId: id };
  }

  it('are told to those who may read the work, and to nobody else', async () => {
    const { participant: other } = await makeParticipant(db(), world, world.otherOpdId);
    const first = await sendWith(world.participant, [1, 2]);
    const second = await sendWith(other, [3, 2], 60);
    const [found, ...more] = await findLikePictures(db(), world.mentor, second.versionId);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      number: 2,
      like: { isOwn: false, work: { submissionId: first.submissionId, author: 'Marlina Situmeang' } },
    });
    expect(await findLikePictures(db(), world.organizer, second.versionId)).toHaveLength(1);
    // The earlier one has the later as its like: who sent first is told by the time.
    expect(await findLikePictures(db(), world.mentor, first.versionId)).toHaveLength(1);
    for (const nobody of [world.stranger, other, world.participant])
      expect(await findLikePictures(db(), nobody, second.versionId)).toEqual([]);
  });

  it('are not named where the work is not the viewer own to read, and not sought in other offices', async () => {
    const { participant: other } = await makeParticipant(db(), world, world.otherOpdId);
    const first = await sendWith(world.participant, [4]);
    const second = await sendWith(other, [4], 60);
    // Another batch of the same balai, of which this mentor knows nothing.
    const elsewhere = await makeWritingWorld(db());
    await db()
      .updateTable('submission')
      .set({ batchId: elsewhere.batchId, mentorId: null })
      .where('id', '=', first.submissionId)
      .execute();
    const mentor = await makeMentor(db(), world, {}, 'Samuel Pakpahan');
    expect(await findLikePictures(db(), mentor, second.versionId)).toEqual([]);
    await db()
      .updateTable('batch')
      .set({ balaiId: world.balaiId })
      .where('id', '=', elsewhere.batchId)
      .execute();
    const [found] = await findLikePictures(db(), mentor, second.versionId);
    expect(found?.like).toMatchObject({ isOwn: false, work: null });
  });

  it('are no likes within one work, from one version to the next', async () => {
    const { submissionId, versionId } = await sendWith(world.participant, [5]);
    await db().updateTable('submission').set({ state: 'returned' }).where('id', '=', submissionId).execute();
    const again = await sendWith(world.participant, [6], 90);
    expect(again.versionId).not.toBe(versionId);
    expect(await findLikePictures(db(), world.mentor, again.versionId)).toEqual([]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exifr from 'exifr';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderStore } from '#app/storage/files.server.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import {
  makeMentor,
  makeParticipant,
  makeWritingWorld,
  typed,
  type WritingWorld,
} from '#db/testing/writing.ts';
import { attachPicture } from './attach-picture.server.ts';
import { findPicture } from './find-picture.server.ts';
import { makeSafePicture } from './picture.server.ts';
import { findWritingDesk } from './queries.server.ts';
import { saveDraft } from './save-draft.server.ts';
import { submitAssignment } from './submit.server.ts';

const photo = () =>
  sharp({ create: { width: 3_000, height: 1_200, channels: 3, background: '#446688' } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '2/1 58/1 0/1' } })
    .toBuffer();

it('turns the picture upright, bounds it and leaves the place behind', async () => {
  const bytes = await photo();
  expect(await exifr.parse(bytes)).toMatchObject({ GPSLatitudeRef: 'N' });
  const made = await makeSafePicture(bytes);
  if (!made.ok) throw new Error(made.reason);
  expect(made.picture).toMatchObject({ width: 800, height: 2_000 });
  expect(await exifr.parse(made.picture.bytes)).toBeUndefined();
});

it.each([
  ['a renamed program', Buffer.from(`MZ${'\0'.repeat(500)}`), 'not_a_picture'],
  ['text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not_a_picture'],
  ['a cut-off photo', 'half', 'damaged'],
  ['60,000 × 60,000 pixels', pngHead(60_000, 60_000), 'too_many_pixels'],
  ['49 megapixels that must be unpacked whole', pngHead(7_000, 7_000), 'too_many_pixels'],
])('refuses %s', async (_, bytes, reason) => {
  const whole = await photo();
  const upload = bytes === 'half' ? whole.subarray(0, whole.length / 3) : (bytes as Buffer);
  expect(await makeSafePicture(upload)).toEqual({ ok: false, reason });
});

onBothEngines('a picture with a manuscript', (db) => {
  const folder = mkdtempSync(join(tmpdir(), 'pewarta-pictures-'));
  const store = folderStore(folder);
  let world: WritingWorld;
  beforeAll(async () => {
    world = await makeWritingWorld(db());
    await db()
      .updateTable('assignment')
      .set({ form: 'photo' })
      .where('componentId', '=', world.assignmentId)
      .execute();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is needed, kept through saving, and seen by those who read the manuscript', async () => {
    const { participant, assignmentId, mentor, organizer, stranger } = world;
    const submission = { ...typed(), hasPublishingConsent: false };
    expect(await submitAssignment(db(), participant, assignmentId, submission, NOW)).toEqual({
      ok: false,
      reason: 'no_picture',
    });
    const upload = { bytes: await photo(), name: 'IMG_1.jpg' };
    expect(await attachPicture(db(), store, stranger, assignmentId, upload, NOW)).toEqual({
      ok: false,
      reason: 'not_found',
    });
    const attached = await attachPicture(db(), store, participant, assignmentId, upload, NOW);
    if (!attached.ok) throw new Error(attached.reason);
    const desk = await findWritingDesk(db(), participant, assignmentId, NOW);
    expect(desk?.draft).toMatchObject({ pictureFileId: attached.fileId, rev: 1 });
    const saved = await saveDraft(db(), participant, assignmentId, typed({}, 1), NOW);
    expect(saved).toMatchObject({ ok: true, rev: 2 });

    // Before it is sent only its owner sees it.
    const { participant: other } = await makeParticipant(db(), world);
    const helper = await makeMentor(db(), world, { capacity: 0 });
    const seers = () =>
      Promise.all(
        [participant, mentor, helper, organizer, other, stranger].map(
          async (viewer) => (await findPicture(db(), viewer, attached.fileId)) !== undefined,
        ),
      );
    expect(await seers()).toEqual([true, false, false, false, false, false]);
    const sent = await submitAssignment(db(), participant, assignmentId, { ...submission, rev: 2 }, NOW);
    expect(sent).toMatchObject({ ok: true, n: 1 });
    expect(await seers()).toEqual([true, true, true, true, false, false]);
    const again = await attachPicture(db(), store, participant, assignmentId, upload, NOW);
    expect(again).toEqual({ ok: false, reason: 'waiting' });
  });

  it('may come with news as well, which goes without one too', async () => {
    const other = await makeWritingWorld(db());
    const upload = { bytes: await photo(), name: 'IMG_2.jpg' };
    const attached = await attachPicture(db(), store, other.participant, other.assignmentId, upload, NOW);
    if (!attached.ok) throw new Error(attached.reason);
    const submission = { ...typed({}, 1), hasPublishingConsent: false };
    const sent = await submitAssignment(db(), other.participant, other.assignmentId, submission, NOW);
    expect(sent).toMatchObject({ ok: true, n: 1 });
    const versions = await db()
      .selectFrom('version')
      .innerJoin('submission', 'submission.id', 'version.submissionId')
      .select('version.pictureFileId')
      .where('submission.componentId', '=', other.assignmentId)
      .execute();
    expect(versions).toEqual([{ pictureFileId: attached.fileId }]);
  });
});

/** The first bytes of a PNG that claims a size. */
function pngHead(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000802000000', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return Buffer.concat([head, Buffer.from('00000000', 'hex'), Buffer.from('0000000049444154', 'hex')]);
}

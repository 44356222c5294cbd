import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { newId } from '../id.ts';
import type { Db } from '../schema.ts';
import { makeWorld, NOW, type World } from './factories.ts';
import { memoryStore, openOwnPortal } from './portals.ts';
import { smallCourse } from './small-course.ts';
import { makeMentor, makeParticipant, typed } from './writing.ts';

export interface PackageWorld extends World {
  portalTaskId: string;
  packageId: string;
  participant: Viewer;
  portalId: string;
  mentor: Viewer;
}

const TASK = smallCourse.get('dua/tugas-berita.yaml') ?? '';
const courseFiles = new Map([
  ...smallCourse,
  [
    'dua/module.yaml',
    (smallCourse.get('dua/module.yaml') ?? '').replace(
      'tugas-berita.yaml]',
      'tugas-berita.yaml, tugas-paket.yaml]',
    ),
  ],
  ['dua/tugas-berita.yaml', TASK.replace('form: news', 'form: service_page')],
  [
    'dua/tugas-paket.yaml',
    TASK.replace('form: news', 'form: package').replace('Berita kegiatan', 'Paket berita'),
  ],
]);

/** A class with a portal task and a package; the participant has opened their portal. */
export async function makePackageWorld(db: Db): Promise<PackageWorld> {
  const world = await makeWorld(db, {}, courseFiles);
  const idOf = (slug: string) => world.components.find((one) => one.slug === slug)?.id ?? '';
  const portalTaskId = idOf('tugas-berita');
  const { participant } = await makeParticipant(db, world);
  const portalId = await openOwnPortal(db, memoryStore(), participant, portalTaskId);
  return {
    ...world,
    portalTaskId,
    packageId: idOf('tugas-paket'),
    participant,
    portalId,
    mentor: await makeMentor(db, world),
  };
}

/** A picture in the draft of somebody's package: a row only, no bytes. */
export async function givePicture(db: Db, viewer: Viewer, packageId: string): Promise<string> {
  const fileId = newId();
  await db
    .insertInto('file')
    .values({
      ...{ id: fileId, sha256: fileId.replaceAll('-', '').padEnd(64, '0'), mime: 'image/jpeg', bytes: 1_000 },
      ...{ width: 2_000, height: 1_333, originalName: 'IMG.jpg', ownerId: viewer.accountId },
      createdAt: NOW.toISOString(),
    })
    .execute();
  await db
    .updateTable('draft')
    .set({ pictureFileId: fileId })
    .where('submissionId', '=', (eb) =>
      eb
        .selectFrom('submission')
        .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
        .select('submission.id')
        .where('enrolment.accountId', '=', viewer.accountId)
        .where('submission.componentId', '=', packageId),
    )
    .execute();
  return fileId;
}

export const SHARE_TEXT =
  '412 anak diimunisasi di tiga kecamatan, Selasa (10/11). Baca di situs Dinas Kesehatan.';

export const typedPackage = (portalItem: string, rev = 0, shareText = SHARE_TEXT) => ({
  ...typed({}, rev),
  caption: 'Bidan menimbang balita. Antrean tertib. (Foto: Marlina/Dinkes)',
  shareText,
  portalItem,
  hasPublishingConsent: false,
});

import type { Db } from '#db/schema.ts';
import { displayName } from '../accounts/person-name.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { readableSubmissions } from '../review/scope.server.ts';
import { bandsNear, isSamePicture } from './perceptual-hash.ts';

/** A picture of this version that looks like one of another work. */
export interface LikePicture {
  photoId: string;
  /** Its place in this version, from 1. */
  number: number;
  like: {
    photoId: string;
    sentAt: string;
    /** The same person has sent it before. */
    isOwn: boolean;
    /** Whose work, and where it is read: null where the viewer may not read it. */
    work: { submissionId: string; title: string; author: string; thumbFileId: string } | null;
  };
}

/** More would tell a mentor nothing new. */
const MOST = 24;

/**
 * Pictures of a version that were sent, as they are or almost, with other works of the same balai: the person's own and
 * other people's. For those who may read the version; works that they may not read are not named.
 */
export async function findLikePictures(db: Db, viewer: Viewer, versionId: string): Promise<LikePicture[]> {
  const version = await readableSubmissions(db, viewer)
    .innerJoin('version', 'version.submissionId', 'submission.id')
    .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
    .select(['submission.id as submissionId', 'batch.balaiId', 'enrolment.accountId'])
    .where('version.id', '=', versionId)
    .executeTakeFirst();
  if (!version) return [];
  const photos = await db
    .selectFrom('versionPhoto')
    .innerJoin('photo', 'photo.id', 'versionPhoto.photoId')
    .select(['photo.id', 'photo.perceptualHash', 'versionPhoto.ord'])
    .where('versionPhoto.versionId', '=', versionId)
    .orderBy('versionPhoto.ord')
    .execute();
  const bands = [...new Set(photos.flatMap(({ perceptualHash }) => bandsNear(perceptualHash)))];
  if (bands.length === 0) return [];
  const others = await listSent(db, bands, version);
  const readable = await listReadable(db, viewer, [...new Set(others.map((one) => one.submissionId))]);
  return photos
    .flatMap(({ id, perceptualHash, ord }) =>
      others
        .filter((other) => isSamePicture(other.perceptualHash, perceptualHash))
        .map((other): LikePicture => {
          const { submissionId, title, thumbFileId } = other;
          const work = { submissionId, title, author: displayName(other), thumbFileId };
          return {
            photoId: id,
            number: ord,
            like: {
              photoId: other.id,
              sentAt: other.sentAt,
              isOwn: other.accountId === version.accountId,
              work: readable.has(submissionId) ? work : null,
            },
          };
        }),
    )
    .slice(0, MOST);
}

/** Pictures under one of these keys that were sent with another work of the same balai, the earliest sending of each. */
async function listSent(db: Db, bands: number[], version: { submissionId: string; balaiId: string }) {
  const rows = await db
    .selectFrom('photoBand')
    .innerJoin('photo', 'photo.id', 'photoBand.photoId')
    .innerJoin('versionPhoto', 'versionPhoto.photoId', 'photo.id')
    .innerJoin('version', 'version.id', 'versionPhoto.versionId')
    .innerJoin('submission', 'submission.id', 'photo.submissionId')
    .innerJoin('batch', 'batch.id', 'submission.batchId')
    .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .select([
      'photo.id',
      'photo.perceptualHash',
      'photo.thumbFileId',
      'submission.id as submissionId',
      'submission.title',
      'enrolment.accountId',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'version.createdAt as sentAt',
    ])
    .where('photoBand.band', 'in', bands)
    .where('photo.submissionId', '!=', version.submissionId)
    .where('batch.balaiId', '=', version.balaiId)
    .orderBy('version.createdAt')
    .limit(2_000)
    .execute();
  const first = new Map<string, (typeof rows)[number]>();
  for (const row of rows) if (!first.has(row.id)) first.set(row.id, row);
  return [...first.values()];
}

async function listReadable(db: Db, viewer: Viewer, submissionIds: string[]): Promise<Set<string>> {
  if (submissionIds.length === 0) return new Set();
  const rows = await readableSubmissions(db, viewer)
    .select('submission.id')
    .where('submission.id', 'in', submissionIds)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

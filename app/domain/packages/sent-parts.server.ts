import type { Db } from '#db/schema.ts';
import { checkCopy } from '../copycheck/check-copy.ts';
import { toFields } from '../manuscript/document.ts';
import { readStored } from '../manuscript/read-stored.ts';
import type { PortalSnapshot } from '../portal/snapshot.ts';
import { advisePackage, type PackageAdvice } from './advise-package.ts';
import { listPackageNotes, type PackageNote } from './notes.server.ts';
import { type FrozenItem, frozenItem, wordsOfItem } from './portal-item.ts';
import { shareFields } from './share-check.ts';

/** The parts of a package as they were sent with a version, beside its manuscript. */
export interface SentParts {
  hasPicture: boolean;
  shareText: string;
  item: (FrozenItem & { portalId: string }) | null;
  advice: PackageAdvice;
  notes: PackageNote[];
  /** What was otherwise in the version before; null where there is none. */
  previous: { n: number; shareText: string; itemTitle: string } | null;
}

/**
 * What went with a version, and the notes of a review of it. Null for a version without parts: one of before packages
 * had them. The caller has made sure that the viewer may read both.
 */
export async function findSentParts(
  db: Db,
  versionId: string,
  reviewId: string | null,
): Promise<SentParts | null> {
  const version = await db
    .selectFrom('version')
    .leftJoin('versionPortalItem', 'versionPortalItem.versionId', 'version.id')
    .select([
      'version.submissionId',
      'version.n',
      'version.doc',
      'version.pictureFileId',
      'version.pictureCaption as caption',
      'version.shareText',
      'versionPortalItem.portalId',
      'versionPortalItem.snapshot',
    ])
    .where('version.id', '=', versionId)
    .executeTakeFirst();
  if (!version || (!version.shareText && !version.snapshot)) return null;
  const { submissionId, n, doc, caption, shareText, portalId, snapshot } = version;
  const [notes, previous] = await Promise.all([
    reviewId ? listPackageNotes(db, reviewId) : [],
    n > 1 ? findPrevious(db, submissionId, n - 1) : undefined,
  ]);
  const item = snapshot ? frozenItem(JSON.parse(snapshot) as PortalSnapshot) : undefined;
  const itemWords = item?.kind === 'story' ? wordsOfItem(item) : '';
  const texts = toFields(readStored(doc));
  return {
    hasPicture: version.pictureFileId !== null,
    shareText,
    item: item && portalId ? { ...item, portalId } : null,
    advice: advisePackage({ texts, caption, shareText, itemWords }, checkCopy(shareFields(shareText))),
    notes,
    previous: previous ? { n: n - 1, shareText: previous.shareText, itemTitle: previous.title ?? '' } : null,
  };
}

/** The same of the newest version of a submission. */
export async function findNewestParts(db: Db, submissionId: string, n: number): Promise<SentParts | null> {
  const version = await db
    .selectFrom('version')
    .select('id')
    .where('submissionId', '=', submissionId)
    .where('n', '=', n)
    .executeTakeFirst();
  return version ? findSentParts(db, version.id, null) : null;
}

function findPrevious(db: Db, submissionId: string, n: number) {
  return db
    .selectFrom('version')
    .leftJoin('versionPortalItem', 'versionPortalItem.versionId', 'version.id')
    .select(['version.shareText', 'versionPortalItem.title'])
    .where('version.submissionId', '=', submissionId)
    .where('version.n', '=', n)
    .executeTakeFirst();
}

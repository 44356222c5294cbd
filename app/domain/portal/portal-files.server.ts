import type { ExpressionBuilder } from 'kysely';
import type { Db, Schema } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { readableSubmissions } from '../review/scope.server.ts';

export interface PortalFile {
  sha256: string;
  mime: string;
  originalName: string;
}

/** A document of a portal for its owner, and for those who may read the version it was sent with. */
export function findDocumentFile(
  db: Db,
  viewer: Viewer,
  portalId: string,
  documentId: string,
): Promise<PortalFile | undefined> {
  return db
    .selectFrom('portalDocument')
    .innerJoin('file', 'file.id', 'portalDocument.fileId')
    .select(['file.sha256', 'file.mime', 'file.originalName'])
    .where('portalDocument.id', '=', documentId)
    .where('portalDocument.portalId', '=', portalId)
    .where((eb) =>
      eb.or([
        eb.exists(ofOwner(db, viewer, portalId)),
        eb.exists(sentSince(eb, readableIds(db, viewer), portalId)),
      ]),
    )
    .executeTakeFirst();
}

/** The same of a picture. */
export function findPortalPicture(
  db: Db,
  viewer: Viewer,
  portalId: string,
  pictureId: string,
): Promise<PortalFile | undefined> {
  return db
    .selectFrom('portalPicture')
    .innerJoin('file', 'file.id', 'portalPicture.fileId')
    .select(['file.sha256', 'file.mime', 'file.originalName'])
    .where('portalPicture.id', '=', pictureId)
    .where('portalPicture.portalId', '=', portalId)
    .where((eb) =>
      eb.or([
        eb.exists(ofOwner(db, viewer, portalId)),
        eb.exists(sentSince(eb, readableIds(db, viewer), portalId)),
        eb.exists(
          eb
            .selectFrom('versionPortalItem')
            .innerJoin('version', 'version.id', 'versionPortalItem.versionId')
            .select('version.id')
            .where('versionPortalItem.portalId', '=', portalId)
            .where('versionPortalItem.snapshot', 'like', `%"${pictureId}"%`)
            .where('version.submissionId', 'in', readableIds(db, viewer)),
        ),
      ]),
    )
    .executeTakeFirst();
}

const ofOwner = (db: Db, viewer: Viewer, portalId: string) =>
  db
    .selectFrom('portal')
    .innerJoin('enrolment', 'enrolment.id', 'portal.enrolmentId')
    .select('portal.id')
    .where('portal.id', '=', portalId)
    .where('enrolment.accountId', '=', viewer.accountId);

/** A version of the portal that the viewer may read and that was sent when the file was there. */
const sentSince = (
  { selectFrom }: ExpressionBuilder<Schema, 'file'>,
  readable: ReturnType<typeof readableIds>,
  portalId: string,
) =>
  selectFrom('versionPortal')
    .innerJoin('version', 'version.id', 'versionPortal.versionId')
    .select('version.id')
    .where('versionPortal.portalId', '=', portalId)
    .whereRef('version.createdAt', '>=', 'file.createdAt')
    .where('version.submissionId', 'in', readable);

const readableIds = (db: Db, viewer: Viewer) => readableSubmissions(db, viewer).select('submission.id');

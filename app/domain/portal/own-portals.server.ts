import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';

/** Everything the viewer put into their practice portals, and what was sent of it, for their own copy of their data. */
export async function listOwnPortals(db: Db, { accountId }: Viewer) {
  const portals = await db
    .selectFrom('portal')
    .innerJoin('enrolment', 'enrolment.id', 'portal.enrolmentId')
    .select(['portal.id', 'portal.siteName', 'portal.createdAt'])
    .where('enrolment.accountId', '=', accountId)
    .orderBy('portal.createdAt')
    .execute();
  if (portals.length === 0) return [];
  const ids = portals.map(({ id }) => id);
  const [pages, stories, documents, changes, sent] = await Promise.all([
    db
      .selectFrom('portalPage')
      .select([
        'portalId',
        'title',
        'summary',
        'blocks',
        'state',
        'unpublishedReason',
        'reviewedOn',
        'updatedAt',
      ])
      .where('portalId', 'in', ids)
      .orderBy('menuOrd')
      .execute(),
    db
      .selectFrom('portalStory')
      .select([
        ...(['portalId', 'headline', 'dateline', 'eventOn', 'body', 'pictureAlt', 'pictureCaption'] as const),
        ...(['state', 'withdrawnReason', 'correction', 'publishedOn', 'updatedAt'] as const),
      ])
      .where('portalId', 'in', ids)
      .orderBy('createdAt')
      .execute(),
    db
      .selectFrom('portalDocument')
      .innerJoin('file', 'file.id', 'portalDocument.fileId')
      .select([
        ...(['portalDocument.portalId', 'portalDocument.title', 'portalDocument.ppidClass'] as const),
        ...(['portalDocument.docKind', 'portalDocument.year', 'portalDocument.summary'] as const),
        ...(['portalDocument.state', 'portalDocument.updatedAt', 'file.originalName as file'] as const),
      ])
      .where('portalDocument.portalId', 'in', ids)
      .orderBy('portalDocument.createdAt')
      .execute(),
    db
      .selectFrom('portalChange')
      .select(['portalId', 'name', 'action', 'beforeText', 'afterText', 'begunAt', 'at'])
      .where('portalId', 'in', ids)
      .orderBy('at')
      .execute(),
    db
      .selectFrom('versionPortal')
      .innerJoin('version', 'version.id', 'versionPortal.versionId')
      .select(['versionPortal.portalId', 'version.n', 'version.createdAt', 'versionPortal.snapshot'])
      .where('versionPortal.portalId', 'in', ids)
      .orderBy('version.n')
      .execute(),
  ]);
  return portals.map(({ id, ...portal }) => {
    const own = <Row extends { portalId: string }>(rows: Row[]) =>
      rows.filter(({ portalId }) => portalId === id).map(({ portalId: _, ...row }) => row);
    return {
      ...portal,
      pages: own(pages).map((page) => ({ ...page, blocks: JSON.parse(page.blocks) as unknown })),
      stories: own(stories),
      documents: own(documents),
      changes: own(changes),
      sent: own(sent).map((version) => ({ ...version, snapshot: JSON.parse(version.snapshot) as unknown })),
    };
  });
}

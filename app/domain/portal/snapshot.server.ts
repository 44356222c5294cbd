import type { PortalDocumentTable, PortalPageTable, PortalStoryTable } from '#db/schema/portals.ts';
import type { Db, Tx } from '#db/schema.ts';
import type {
  DocumentInspection,
  PlacedPicture,
  PortalBlock,
  PortalDocument,
  PortalPage,
  PortalSnapshot,
  PortalStory,
} from './snapshot.ts';

interface PortalHead {
  id: string;
  opdName: string;
  siteName: string;
  host: string;
}

/** The portal as it stands now. The caller has made sure that the viewer may see it. */
export async function readPortal(
  db: Db | Tx,
  { id, opdName, siteName, host }: PortalHead,
  today: string,
): Promise<PortalSnapshot> {
  const [pages, stories, documents, pictures] = await Promise.all([
    db
      .selectFrom('portalPage')
      .selectAll()
      .where('portalId', '=', id)
      .orderBy('menuOrd')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('portalStory')
      .selectAll()
      .where('portalId', '=', id)
      .orderBy('publishedOn', 'desc')
      .orderBy('id', 'desc')
      .execute(),
    listDocuments(db, id),
    db
      .selectFrom('portalPicture')
      .innerJoin('file', 'file.id', 'portalPicture.fileId')
      .select([
        'portalPicture.id',
        'file.width',
        'file.height',
        'file.bytes',
        'file.originalName as fileName',
      ])
      .where('portalPicture.portalId', '=', id)
      .orderBy('portalPicture.id')
      .execute(),
  ]);
  return {
    opdName,
    siteName,
    host,
    today,
    pages: pages.map(pageOf),
    stories: stories.map(storyOf),
    documents,
    pictures: pictures.map((picture) => ({
      ...picture,
      width: picture.width ?? 0,
      height: picture.height ?? 0,
    })),
  };
}

/** Those that another has not replaced. */
export async function listDocuments(db: Db | Tx, portalId: string): Promise<PortalDocument[]> {
  const rows = await db
    .selectFrom('portalDocument')
    .innerJoin('file', 'file.id', 'portalDocument.fileId')
    .selectAll('portalDocument')
    .select(['file.originalName as fileName', 'file.mime', 'file.bytes'])
    .where('portalDocument.portalId', '=', portalId)
    .where('portalDocument.replacedById', 'is', null)
    .orderBy('portalDocument.createdAt')
    .orderBy('portalDocument.id')
    .execute();
  return rows.map(documentOf);
}

export function pageOf(row: PortalPageTable): PortalPage {
  const { portalId: _, createdAt: __, blocks, ...page } = row;
  return { ...page, blocks: JSON.parse(blocks) as PortalBlock[] };
}

export function storyOf(row: PortalStoryTable): PortalStory {
  const { portalId: _, createdAt: __, pictureId, pictureAlt, pictureCaption, ...story } = row;
  const picture: PlacedPicture | null = pictureId
    ? { pictureId, alt: pictureAlt, caption: pictureCaption }
    : null;
  return { ...story, picture };
}

function documentOf(
  row: PortalDocumentTable & { fileName: string; mime: string; bytes: number },
): PortalDocument {
  const { portalId: _, fileId: __, replacedById: ___, createdAt: ____, inspection, ...document } = row;
  return { ...document, inspection: inspection ? (JSON.parse(inspection) as DocumentInspection) : null };
}

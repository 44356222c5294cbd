import type { FileStore } from '#app/storage/files.server.ts';
import { newId } from '#db/id.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { listSlugs } from './change-pages.server.ts';
import { changePortal, type OpenPortal, type PortalRefusal } from './change-portal.server.ts';
import type { DocumentReader } from './document-reader.ts';
import type { DocumentRefusal } from './document-reading.ts';
import type { DocumentValues } from './forms.ts';
import { LIMITS } from './limits.ts';
import { DOCUMENT_KINDS, PPID_CLASSES } from './names.ts';
import { freeSlug, slugOf } from './slug.ts';
import { listDocuments } from './snapshot.server.ts';
import type { DocumentInspection, PortalDocument } from './snapshot.ts';
import { stampOf } from './stamp.server.ts';
import { type DocumentUpload, type TakenFile, takeFile, writeFile } from './take-document.server.ts';

export type DocumentResult =
  | { ok: true; documentId: string; savedAt: string; stamp: string }
  | { ok: false; reason: 'too_many' | DocumentRefusal }
  | { ok: false; reason: 'conflict'; stored: PortalDocument; stamp: string }
  | PortalRefusal;

interface PlaceOfDocument {
  portalId: string;
  documentId: string;
}

/** Names the state in which somebody saw what is written about a document. */
export const documentStamp = (document: PortalDocument): string => stampOf(valuesOf(document));

/** Publishes a document in one of the PPID classes. What the file is goes by what is in it. */
export async function publishDocument(
  db: Db,
  store: FileStore,
  read: DocumentReader,
  viewer: Viewer,
  portalId: string,
  typed: DocumentValues,
  upload: DocumentUpload,
  now: Date,
): Promise<DocumentResult> {
  const taken = await takeFile(db, store, read, viewer, portalId, upload, now);
  if (!taken.ok) return taken;
  return changePortal<DocumentResult>(db, viewer, portalId, now, async (tx, portal) => {
    const slugs = await listSlugs(tx, 'portalDocument', portalId);
    if (slugs.length >= LIMITS.documents) return { ok: false, reason: 'too_many' };
    const slug = freeSlug(slugOf(typed.title), slugs);
    const fileId = await writeFile(tx, viewer, taken, upload.name, portal.at);
    return insertDocument(tx, portal, { slug, publishedOn: portal.today }, typed, fileId, taken.inspection);
  });
}

/** Saves what is written about a document; a file that comes with it takes the place of the one before. */
export async function saveDocument(
  db: Db,
  store: FileStore,
  read: DocumentReader,
  viewer: Viewer,
  place: PlaceOfDocument,
  typed: DocumentValues,
  upload: DocumentUpload | undefined,
  now: Date,
): Promise<DocumentResult> {
  const taken = upload && (await takeFile(db, store, read, viewer, place.portalId, upload, now));
  if (taken && !taken.ok) return taken;
  return changeDocument(db, viewer, place, now, async (tx, portal, before) => {
    const after: PortalDocument = { ...before, ...valuesOf(typed) };
    const stamp = documentStamp(after);
    if (typed.was && typed.was !== documentStamp(before) && stamp !== documentStamp(before))
      return { ok: false, reason: 'conflict', stored: before, stamp: documentStamp(before) };
    if (taken && upload) return replace(tx, viewer, portal, before, typed, taken, upload.name);
    const done = { ok: true as const, documentId: before.id, savedAt: portal.at, stamp };
    if (stamp === documentStamp(before)) return done;
    await tx
      .updateTable('portalDocument')
      .set({ ...valuesOf(typed), updatedAt: portal.at })
      .where('id', '=', before.id)
      .execute();
    await portal.record({
      subject: 'document',
      subjectId: before.id,
      name: after.title,
      action: 'text',
      before: shownWords(before),
      after: shownWords(after),
    });
    return done;
  });
}

export function withdrawDocument(
  db: Db,
  viewer: Viewer,
  place: PlaceOfDocument,
  reason: string,
  now: Date,
): Promise<DocumentResult> {
  return setStanding(db, viewer, place, { state: 'withdrawn', withdrawnReason: reason }, now);
}

export function putDocumentBack(
  db: Db,
  viewer: Viewer,
  place: PlaceOfDocument,
  now: Date,
): Promise<DocumentResult> {
  return setStanding(db, viewer, place, { state: 'published', withdrawnReason: '' }, now);
}

async function insertDocument(
  tx: Tx,
  portal: OpenPortal,
  place: { slug: string; publishedOn: string },
  typed: DocumentValues,
  fileId: string,
  inspection: DocumentInspection,
): Promise<DocumentResult> {
  const documentId = newId();
  const values = valuesOf(typed);
  await tx
    .insertInto('portalDocument')
    .values({
      id: documentId,
      portalId: portal.id,
      ...place,
      ...values,
      fileId,
      inspection: JSON.stringify(inspection),
      state: 'published',
      withdrawnReason: '',
      replacedById: null,
      createdAt: portal.at,
      updatedAt: portal.at,
    })
    .execute();
  await portal.record({
    subject: 'document',
    subjectId: documentId,
    name: typed.title,
    action: 'added',
    after: shownWords(values),
  });
  return { ok: true, documentId, savedAt: portal.at, stamp: stampOf(values) };
}

/** What was sent to a mentor keeps the file it was sent with, so another file is another document. */
async function replace(
  tx: Tx,
  viewer: Viewer,
  portal: OpenPortal,
  before: PortalDocument,
  typed: DocumentValues,
  taken: TakenFile,
  name: string,
): Promise<DocumentResult> {
  const documentId = newId();
  const fileId = await writeFile(tx, viewer, taken, name, portal.at);
  const values = valuesOf(typed);
  const { createdAt } = await tx
    .selectFrom('portalDocument')
    .select('createdAt')
    .where('id', '=', before.id)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('portalDocument')
    .values({
      id: documentId,
      portalId: portal.id,
      slug: before.slug,
      ...values,
      fileId,
      inspection: JSON.stringify(taken.inspection),
      state: before.state,
      withdrawnReason: before.withdrawnReason,
      publishedOn: portal.today,
      replacedById: null,
      // It keeps its place in the list.
      createdAt,
      updatedAt: portal.at,
    })
    .execute();
  await tx
    .updateTable('portalDocument')
    .set({ replacedById: documentId })
    .where('id', '=', before.id)
    .execute();
  await portal.record({
    subject: 'document',
    subjectId: documentId,
    name: typed.title,
    action: 'replaced',
    before: before.fileName,
    after: name,
  });
  return { ok: true, documentId, savedAt: portal.at, stamp: stampOf(values) };
}

function setStanding(
  db: Db,
  viewer: Viewer,
  place: PlaceOfDocument,
  standing: Pick<PortalDocument, 'state' | 'withdrawnReason'>,
  now: Date,
): Promise<DocumentResult> {
  return changeDocument(db, viewer, place, now, async (tx, portal, document) => {
    if (document.state !== standing.state) {
      await tx
        .updateTable('portalDocument')
        .set({ ...standing, updatedAt: portal.at })
        .where('id', '=', document.id)
        .execute();
      await portal.record({
        subject: 'document',
        subjectId: document.id,
        name: document.title,
        action: standing.state === 'withdrawn' ? 'withdrawn' : 'put_back',
        before: document.withdrawnReason,
        after: standing.withdrawnReason,
      });
    }
    return { ok: true, documentId: document.id, savedAt: portal.at, stamp: documentStamp(document) };
  });
}

function changeDocument(
  db: Db,
  viewer: Viewer,
  { portalId, documentId }: PlaceOfDocument,
  now: Date,
  work: (tx: Tx, portal: OpenPortal, document: PortalDocument) => Promise<DocumentResult>,
): Promise<DocumentResult> {
  return changePortal<DocumentResult>(db, viewer, portalId, now, async (tx, portal) => {
    const document = (await listDocuments(tx, portalId)).find(({ id }) => id === documentId);
    return document ? work(tx, portal, document) : { ok: false, reason: 'not_found' };
  });
}

type Values = Pick<PortalDocument, 'title' | 'ppidClass' | 'docKind' | 'year' | 'summary'>;

function valuesOf({ title, ppidClass, docKind, year, summary }: Values): Values {
  return { title, ppidClass, docKind, year, summary };
}

function shownWords({ title, ppidClass, docKind, year, summary }: Values): string {
  return [title, PPID_CLASSES[ppidClass], DOCUMENT_KINDS[docKind], year, summary].filter(Boolean).join(' / ');
}

import type { FileStore } from '#app/storage/files.server.ts';
import { newId } from '#db/id.ts';
import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findTask, type Task } from '../assignments/task.server.ts';
import { localDate } from '../batches/calendar.ts';
import type { PortalSnapshot, StartState } from './snapshot.ts';

export type OpenPortalResult =
  | { ok: true; portalId: string }
  | { ok: false; reason: 'not_found' | 'not_open' | 'is_text' };

/** Makes the start state of an OPD's portal: the same for the same OPD and day. */
export type PortalMaker = (opd: { name: string; pemda: string }, today: string) => Promise<StartState>;

/**
 * The first look at the task makes the participant's portal from its neglected start state; everybody's later look
 * finds the one that is there. A task that was sent as a text before there were portals stays one.
 */
export async function openPortal(
  db: Db,
  store: FileStore,
  make: PortalMaker,
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<OpenPortalResult> {
  const task = await findTask(db, viewer, assignmentId, now);
  if (task?.form !== 'service_page') return { ok: false, reason: 'not_found' };
  const known = await findId(db, task.enrolmentId);
  if (known) return { ok: true, portalId: known };
  if (!task.opening.isOpen) return { ok: false, reason: 'not_open' };
  if (task.versionCount > 0) return { ok: false, reason: 'is_text' };
  const opd = await db
    .selectFrom('opd')
    .innerJoin('pemda', 'pemda.id', 'opd.pemdaId')
    .select(['opd.name', 'pemda.name as pemda'])
    .where('opd.id', '=', task.opdId)
    .executeTakeFirstOrThrow();
  const start = await make(opd, localDate(now, task.zone));
  const files = await storeFiles(store, start);
  return write(db, async (tx): Promise<OpenPortalResult> => {
    await lock(tx, `writing:${viewer.accountId}:${assignmentId}`);
    const twin = await findId(tx, task.enrolmentId);
    return { ok: true, portalId: twin ?? (await writePortal(tx, viewer, task, start.portal, files, now)) };
  });
}

interface StoredFile {
  sha256: string;
  name: string;
  mime: string;
  bytes: number;
}

async function storeFiles(store: FileStore, { files }: StartState): Promise<Map<string, StoredFile>> {
  const stored = new Map<string, StoredFile>();
  for (const [key, { name, mime, bytes }] of files)
    stored.set(key, { sha256: await store.put(bytes), name, mime, bytes: bytes.length });
  return stored;
}

async function writePortal(
  tx: Tx,
  viewer: Viewer,
  task: Task,
  start: PortalSnapshot,
  files: Map<string, StoredFile>,
  now: Date,
): Promise<string> {
  const portalId = newId();
  const at = now.toISOString();
  // Local names become ids of this portal's own; the same name, the same id.
  const ids = new Map<string, string>();
  const idOf = (name: string) => ids.get(name) ?? ids.set(name, newId()).get(name) ?? '';
  await tx
    .insertInto('portal')
    .values({
      id: portalId,
      enrolmentId: task.enrolmentId,
      componentId: task.assignmentId,
      opdName: start.opdName,
      siteName: start.siteName,
      host: start.host,
      createdAt: at,
    })
    .execute();
  const sizes = new Map(start.pictures.map(({ id, width, height }) => [id, { width, height }]));
  const fileIds = await writeFiles(tx, viewer, files, sizes, at);
  if (start.pictures.length > 0)
    await tx
      .insertInto('portalPicture')
      .values(
        start.pictures.map(({ id }) => ({
          id: idOf(id),
          portalId,
          fileId: fileIds.get(id) ?? '',
          createdAt: at,
        })),
      )
      .execute();
  await tx
    .insertInto('portalPage')
    .values(
      start.pages.map(({ blocks, ...page }) => ({
        ...page,
        id: idOf(page.id),
        portalId,
        blocks: JSON.stringify(
          blocks.map((block) => ({
            ...block,
            id: newId(),
            picture: block.picture && { ...block.picture, pictureId: idOf(block.picture.pictureId) },
          })),
        ),
        createdAt: at,
      })),
    )
    .execute();
  if (start.stories.length > 0)
    await tx
      .insertInto('portalStory')
      .values(
        start.stories.map(({ picture, ...story }) => ({
          ...story,
          id: idOf(story.id),
          portalId,
          pictureId: picture && idOf(picture.pictureId),
          pictureAlt: picture?.alt ?? '',
          pictureCaption: picture?.caption ?? '',
          createdAt: at,
        })),
      )
      .execute();
  if (start.documents.length > 0)
    await tx
      .insertInto('portalDocument')
      .values(
        start.documents.map(({ fileName: _, mime: __, bytes: ___, inspection, ...document }) => ({
          ...document,
          id: idOf(document.id),
          portalId,
          fileId: fileIds.get(document.id) ?? '',
          inspection: inspection && JSON.stringify(inspection),
          replacedById: null,
          createdAt: at,
        })),
      )
      .execute();
  return portalId;
}

async function writeFiles(
  tx: Tx,
  viewer: Viewer,
  files: Map<string, StoredFile>,
  sizes: Map<string, { width: number; height: number }>,
  at: string,
): Promise<Map<string, string>> {
  const fileIds = new Map<string, string>();
  const rows = [...files].map(([key, { sha256, name, mime, bytes }]) => {
    const id = newId();
    fileIds.set(key, id);
    const { width, height } = sizes.get(key) ?? { width: null, height: null };
    return {
      id,
      sha256,
      mime,
      bytes,
      width,
      height,
      originalName: name,
      ownerId: viewer.accountId,
      createdAt: at,
    };
  });
  if (rows.length > 0) await tx.insertInto('file').values(rows).execute();
  return fileIds;
}

async function findId(db: Db | Tx, enrolmentId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('portal')
    .select('id')
    .where('enrolmentId', '=', enrolmentId)
    .executeTakeFirst();
  return row?.id;
}

import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { ManuscriptDocument } from '../manuscript/document.ts';
import { wordCount } from '../manuscript/measures.ts';
import { readStored } from '../manuscript/read-stored.ts';
import type { KeptCause } from './kept-drafts.ts';
import type { PackageParts } from './package-parts.ts';
import { findHistory, type OwnVersion } from './queries.server.ts';
import { findTask, type Task } from './task.server.ts';

export interface KeptDraft {
  id: string;
  cause: KeptCause;
  wordCount: number;
  writtenAt: string;
  keptAt: string;
}

export interface EarlierTexts {
  task: Task;
  versions: OwnVersion[];
  /** The newest first. */
  kept: KeptDraft[];
  /** What is being written on; null where there is nothing, or where the last version is with the mentor. */
  draft: { wordCount: number; savedAt: string } | null;
}

/** Every text the viewer can go back to or compare: versions, kept drafts, and the draft itself. */
export async function findEarlierTexts(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<EarlierTexts | undefined> {
  const history = await findHistory(db, viewer, assignmentId, now);
  const { submissionId, state } = history?.task ?? {};
  if (!history || !submissionId) return history && { ...history, kept: [], draft: null };
  const [kept, draft] = await Promise.all([
    db
      .selectFrom('keptDraft')
      .select(['id', 'cause', 'wordCount', 'writtenAt', 'keptAt'])
      .where('submissionId', '=', submissionId)
      .orderBy('keptAt', 'desc')
      .orderBy('id', 'desc')
      .limit(100)
      .execute(),
    db
      .selectFrom('draft')
      .select(['doc', 'savedAt'])
      .where('submissionId', '=', submissionId)
      .executeTakeFirst(),
  ]);
  const isBeingWritten = state === 'draft' || state === 'returned';
  return {
    ...history,
    kept,
    draft:
      draft && isBeingWritten
        ? { wordCount: wordCount(readStored(draft.doc)), savedAt: draft.savedAt }
        : null,
  };
}

/** One text of a manuscript: the draft, a version by its number, a kept draft by its id. */
export type TextName = { kind: 'draft' } | { kind: 'version'; n: number } | { kind: 'kept'; id: string };

/** A text by its name; undefined where the viewer's manuscript has none of that name. */
export async function findEarlierText(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  name: TextName,
  now: Date,
): Promise<ManuscriptDocument | undefined> {
  return (await findEarlierPackage(db, viewer, assignmentId, name, now))?.document;
}

/** The same with what a news package has beside its manuscript. */
export async function findEarlierPackage(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  name: TextName,
  now: Date,
): Promise<(PackageParts & { document: ManuscriptDocument }) | undefined> {
  const submissionId = (await findTask(db, viewer, assignmentId, now))?.submissionId;
  if (!submissionId) return undefined;
  const row = await textRow(db, submissionId, name);
  if (!row) return undefined;
  const { doc, ...parts } = row;
  return { ...parts, document: readStored(doc) };
}

const TEXT_COLUMNS = ['doc', 'shareText', 'portalItem'] as const;

function textRow(db: Db, submissionId: string, name: TextName) {
  switch (name.kind) {
    case 'draft':
      return db
        .selectFrom('draft')
        .select(TEXT_COLUMNS)
        .where('submissionId', '=', submissionId)
        .executeTakeFirst();
    case 'version':
      return db
        .selectFrom('version')
        .select(TEXT_COLUMNS)
        .where('submissionId', '=', submissionId)
        .where('n', '=', name.n)
        .executeTakeFirst();
    case 'kept':
      return db
        .selectFrom('keptDraft')
        .select(TEXT_COLUMNS)
        .where('submissionId', '=', submissionId)
        .where('id', '=', name.id)
        .executeTakeFirst();
  }
}

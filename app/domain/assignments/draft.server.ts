import { newId } from '#db/id.ts';
import type { Tx } from '#db/schema.ts';
import {
  emptyDocument,
  fromFields,
  type ManuscriptDocument,
  SCHEMA_VERSION,
  serializeDocument,
} from '../manuscript/document.ts';
import type { TypedDraft } from './draft-form.ts';
import { isSameParts, NO_PARTS, type PackageParts } from './package-parts.ts';
import type { Task } from './task.server.ts';

/** A draft as it is stored: what the page shows again, and what both sides of a conflict are made of. */
export interface StoredDraft extends PackageParts {
  doc: string;
  rev: number;
  sources: string[];
  pictureFileId: string | null;
  caption: string;
  savedAt: string;
}

export interface DraftContent extends PackageParts {
  document: ManuscriptDocument;
  sources: string[];
  caption: string;
}

export const contentOf = ({
  texts,
  sources,
  caption,
  shareText = '',
  portalItem = '',
}: TypedDraft): DraftContent => ({
  document: fromFields(texts),
  sources,
  caption,
  shareText,
  portalItem,
});

/** Makes the submission at the first word; everybody's second press finds the one that is there. */
export async function ensureSubmission(tx: Tx, task: Task, now: Date): Promise<string> {
  if (task.submissionId) return task.submissionId;
  await tx
    .insertInto('submission')
    .values({
      id: newId(),
      enrolmentId: task.enrolmentId,
      componentId: task.assignmentId,
      batchId: task.batchId,
      state: 'draft',
      versionCount: 0,
      mentorId: null,
      title: '',
      wordCount: 0,
      waitingSince: null,
      dueAt: null,
      createdAt: now.toISOString(),
    })
    .onConflict((c) => c.columns(['enrolmentId', 'componentId']).doNothing())
    .execute();
  const { id } = await tx
    .selectFrom('submission')
    .select('id')
    .where('enrolmentId', '=', task.enrolmentId)
    .where('componentId', '=', task.assignmentId)
    .executeTakeFirstOrThrow();
  return id;
}

export async function findDraft(tx: Tx, submissionId: string): Promise<StoredDraft | undefined> {
  const row = await tx
    .selectFrom('draft')
    .select(DRAFT_COLUMNS)
    .where('submissionId', '=', submissionId)
    .executeTakeFirst();
  return row && storedDraft(row);
}

export const DRAFT_COLUMNS = [
  'draft.doc',
  'draft.rev',
  'draft.sourceLinks',
  'draft.pictureFileId',
  'draft.pictureCaption',
  'draft.shareText',
  'draft.portalItem',
  'draft.savedAt',
] as const;

export function storedDraft(
  row: PackageParts & {
    doc: string;
    rev: number;
    sourceLinks: string;
    pictureFileId: string | null;
    pictureCaption: string;
    savedAt: string;
  },
): StoredDraft {
  return {
    doc: row.doc,
    rev: row.rev,
    sources: readSources(row.sourceLinks),
    pictureFileId: row.pictureFileId,
    caption: row.pictureCaption,
    shareText: row.shareText,
    portalItem: row.portalItem,
    savedAt: row.savedAt,
  };
}

export function readSources(json: string): string[] {
  return JSON.parse(json) as string[];
}

/** Writes the text of a draft; the picture is not its matter. The caller has checked `rev`. */
export async function writeDraft(
  tx: Tx,
  submissionId: string,
  content: DraftContent,
  rev: number,
  now: Date,
) {
  const values = {
    doc: serializeDocument(content.document),
    schemaVersion: SCHEMA_VERSION,
    rev,
    sourceLinks: JSON.stringify(content.sources),
    pictureCaption: content.caption,
    shareText: content.shareText,
    portalItem: content.portalItem,
    savedAt: now.toISOString(),
  };
  await tx
    .insertInto('draft')
    .values({ submissionId, pictureFileId: null, ...values })
    .onConflict((c) => c.column('submissionId').doUpdateSet(values))
    .execute();
}

/** Whether the draft has become another one since this text was begun. An empty one has nothing to lose. */
export function isOvertaken(draft: StoredDraft, content: DraftContent, rev: number): boolean {
  return draft.rev !== rev && !isSameContent(draft, content) && !isSameContent(draft, NO_CONTENT);
}

export const NO_CONTENT: DraftContent = {
  document: emptyDocument(),
  sources: [],
  caption: '',
  ...NO_PARTS,
};

export function isSameContent(draft: StoredDraft, content: DraftContent): boolean {
  return (
    draft.doc === serializeDocument(content.document) &&
    draft.caption === content.caption &&
    isSameParts(draft, content) &&
    JSON.stringify(draft.sources) === JSON.stringify(content.sources)
  );
}

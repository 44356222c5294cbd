import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { readStored } from '../manuscript/read-stored.ts';
import { type DraftContent, findDraft, isSameContent, readSources, writeDraft } from './draft.server.ts';
import { keepReplaced } from './keep-draft.server.ts';
import { findTask, whyNotWritable } from './task.server.ts';

/** A text to go back to: a numbered version, or a kept draft. */
export type EarlierText = { version: number } | { keptDraft: string };

export type RestoreDraftResult =
  | { ok: true; rev: number }
  | { ok: false; reason: 'not_found' | 'not_open' | 'closed' | 'waiting' | 'passed' };

/** Puts an earlier text back as the draft; the draft that stood there is kept in its turn. */
export function restoreDraft(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  earlier: EarlierText,
  now: Date,
): Promise<RestoreDraftResult> {
  return write(db, async (tx): Promise<RestoreDraftResult> => {
    await lock(tx, `writing:${viewer.accountId}:${assignmentId}`);
    const task = await findTask(tx, viewer, assignmentId, now);
    if (!task?.submissionId) return { ok: false, reason: 'not_found' };
    const content = await findEarlier(tx, task.submissionId, earlier);
    if (!content) return { ok: false, reason: 'not_found' };
    const reason = whyNotWritable(task);
    if (reason) return { ok: false, reason };
    const draft = await findDraft(tx, task.submissionId);
    if (draft && isSameContent(draft, content)) return { ok: true, rev: draft.rev };
    if (draft) await keepReplaced(tx, task.submissionId, draft, 'restore', now);
    const rev = (draft?.rev ?? 0) + 1;
    await writeDraft(tx, task.submissionId, content, rev, now);
    return { ok: true, rev };
  });
}

async function findEarlier(
  tx: Tx,
  submissionId: string,
  earlier: EarlierText,
): Promise<DraftContent | undefined> {
  const columns = ['doc', 'sourceLinks', 'pictureCaption', 'shareText', 'portalItem'] as const;
  const row =
    'version' in earlier
      ? await tx
          .selectFrom('version')
          .select(columns)
          .where('submissionId', '=', submissionId)
          .where('n', '=', earlier.version)
          .executeTakeFirst()
      : await tx
          .selectFrom('keptDraft')
          .select(columns)
          .where('submissionId', '=', submissionId)
          .where('id', '=', earlier.keptDraft)
          .executeTakeFirst();
  return (
    row && {
      document: readStored(row.doc),
      sources: readSources(row.sourceLinks),
      caption: row.pictureCaption,
      shareText: row.shareText,
      portalItem: row.portalItem,
    }
  );
}

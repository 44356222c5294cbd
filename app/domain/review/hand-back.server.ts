import { newId } from '#db/id.ts';
import { write } from '#db/portable.ts';
import type { HandBackTable } from '#db/schema/assignments.ts';
import type { Db } from '#db/schema.ts';
import { displayName } from '../accounts/person-name.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { chooseAnother, handOver } from '../assignments/allocate.server.ts';
import { lockSubmission } from '../assignments/decide.server.ts';
import { recordAudit } from '../audit/record.server.ts';
import { readableSubmissions } from './scope.server.ts';
import { findWork } from './waiting-work.server.ts';

export interface HandBack {
  kind: HandBackTable['kind'];
  /** Why somebody else should read it; needed when that is what is asked. */
  reason: string;
}

export type HandBackResult =
  /** Who has it now; null while it waits for the organizer to find somebody. */
  | { ok: true; mentorName: string | null }
  | { ok: false; reason: 'not_found' | 'not_yours' | 'not_waiting' | 'nobody_else' | 'no_reason' };

/**
 * A mentor lets a waiting manuscript go, and the fair rule gives it to another. Given back for want of time it may come
 * again by a later round; asked to be read by somebody else it never does, and where nobody else may take it, it waits
 * for the organizer rather than for the one who should not read it.
 */
export function handBackSubmission(
  db: Db,
  viewer: Viewer,
  submissionId: string,
  { kind, reason }: HandBack,
  now: Date,
): Promise<HandBackResult> {
  return write(db, async (tx): Promise<HandBackResult> => {
    await lockSubmission(tx, submissionId);
    const work = await findWork(tx, viewer, submissionId);
    if (!work) return { ok: false, reason: 'not_found' };
    if (work.mentorId !== viewer.accountId) return { ok: false, reason: 'not_yours' };
    if (work.state !== 'waiting') return { ok: false, reason: 'not_waiting' };
    if (kind === 'asked' && reason === '') return { ok: false, reason: 'no_reason' };
    const nextId = await chooseAnother(tx, work, viewer.accountId);
    if (!nextId && kind === 'given_back') return { ok: false, reason: 'nobody_else' };
    await tx
      .insertInto('handBack')
      .values({
        id: newId(),
        submissionId,
        mentorId: viewer.accountId,
        kind,
        reason,
        at: now.toISOString(),
      })
      .execute();
    await handOver(tx, work, nextId, kind, viewer.accountId, now);
    await tx
      .deleteFrom('presence')
      .where('submissionId', '=', submissionId)
      .where('accountId', '=', viewer.accountId)
      .execute();
    await recordAudit(
      tx,
      {
        actorId: viewer.accountId,
        verb: kind === 'asked' ? 'submission.mentor_asked' : 'submission.given_back',
        subjectKind: 'submission',
        subjectId: submissionId,
        balaiId: work.balaiId,
        detail: { from: viewer.accountId, to: nextId },
      },
      now,
    );
    const next = nextId
      ? await tx
          .selectFrom('account')
          .select(['name', 'titleBefore', 'titleAfter'])
          .where('id', '=', nextId)
          .executeTakeFirstOrThrow()
      : null;
    return { ok: true, mentorName: next && displayName(next) };
  });
}

export interface HandedBack {
  mentorName: string;
  reason: string;
  at: string;
}

/** Mentors who asked for somebody else to read a manuscript, the latest first; for those who may read it. */
export function listHandBacks(db: Db, viewer: Viewer, submissionId: string): Promise<HandedBack[]> {
  return readableSubmissions(db, viewer)
    .innerJoin('handBack', 'handBack.submissionId', 'submission.id')
    .innerJoin('account as giver', 'giver.id', 'handBack.mentorId')
    .select(['giver.name as mentorName', 'handBack.reason', 'handBack.at'])
    .where('submission.id', '=', submissionId)
    .where('handBack.kind', '=', 'asked')
    .orderBy('handBack.at', 'desc')
    .limit(5)
    .execute();
}

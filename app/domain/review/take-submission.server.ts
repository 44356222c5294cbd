import { lock, write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { handOver, listMentorLoads } from '../assignments/allocate.server.ts';
import { mayTake } from '../assignments/allocation.ts';
import { lockSubmission } from '../assignments/decide.server.ts';
import { workKind } from '../assignments/kinds.ts';
import { recordAudit } from '../audit/record.server.ts';
import { listReaders } from './presence.server.ts';
import { findWork } from './waiting-work.server.ts';

export type TakeResult =
  | { ok: true }
  | { ok: false; reason: 'not_found' | 'not_waiting' | 'may_not_take' }
  /** Somebody has it open: asked once more, so that nobody's work is taken from under their hands. */
  | { ok: false; reason: 'being_read'; readerNames: string[] };

/**
 * A mentor of the batch helps out: takes a waiting manuscript of another one. Never of the own OPD and never one's own
 * writing; what the other has marked is kept.
 */
export function takeSubmission(
  db: Db,
  viewer: Viewer,
  submissionId: string,
  isConfirmed: boolean,
  now: Date,
): Promise<TakeResult> {
  return write(db, async (tx): Promise<TakeResult> => {
    await lockSubmission(tx, submissionId);
    const work = await findWork(tx, viewer, submissionId);
    if (!work) return { ok: false, reason: 'not_found' };
    if (work.state !== 'waiting') return { ok: false, reason: 'not_waiting' };
    if (work.mentorId === viewer.accountId) return { ok: true };
    await lock(tx, `allocation:${work.batchId}`);
    const mentors = await listMentorLoads(tx, work.batchId, submissionId);
    const self = mentors.find(({ id }) => id === viewer.accountId);
    const request = { kind: workKind(work.form), participantOpdId: work.opdId };
    if (!self || !mayTake(self, request)) return { ok: false, reason: 'may_not_take' };
    const readers = isConfirmed ? [] : await listReaders(tx, viewer, [submissionId], now);
    if (readers.length > 0)
      return { ok: false, reason: 'being_read', readerNames: readers.map(({ name }) => name) };
    await handOver(tx, work, viewer.accountId, 'taken', viewer.accountId, now);
    await recordAudit(
      tx,
      {
        actorId: viewer.accountId,
        verb: 'submission.taken',
        subjectKind: 'submission',
        subjectId: submissionId,
        balaiId: work.balaiId,
        detail: { from: work.mentorId, to: viewer.accountId },
      },
      now,
    );
    return { ok: true };
  });
}

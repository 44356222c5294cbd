import { z } from 'zod';
import { write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordAudit } from '../audit/record.server.ts';
import { findOrganizedBatch } from './organized-batch.server.ts';

/** How a mentor works in a batch. Messages are codes that the page turns into sentences. */
export const mentorForm = z
  .object({
    accountId: z.string('required').min(1, 'required').max(40, 'unknown'),
    capacity: z.coerce.number('number').int('number').min(1, 'range').max(500, 'range'),
    takesText: z.literal('on').optional(),
    takesPhoto: z.literal('on').optional(),
    isActive: z.literal('on').optional(),
  })
  .refine(({ takesText, takesPhoto }) => takesText || takesPhoto, { path: ['takesText'], error: 'kind' });

export interface MentorTerms {
  accountId: string;
  capacity: number;
  takesText: boolean;
  takesPhoto: boolean;
  /** An inactive mentor keeps what they have and gets nothing new. */
  isActive: boolean;
}

export type SetMentorResult = { ok: true } | { ok: false; reason: 'not_found' | 'not_a_mentor' };

/** Adds a mentor to a batch or changes how they work there. Only accounts with the mentor's role may be added. */
export function setMentor(
  db: Db,
  viewer: Viewer,
  batchId: string,
  terms: MentorTerms,
  now: Date,
): Promise<SetMentorResult> {
  return write(db, async (tx): Promise<SetMentorResult> => {
    const batch = await findOrganizedBatch(tx, viewer, batchId);
    if (!batch) return { ok: false, reason: 'not_found' };
    if (!(await isMentor(tx, terms.accountId, batch.balaiId))) return { ok: false, reason: 'not_a_mentor' };
    const values = {
      capacity: terms.capacity,
      takesText: terms.takesText ? 1 : 0,
      takesPhoto: terms.takesPhoto ? 1 : 0,
      isActive: terms.isActive ? 1 : 0,
    };
    await tx
      .insertInto('batchMentor')
      .values({ batchId, accountId: terms.accountId, ...values })
      .onConflict((c) => c.columns(['batchId', 'accountId']).doUpdateSet(values))
      .execute();
    await recordAudit(
      tx,
      {
        actorId: viewer.accountId,
        verb: 'batch.mentor_set',
        subjectKind: 'batch',
        subjectId: batchId,
        balaiId: batch.balaiId,
        detail: { mentorId: terms.accountId, capacity: terms.capacity, isActive: terms.isActive },
      },
      now,
    );
    return { ok: true };
  });
}

/** Mentors are known to the balai that gave them the role, or to all where the role has no balai. */
async function isMentor(tx: Tx, accountId: string, balaiId: string): Promise<boolean> {
  const role = await tx
    .selectFrom('accountRole')
    .innerJoin('account', 'account.id', 'accountRole.accountId')
    .select('accountRole.id')
    .where('accountRole.accountId', '=', accountId)
    .where('accountRole.role', '=', 'mentor')
    .where('account.isActive', '=', 1)
    .where((e) => e.or([e('accountRole.balaiId', '=', balaiId), e('accountRole.balaiId', 'is', null)]))
    .executeTakeFirst();
  return role !== undefined;
}

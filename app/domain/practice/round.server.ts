import type { Tx } from '#db/schema.ts';

/** The round under way, counted from 1, and the last judgement before it. */
export async function readRound(tx: Tx, enrolmentId: string, caseId: string) {
  const last = await tx
    .selectFrom('judgement')
    .select(['round', 'outcome'])
    .where('enrolmentId', '=', enrolmentId)
    .where('caseId', '=', caseId)
    .orderBy('round', 'desc')
    .limit(1)
    .executeTakeFirst();
  const scheduled = await tx
    .selectFrom('caseSchedule')
    .select(['dueOn', 'lastOutcome', 'lastJudgedOn'])
    .where('enrolmentId', '=', enrolmentId)
    .where('caseId', '=', caseId)
    .executeTakeFirst();
  return { round: (last?.round ?? 0) + 1, scheduled };
}

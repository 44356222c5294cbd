import { newId } from '#db/id.ts';
import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import { isHoax } from '../courses/hoax-case.ts';
import { recordResult } from '../learning/record-result.server.ts';
import type { DrillFacts } from './drill.server.ts';
import { drillContent, type StoredCase } from './drill-content.server.ts';
import { drillResult } from './drill-result.ts';
import type { JudgementForm } from './judgement-form.ts';
import { mayJudge, standingOf } from './next-case.ts';
import { readRound } from './round.server.ts';
import { outcomeOf } from './scoring.ts';
import { returnAfter } from './spacing.ts';

export type JudgeResult =
  | { ok: true }
  | { ok: false; reason: 'not_found' | 'not_open' | 'key_used' }
  /** `dueOn` is null when the case is mastered. */
  | { ok: false; reason: 'not_due'; dueOn: string | null };

/**
 * Judges a case that is new or has returned: scores it, says when it comes back, and settles the drill. The same
 * send key again is the same judgement, however late it arrives.
 */
export async function judgeCase(
  db: Db,
  drill: DrillFacts,
  slug: string,
  form: JudgementForm,
  by: string,
  now: Date,
): Promise<JudgeResult> {
  const { cases, needed } = await drillContent(db, drill.componentId);
  const found = cases.find((c) => c.slug === slug);
  if (!found) return { ok: false, reason: 'not_found' };
  if (!drill.opening.isOpen) return { ok: false, reason: 'not_open' };
  const { enrolmentId, today } = drill;
  return write(db, async (tx): Promise<JudgeResult> => {
    await lock(tx, `judgement:${enrolmentId}`);
    const sent = await findSent(tx, enrolmentId, form.kunci);
    if (sent) return sent.caseId === found.id ? { ok: true } : { ok: false, reason: 'key_used' };
    const { round, scheduled } = await readRound(tx, enrolmentId, found.id);
    if (!mayJudge(standingOf(scheduled, today)))
      return { ok: false, reason: 'not_due', dueOn: scheduled?.dueOn ?? null };
    const outcome = outcomeOf(found.key, form.putusan);
    const judgementId = await insertJudgement(tx, drill, found, { ...form, round, outcome }, now);
    const { dueOn, isMastered } = returnAfter(
      { outcome, confidence: form.keyakinan, on: today },
      scheduled ? { outcome: scheduled.lastOutcome, on: scheduled.lastJudgedOn } : null,
    );
    const schedule = {
      lastOutcome: outcome,
      lastJudgedOn: today,
      dueOn,
      masteredAt: isMastered ? now.toISOString() : null,
    };
    await tx
      .insertInto('caseSchedule')
      .values({ enrolmentId, caseId: found.id, ...schedule })
      .onConflict((c) => c.columns(['enrolmentId', 'caseId']).doUpdateSet(schedule))
      .execute();
    if (!scheduled) await settleDrill(tx, drill, needed, { judgementId, by }, now);
    return { ok: true };
  });
}

function findSent(tx: Tx, enrolmentId: string, sendKey: string) {
  return tx
    .selectFrom('judgement')
    .select('caseId')
    .where('enrolmentId', '=', enrolmentId)
    .where('sendKey', '=', sendKey)
    .executeTakeFirst();
}

type Judged = JudgementForm & { round: number; outcome: ReturnType<typeof outcomeOf> };

async function insertJudgement(
  tx: Tx,
  { enrolmentId }: DrillFacts,
  { id: caseId }: StoredCase,
  { kunci, putusan, jenis, keyakinan, alasan, round, outcome }: Judged,
  now: Date,
): Promise<string> {
  const id = newId();
  const openings = await tx
    .selectFrom('toolOpening')
    .select('tool')
    .where('enrolmentId', '=', enrolmentId)
    .where('caseId', '=', caseId)
    .where('round', '=', round)
    .execute();
  await tx
    .insertInto('judgement')
    .values({
      id,
      enrolmentId,
      caseId,
      round,
      verdict: putusan,
      hoax: isHoax(putusan) ? (jenis ?? null) : null,
      confidence: keyakinan,
      reason: alasan,
      toolsOpened: openings.length,
      outcome,
      judgedAt: now.toISOString(),
      sendKey: kunci,
    })
    .execute();
  return id;
}

/** After a case that was judged for the first time. */
async function settleDrill(
  tx: Tx,
  { enrolmentId, componentId }: DrillFacts,
  needed: number,
  cause: { judgementId: string; by: string },
  now: Date,
): Promise<void> {
  const judged = await tx
    .selectFrom('caseSchedule')
    .innerJoin('hoaxCase', 'hoaxCase.id', 'caseSchedule.caseId')
    .select('caseSchedule.caseId')
    .where('caseSchedule.enrolmentId', '=', enrolmentId)
    .where('hoaxCase.componentId', '=', componentId)
    .execute();
  const state = drillResult(judged.length, needed);
  const before = await tx
    .selectFrom('result')
    .select('state')
    .where('enrolmentId', '=', enrolmentId)
    .where('componentId', '=', componentId)
    .executeTakeFirst();
  if (!state || before?.state === state) return;
  const { judgementId: causeId, by } = cause;
  await recordResult(
    tx,
    { enrolmentId, componentId, state, score: null, cause: 'judgement', causeId, by },
    now,
  );
}

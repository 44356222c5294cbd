import { prepared } from '#db/prepared.ts';
import type { Outcome } from '#db/schema/practice.ts';
import type { Db } from '#db/schema.ts';
import { HOAX_KINDS, type HoaxKind, isHoax, VERDICTS, type Verdict } from '../courses/hoax-case.ts';
import { type DrillFacts, readSchedule } from './drill.server.ts';
import { drillContent } from './drill-content.server.ts';
import { mayJudge, nextCase, standingOf } from './next-case.ts';
import { type Signal, signalOf } from './scoring.ts';

/** What a judged case teaches: the verdict the evidence allows, why, and what to answer. */
export interface Explanation {
  outcome: Outcome;
  signal: Signal;
  truth: Verdict;
  hoax: HoaxKind | null;
  own: {
    verdict: Verdict;
    hoax: HoaxKind | null;
    confidence: number;
    reason: string;
    toolsOpened: number;
  };
  /** Why a verdict that came close is not quite it. */
  nearHtml: string | null;
  whyHtml: string[];
  reply: string;
  sources: string[];
  /** Null once mastered. */
  dueOn: string | null;
  next: { slug: string; title: string } | null;
  /** Where a clarification of this kind may still be written and graded; only after a hoax. */
  clarification: { id: string; title: string } | null;
}

/**
 * The explanation of the last judgement; null as long as the case may be judged, also again. The only way by which
 * keys leave the server.
 */
export async function findExplanation(db: Db, drill: DrillFacts, slug: string): Promise<Explanation | null> {
  const { cases, clarificationId } = await drillContent(db, drill.componentId);
  const found = cases.find((c) => c.slug === slug);
  if (!found || !drill.opening.isOpen) return null;
  const { enrolmentId, today } = drill;
  const [schedule, judgements] = await Promise.all([
    readSchedule(db, enrolmentId),
    lastJudgement(db, { enrolmentId, caseId: found.id }),
  ]);
  const scheduled = schedule.get(found.id);
  const [last] = judgements;
  if (!last || mayJudge(standingOf(scheduled, today))) return null;
  const verdict = nameOf(VERDICTS, last.verdict) ?? 'unproven';
  const { key } = found;
  const next = nextCase(cases, schedule, today);
  return {
    outcome: last.outcome,
    signal: signalOf(key.verdict, verdict),
    truth: key.verdict,
    hoax: key.hoax,
    own: {
      verdict,
      hoax: nameOf(HOAX_KINDS, last.hoax),
      confidence: last.confidence,
      reason: last.reason,
      toolsOpened: last.toolsOpened,
    },
    nearHtml: last.outcome === 'near' ? (key.near[verdict] ?? null) : null,
    whyHtml: key.why,
    reply: key.reply,
    sources: key.sources,
    dueOn: scheduled?.dueOn ?? null,
    next: next && { slug: next.slug, title: next.title },
    clarification: isHoax(key.verdict) ? openTask(drill, clarificationId) : null,
  };
}

function openTask({ components }: DrillFacts, id: string | null): Explanation['clarification'] {
  const task = components.find((c) => c.id === id);
  return task && task.state !== 'passed' ? { id: task.id, title: task.title } : null;
}

const lastJudgement = prepared((db, { enrolmentId, caseId }: { enrolmentId: string; caseId: string }) =>
  db
    .selectFrom('judgement')
    .select(['verdict', 'hoax', 'confidence', 'reason', 'toolsOpened', 'outcome'])
    .where('enrolmentId', '=', enrolmentId)
    .where('caseId', '=', caseId)
    .orderBy('round', 'desc')
    .limit(1),
);

const nameOf = <N extends string>(names: readonly N[], stored: string | null): N | null =>
  names.find((name) => name === stored) ?? null;

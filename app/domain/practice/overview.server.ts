import { prepared } from '#db/prepared.ts';
import type { Db } from '#db/schema.ts';
import { VERDICTS } from '../courses/hoax-case.ts';
import { type Calibration, calibrate } from './calibration.ts';
import { type DrillFacts, readSchedule } from './drill.server.ts';
import { drillContent } from './drill-content.server.ts';
import { type CaseStanding, nextCase, standingOf } from './next-case.ts';
import { type JudgedCase, type Tally, tally } from './scoring.ts';

export interface CaseLine {
  slug: string;
  title: string;
  ord: number;
  standing: CaseStanding;
  /** When a waiting case returns. */
  dueOn: string | null;
}

/** Where somebody stands in a drill. Titles only: nothing here tells what a case turns out to be. */
export interface DrillOverview {
  intro: string;
  needed: number;
  judged: number;
  cases: CaseLine[];
  next: { slug: string; title: string; standing: CaseStanding } | null;
  /** The first day on which a case returns, when none is due now. */
  returnsOn: string | null;
  tally: Tally;
  calibration: Calibration;
}

export async function findOverview(db: Db, drill: DrillFacts): Promise<DrillOverview> {
  const { enrolmentId, today } = drill;
  const [{ intro, needed, cases }, schedule, first] = await Promise.all([
    drillContent(db, drill.componentId),
    readSchedule(db, enrolmentId),
    firstJudgements(db, { enrolmentId }),
  ]);
  const caseOf = new Map(cases.map((c) => [c.id, c]));
  const own = first.flatMap(({ caseId, verdict, outcome, confidence }) => {
    const found = caseOf.get(caseId);
    const known = VERDICTS.find((name) => name === verdict);
    return found && known ? [{ truth: found.key.verdict, verdict: known, outcome, confidence }] : [];
  });
  const lines = cases.map(({ id, slug, title, ord }): CaseLine => {
    const scheduled = schedule.get(id);
    return {
      slug,
      title,
      ord,
      standing: standingOf(scheduled, today),
      dueOn: scheduled?.dueOn ?? null,
    };
  });
  const next = nextCase(cases, schedule, today);
  const returns = lines.flatMap(({ standing, dueOn }) => (standing === 'waiting' && dueOn ? [dueOn] : []));
  return {
    intro,
    needed,
    judged: lines.filter(({ standing }) => standing !== 'new').length,
    cases: lines,
    next: next && {
      slug: next.slug,
      title: next.title,
      standing: standingOf(schedule.get(next.id), today),
    },
    returnsOn: returns.sort()[0] ?? null,
    tally: tally(own satisfies JudgedCase[]),
    calibration: calibrate(own),
  };
}

/** Only the first time counts: whoever judges again has read the explanation. */
const firstJudgements = prepared((db, { enrolmentId }: { enrolmentId: string }) =>
  db
    .selectFrom('judgement')
    .select(['caseId', 'verdict', 'outcome', 'confidence'])
    .where('enrolmentId', '=', enrolmentId)
    .where('round', '=', 1),
);

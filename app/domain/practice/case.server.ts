import { prepared } from '#db/prepared.ts';
import type { Db } from '#db/schema.ts';
import type { Claim, Tool } from '../courses/hoax-case.ts';
import { type DrillFacts, readSchedule } from './drill.server.ts';
import { drillContent } from './drill-content.server.ts';
import { type CaseStanding, mayJudge, standingOf } from './next-case.ts';

/** A case as it may be seen by somebody who has not judged it: closed tools carry no finding, and there is no key. */
export interface ShownCase {
  id: string;
  slug: string;
  title: string;
  setting: string;
  position: number;
  total: number;
  claim: Claim;
  tools: { tool: Tool; html: string | null }[];
  standing: CaseStanding;
  /** When it was last judged, for a case that returns. */
  lastJudgedOn: string | null;
}

/** A case of a drill by its address. After the judgement all its findings are open. */
export async function findCase(db: Db, drill: DrillFacts, slug: string): Promise<ShownCase | undefined> {
  const { cases } = await drillContent(db, drill.componentId);
  const found = cases.find((c) => c.slug === slug);
  if (!found) return undefined;
  const { enrolmentId } = drill;
  const [schedule, openings] = await Promise.all([
    readSchedule(db, enrolmentId),
    openedTools(db, { enrolmentId, caseId: found.id }),
  ]);
  const scheduled = schedule.get(found.id);
  const standing = standingOf(scheduled, drill.today);
  const opened = new Set(openings.map(({ tool }) => tool));
  const { id, title, setting, ord, claim, tools } = found;
  return {
    id,
    slug,
    title,
    setting,
    position: ord,
    total: cases.length,
    claim,
    tools: tools.map(({ tool, html }) => ({
      tool,
      html: !mayJudge(standing) || opened.has(tool) ? html : null,
    })),
    standing,
    lastJudgedOn: scheduled?.lastJudgedOn ?? null,
  };
}

/** Of the round that is under way: those before it have been judged. */
const openedTools = prepared((db, { enrolmentId, caseId }: { enrolmentId: string; caseId: string }) =>
  db
    .selectFrom('toolOpening')
    .select('tool')
    .where('enrolmentId', '=', enrolmentId)
    .where('caseId', '=', caseId)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('judgement')
            .select('judgement.id')
            .whereRef('judgement.enrolmentId', '=', 'toolOpening.enrolmentId')
            .whereRef('judgement.caseId', '=', 'toolOpening.caseId')
            .whereRef('judgement.round', '=', 'toolOpening.round'),
        ),
      ),
    ),
);

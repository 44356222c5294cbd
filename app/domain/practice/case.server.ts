import { prepared } from '#db/prepared.ts';
import type { Db } from '#db/schema.ts';
import type { Claim, Tool } from '../courses/hoax-case.ts';
import { type DrillFacts, readSchedule } from './drill.server.ts';
import { drillContent } from './drill-content.server.ts';
import { type CaseStanding, mayJudge, standingOf } from './next-case.ts';

/**
 * A case as it may be seen by somebody who has not judged it: closed tools carry no finding, and there is no key. A copy
 * for the device carries the findings folded away, because nobody can be asked for them there.
 */
export interface ShownCase {
  id: string;
  slug: string;
  title: string;
  setting: string;
  position: number;
  total: number;
  claim: Claim;
  /** `wasOpened` by the person, in the round under way or in the one that was judged. */
  tools: { tool: Tool; html: string | null; isFolded: boolean; wasOpened: boolean }[];
  standing: CaseStanding;
  /** When it was last judged, for a case that returns. */
  lastJudgedOn: string | null;
}

/** A case of a drill by its address. After the judgement all its findings are open. */
export async function findCase(
  db: Db,
  drill: DrillFacts,
  slug: string,
  { isForDevice = false } = {},
): Promise<ShownCase | undefined> {
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
  const judged = openings[0]?.judged ?? 0;
  const round = mayJudge(standing) ? judged + 1 : judged;
  const opened = new Set(openings.filter((opening) => opening.round === round).map(({ tool }) => tool));
  const { id, title, setting, ord, claim, tools } = found;
  return {
    id,
    slug,
    title,
    setting,
    position: ord,
    total: cases.length,
    claim,
    tools: tools.map(({ tool, html }) => {
      const wasOpened = opened.has(tool);
      const isOpen = wasOpened || !mayJudge(standing);
      const isFolded = isForDevice && !isOpen;
      return { tool, html: isOpen || isForDevice ? html : null, isFolded, wasOpened };
    }),
    standing,
    lastJudgedOn: scheduled?.lastJudgedOn ?? null,
  };
}

/** Of every round, with the last one that was judged: what is open now belongs to that one or the next. */
const openedTools = prepared((db, { enrolmentId, caseId }: { enrolmentId: string; caseId: string }) =>
  db
    .selectFrom('toolOpening')
    .select((e) => [
      'tool',
      'round',
      e
        .selectFrom('judgement')
        .select(({ fn }) => fn.max('judgement.round').as('judged'))
        .whereRef('judgement.enrolmentId', '=', 'toolOpening.enrolmentId')
        .whereRef('judgement.caseId', '=', 'toolOpening.caseId')
        .as('judged'),
    ])
    .where('enrolmentId', '=', enrolmentId)
    .where('caseId', '=', caseId),
);

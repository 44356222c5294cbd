import { lock, write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import type { DrillFacts } from './drill.server.ts';
import { drillContent } from './drill-content.server.ts';
import { mayJudge, standingOf } from './next-case.ts';
import { readRound } from './round.server.ts';

export type OpenToolResult = { ok: true } | { ok: false; reason: 'not_found' | 'not_open' };

/** Opens a tool of a case that is being examined. Opening it again, or after the judgement, changes nothing. */
export async function openTool(
  db: Db,
  drill: DrillFacts,
  slug: string,
  tool: string,
  now: Date,
): Promise<OpenToolResult> {
  const { cases } = await drillContent(db, drill.componentId);
  const found = cases.find((c) => c.slug === slug);
  if (!found?.tools.some((t) => t.tool === tool)) return { ok: false, reason: 'not_found' };
  if (!drill.opening.isOpen) return { ok: false, reason: 'not_open' };
  const { enrolmentId, today } = drill;
  await write(db, async (tx) => {
    await lock(tx, `judgement:${enrolmentId}`);
    const { round, scheduled } = await readRound(tx, enrolmentId, found.id);
    if (!mayJudge(standingOf(scheduled, today))) return;
    await tx
      .insertInto('toolOpening')
      .values({ enrolmentId, caseId: found.id, round, tool, openedAt: now.toISOString() })
      .onConflict((c) => c.doNothing())
      .execute();
  });
  return { ok: true };
}

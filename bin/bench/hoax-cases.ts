import { newId } from '#db/id.ts';
import type { Tx } from '#db/schema.ts';
import { insertAll } from './insert-all.ts';
import type { Participant } from './people.ts';
import type { Ground } from './world.ts';

/** Everybody has judged all cases but the last, and has opened two tools of that one; gives its address. */
export async function insertHoaxWork(
  tx: Tx,
  { batchId, components, now }: Ground,
  participants: Participant[],
): Promise<string> {
  const drill = components.find(({ kind }) => kind === 'drill');
  if (!drill) throw new Error('The course has no drill; adapt the bench.');
  const cases = await tx
    .selectFrom('hoaxCase')
    .select(['id', 'slug'])
    .where('componentId', '=', drill.id)
    .orderBy('ord')
    .execute();
  const last = cases.at(-1);
  if (!last) throw new Error('The drill has no case; adapt the bench.');
  const at = now.toISOString();
  const judged = participants.flatMap(({ enrolmentId }) =>
    cases.slice(0, -1).map(({ id: caseId }) => ({ enrolmentId, caseId })),
  );
  await insertAll(
    tx,
    'judgement',
    judged.map((own) => ({
      ...own,
      id: newId(),
      round: 1,
      verdict: 'false',
      hoax: 'fabricated',
      confidence: 85,
      reason: 'Surat tidak bernomor dan tanggalnya keliru.',
      toolsOpened: 2,
      outcome: 'right',
      judgedAt: at,
      sendKey: newId(),
    })),
  );
  await insertAll(
    tx,
    'caseSchedule',
    judged.map((own) => ({
      ...own,
      lastOutcome: 'right',
      lastJudgedOn: at.slice(0, 10),
      dueOn: at.slice(0, 10),
      masteredAt: null,
    })),
  );
  await insertAll(
    tx,
    'toolOpening',
    participants.flatMap(({ enrolmentId }) =>
      ['source', 'date'].map((tool) => ({ enrolmentId, caseId: last.id, round: 1, tool, openedAt: at })),
    ),
  );
  return `/kelas/${batchId}/latihan/${drill.slug}/${last.slug}`;
}

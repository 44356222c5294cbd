import type { Row, Tx } from '#db/schema.ts';
import { insertAll } from './insert-all.ts';
import type { Participant } from './people.ts';
import type { Ground } from './world.ts';

/** Enrolments with results for their complete modules, and everything the verbs would have derived from them. */
export async function insertProgress(tx: Tx, ground: Ground, participants: Participant[]): Promise<void> {
  const at = ground.now.toISOString();
  await insertAll(
    tx,
    'enrolment',
    participants.map(({ enrolmentId, accountId, opdId, completeModules }) => ({
      id: enrolmentId,
      batchId: ground.batchId,
      accountId,
      opdId,
      state: 'active',
      completedMask: maskOf(completeModules),
      enrolledAt: at,
      enrolledBy: null,
      lastActiveAt: at,
    })),
  );
  await insertAll(
    tx,
    'result',
    participants.flatMap((participant) => resultsOf(participant, ground, at)),
  );
  await insertAll(
    tx,
    'moduleProgress',
    participants.flatMap((participant) => progressOf(participant, ground, at)),
  );
  await insertAll(tx, 'opdProgress', counters(participants, ground.batchId));
}

const CAUSE = { lesson: 'lesson', quiz: 'attempt', drill: 'judgement', assignment: 'decision' } as const;

function resultsOf(person: Participant, { modules, components }: Ground, at: string): Row<'result'>[] {
  const complete = new Set(modules.slice(0, person.completeModules).map(({ id }) => id));
  return components
    .filter(({ moduleId }) => moduleId !== null && complete.has(moduleId))
    .map(({ id, kind }) => ({
      enrolmentId: person.enrolmentId,
      componentId: id,
      state: kind === 'lesson' || kind === 'drill' ? 'done' : 'passed',
      score: kind === 'lesson' || kind === 'drill' ? null : 84,
      cause: CAUSE[kind],
      causeId: null,
      at,
      by: person.accountId,
    }));
}

function progressOf(
  person: Participant,
  { modules, components }: Ground,
  at: string,
): Row<'moduleProgress'>[] {
  return modules.slice(0, person.completeModules).map(({ id }) => {
    const count = components.filter(({ moduleId }) => moduleId === id).length;
    return {
      enrolmentId: person.enrolmentId,
      moduleId: id,
      doneCount: count,
      totalCount: count,
      isComplete: 1,
      grade: 84,
      completedAt: at,
    };
  });
}

function counters(participants: Participant[], batchId: string): Row<'opdProgress'>[] {
  const counts = new Map<string, Row<'opdProgress'>>();
  for (const { opdId, completeModules } of participants) {
    const completedMask = maskOf(completeModules);
    const key = `${opdId} ${completedMask}`;
    const row = counts.get(key) ?? { batchId, opdId, completedMask, participants: 0 };
    counts.set(key, { ...row, participants: row.participants + 1 });
  }
  return [...counts.values()];
}

const maskOf = (completeModules: number): number => (1 << completeModules) - 1;

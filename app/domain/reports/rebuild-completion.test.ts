import { beforeAll, expect, it } from 'vitest';
import { write } from '#db/portable.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { later, makeParticipant, makeWritingWorld, send, type WritingWorld } from '#db/testing/writing.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordDecision } from '../assignments/decide.server.ts';
import { withdrawDecision } from '../assignments/withdraw-decision.server.ts';
import { completeLesson } from '../learning/complete-lesson.server.ts';
import { findOpenAttempt, findQuiz, listKeys } from '../quizzes/quiz.server.ts';
import { rightAnswer } from '../quizzes/scoring.ts';
import { startAttempt } from '../quizzes/start-attempt.server.ts';
import { submitAttempt } from '../quizzes/submit-attempt.server.ts';
import { openReview } from '../review/open-review.server.ts';
import { reenrolParticipant, withdrawParticipant } from '../roster/withdraw.server.ts';
import { rebuildCompletion } from './rebuild-completion.server.ts';

/** A small generator of our own: the same histories on every machine. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

interface Person {
  participant: Viewer;
  enrolmentId: string;
  lastDecisionId?: string;
}

onBothEngines('rebuilding completion', (db) => {
  let world: WritingWorld;
  let people: Person[];
  let clock = 0;
  const tick = (seconds: number) => {
    clock += seconds;
    return later(clock);
  };

  beforeAll(async () => {
    world = await makeWritingWorld(db());
    people = [];
    for (let n = 0; n < 8; n++)
      people.push(await makeParticipant(db(), world, n % 2 ? world.opdId : world.otherOpdId));
  });

  const takeQuiz = async ({ participant }: Person, slug: string, isRight: boolean) => {
    const quiz = await findQuiz(db(), participant, world.batchId, slug, tick(5));
    if (!quiz) return;
    if (!(await startAttempt(db(), quiz, tick(5))).ok) return;
    const open = await findOpenAttempt(db(), quiz);
    const keys = open ? await listKeys(db(), open) : [];
    const answers = new Map(keys.map(({ id, key }) => [id, rightAnswer(key)]));
    await submitAttempt(db(), quiz, isRight ? answers : new Map(), participant.accountId, tick(5));
  };
  const decide = async (person: Person, kind: 'pass' | 'return', score: number) => {
    const submission = await db()
      .selectFrom('submission')
      .innerJoin('version', (join) =>
        join
          .onRef('version.submissionId', '=', 'submission.id')
          .onRef('version.n', '=', 'submission.versionCount'),
      )
      .select(['submission.id', 'version.id as versionId'])
      .where('submission.enrolmentId', '=', person.enrolmentId)
      .where('submission.state', '=', 'waiting')
      .executeTakeFirst();
    if (!submission) return;
    await openReview(db(), world.mentor, submission.id, tick(5));
    const review = await db()
      .selectFrom('review')
      .select('id')
      .where('versionId', '=', submission.versionId)
      .executeTakeFirstOrThrow();
    const decided = await write(db(), (tx) =>
      recordDecision(
        tx,
        {
          submissionId: submission.id,
          versionId: submission.versionId,
          reviewId: review.id,
          kind,
          score,
          note: '',
          by: world.mentor.accountId,
        },
        tick(20),
      ),
    );
    if (decided.ok) person.lastDecisionId = decided.decisionId;
  };
  /** One step of somebody's course, whatever it is; refusals are part of life. */
  const step = async (person: Person, what: number, random: (below: number) => number) => {
    const { participant, enrolmentId, lastDecisionId } = person;
    const { mentor, organizer, batchId } = world;
    if (what < 2) await completeLesson(db(), participant, batchId, 'baca', tick(5));
    else if (what < 4) await completeLesson(db(), participant, batchId, 'baca-dua', tick(5));
    else if (what < 7) await takeQuiz(person, 'kuis-modul-1', random(2) === 1);
    else if (what < 8) await takeQuiz(person, 'pretes', random(2) === 1);
    else if (what < 10)
      await send(db(), participant, world.assignmentId, { judul: `Naskah ${clock}` }, tick(5)).catch(
        () => {},
      );
    else if (what < 13) await decide(person, random(3) === 0 ? 'return' : 'pass', 60 + random(40));
    else if (what < 15 && lastDecisionId)
      await write(db(), (tx) => withdrawDecision(tx, lastDecisionId, mentor.accountId, tick(3)));
    else if (what < 16) await withdrawParticipant(db(), organizer, batchId, enrolmentId, tick(5));
    else await reenrolParticipant(db(), organizer, batchId, enrolmentId, tick(5));
  };
  const check = () => rebuildCompletion(db(), { batchId: world.batchId, isRepairing: false }, tick(1));

  it('finds no difference after any history', async () => {
    for (const seed of [7, 42, 1945]) {
      const random = chance(seed);
      for (let n = 0; n < 70; n++) {
        const person = people[random(people.length)];
        if (person) await step(person, random(18), random);
      }
      expect((await check()).differences).toEqual([]);
    }
    const complete = await db()
      .selectFrom('moduleProgress')
      .select('moduleId')
      .where('isComplete', '=', 1)
      .execute();
    expect(complete.length).toBeGreaterThan(3);
    expect(await check()).toMatchObject({ batches: 1, enrolments: 9 });
  });

  it('finds what was tampered with, and puts all of it right', async () => {
    const row = await db()
      .selectFrom('moduleProgress')
      .innerJoin('enrolment', 'enrolment.id', 'moduleProgress.enrolmentId')
      .select(['moduleProgress.enrolmentId', 'moduleProgress.moduleId'])
      .where('isComplete', '=', 1)
      .where('enrolment.state', '=', 'active')
      .executeTakeFirstOrThrow();
    await db().deleteFrom('moduleProgress').where('enrolmentId', '=', row.enrolmentId).execute();
    await db().updateTable('enrolment').set({ completedMask: 0 }).where('id', '=', row.enrolmentId).execute();
    await db().updateTable('result').set({ score: 1 }).where('cause', '=', 'attempt').execute();
    await db().updateTable('opdProgress').set({ participants: 77 }).execute();
    await db().deleteFrom('completionDay').execute();
    const found = await check();
    expect(new Set(found.differences.map(({ table }) => table))).toEqual(
      new Set(['result', 'module_progress', 'enrolment', 'opd_progress', 'completion_day']),
    );
    const repaired = await rebuildCompletion(db(), { isRepairing: true }, tick(1));
    expect(repaired.differences.length).toBeGreaterThan(0);
    expect((await check()).differences).toEqual([]);
  });
});

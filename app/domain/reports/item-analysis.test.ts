import { beforeAll, expect, it } from 'vitest';
import { drawingCourse } from '#db/testing/drawing-course.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import {
  enrol,
  makeAccount,
  makeBalai,
  makeCourse,
  makeViewer,
  makeWorld,
  NOW,
  type World,
} from '#db/testing/factories.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findOpenAttempt, findQuiz, listKeys } from '../quizzes/quiz.server.ts';
import { rightAnswer } from '../quizzes/scoring.ts';
import { startAttempt } from '../quizzes/start-attempt.server.ts';
import { submitAttempt } from '../quizzes/submit-attempt.server.ts';
import { listAnalysedQuizzes, listItems } from './item-analysis.server.ts';
import { findTestGain } from './test-gain.server.ts';

const PEOPLE = 12;

onBothEngines('item analysis', (db) => {
  let world: World;
  let organizer: Viewer;
  let strangers: Viewer[];

  /** The first `able` questions rightly. */
  async function take(viewer: Viewer, slug: string, able: number, batchId = world.batchId) {
    const quiz = await findQuiz(db(), viewer, batchId, slug, NOW);
    if (!quiz) throw new Error(`no quiz ${slug}`);
    await startAttempt(db(), quiz, NOW);
    const open = await findOpenAttempt(db(), quiz);
    const keys = open ? await listKeys(db(), open) : [];
    const answers = new Map(
      keys.map(({ id, key, choiceIds }, place) => [
        id,
        place < able ? rightAnswer(key) : [choiceIds[1] ?? ''],
      ]),
    );
    await submitAttempt(db(), quiz, answers, viewer.accountId, NOW);
  }

  beforeAll(async () => {
    world = await makeWorld(db(), { courseVersionId: await makeCourse(db(), drawingCourse) });
    const role = (balaiId: string) => ({ role: 'organizer' as const, balaiId, pemdaId: null, opdId: null });
    organizer = makeViewer('panitia', { roles: [role(world.balaiId)] });
    const people: Viewer[] = [];
    for (let n = 0; n < PEOPLE; n += 1) {
      const accountId = await makeAccount(db());
      await enrol(db(), world.batchId, accountId, world.opdId);
      people.push(makeViewer(accountId));
    }
    for (const [place, viewer] of people.entries()) {
      await take(viewer, 'kuis-modul-1', place % 4);
      // A second attempt counts nowhere.
      if (place % 4 === 0) await take(viewer, 'kuis-modul-1', 3);
      await take(viewer, 'pretes', 1);
      if (place < 4) await take(viewer, 'pascates', 3);
    }
    strangers = [
      makeViewer('lain', { roles: [role(await makeBalai(db()))] }),
      makeViewer('mentor', { roles: [{ ...role(world.balaiId), role: 'mentor' }] }),
      people[0] as Viewer,
    ];
  });

  it('counts first attempts, what was right and what was chosen', async () => {
    const items = await listItems(db(), organizer, world.batchId, 'kuis-modul-1');
    const of = (slug: string) => items.find((item) => item.slug === slug);
    expect(items.map(({ answers }) => answers)).toEqual([PEOPLE, PEOPLE, PEOPLE]);
    // Every fourth person has none right, the next one, two, three of the three.
    expect(of('jodoh')?.difficultyIndex).toBeCloseTo(0.75);
    expect(of('tandai')?.difficultyIndex).toBeCloseTo(0.5 + 0.5 * 0.5);
    expect(of('tunjuk')?.difficultyIndex).toBeCloseTo(1);
    expect(of('jodoh')?.discrimination).toBeGreaterThan(0.3);
    expect(of('tunjuk')).toMatchObject({
      discrimination: null,
      hint: 'rough',
      difficulty: 3,
      quizTitle: 'Kuis satu',
    });
    expect(of('tandai')?.options.map(({ count, isRight }) => [count, isRight])).toEqual([
      [0, false],
      [12, true],
      [0, false],
      [6, true],
    ]);
  });

  it('tells the two tests apart, and what was won between them', async () => {
    const items = await listItems(db(), organizer, world.batchId, undefined);
    const asked = (slug: string) =>
      items.filter(({ quizSlug }) => quizSlug === slug).reduce((sum, { answers }) => sum + answers, 0);
    expect([asked('pretes'), asked('pascates')]).toEqual([PEOPLE * 3, 4 * 3]);
    const gain = await findTestGain(db(), organizer, world.batchId);
    expect(gain.whole).toMatchObject({ people: 4, after: 100 });
    expect(gain.whole?.before).toBeCloseTo(33.3);
    expect(gain.modules).toMatchObject([
      { ord: 1, people: 4, before: 50, after: 100 },
      { ord: 2, people: 4, before: 0, after: 100 },
    ]);
    expect((await listAnalysedQuizzes(db(), organizer, world.batchId)).map(({ slug }) => slug)).toEqual([
      'pretes',
      'kuis-modul-1',
      'pascates',
    ]);
  });

  it('takes attempts of an earlier release as asked for all of their quiz', async () => {
    const old = await makeWorld(db(), { balaiId: world.balaiId });
    const accountId = await makeAccount(db());
    await enrol(db(), old.batchId, accountId, old.opdId);
    await take(makeViewer(accountId), 'kuis-modul-1', 1, old.batchId);
    await db()
      .deleteFrom('attemptQuestion')
      .where(
        'attemptId',
        'in',
        db()
          .selectFrom('attempt')
          .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolmentId')
          .select('attempt.id')
          .where('enrolment.batchId', '=', old.batchId),
      )
      .execute();
    const items = await listItems(db(), organizer, old.batchId, undefined);
    expect(items.map(({ slug, answers, hint }) => [slug, answers, hint]).sort()).toEqual([
      ['satu', 1, 'few'],
      ['urut', 1, 'few'],
    ]);
  });

  it('is for the organizer of the batch only', async () => {
    for (const stranger of strangers) {
      expect(await listItems(db(), stranger, world.batchId, undefined)).toEqual([]);
      expect(await listAnalysedQuizzes(db(), stranger, world.batchId)).toEqual([]);
      expect(await findTestGain(db(), stranger, world.batchId)).toEqual({ whole: null, modules: [] });
    }
  });
});

import { beforeAll, expect, it } from 'vitest';
import type { Db } from '#db/schema.ts';
import { drawingCourse, widerDrawingCourse } from '#db/testing/drawing-course.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { enrol, makeAccount, makeCourse, makeViewer, makeWorld, NOW } from '#db/testing/factories.ts';
import { findOpenAttempt, findQuiz, listAskedNow, listKeys } from './quiz.server.ts';
import { listReleased } from './release.server.ts';
import { rightAnswer } from './scoring.ts';
import { startAttempt } from './start-attempt.server.ts';
import { submitAttempt } from './submit-attempt.server.ts';

onBothEngines('drawn questions', (db) => {
  let batchId: string;
  let widerBatchId: string;
  let opdId: string;
  let otherOpdId: string;
  beforeAll(async () => {
    const world = await makeWorld(db(), { courseVersionId: await makeCourse(db(), drawingCourse) });
    const wider = await makeWorld(db(), { courseVersionId: await makeCourse(db(), widerDrawingCourse) });
    [batchId, widerBatchId] = [world.batchId, wider.batchId];
    [opdId, otherOpdId] = [world.opdId, wider.opdId];
  });

  async function participant(batch = batchId) {
    const accountId = await makeAccount(db());
    await enrol(db(), batch, accountId, batch === batchId ? opdId : otherOpdId);
    const viewer = makeViewer(accountId);
    const quizOf = async (slug: string) => {
      const quiz = await findQuiz(db(), viewer, batch, slug, NOW);
      if (!quiz) throw new Error(`no quiz ${slug}`);
      return quiz;
    };
    return { accountId, quizOf };
  }
  type Person = Awaited<ReturnType<typeof participant>>;

  async function begin({ quizOf }: Person, slug: string) {
    const quiz = await quizOf(slug);
    await startAttempt(db(), quiz, NOW);
    return listAskedNow(db(), quiz);
  }
  async function answerNothing({ quizOf, accountId }: Person, slug: string) {
    await submitAttempt(db(), await quizOf(slug), new Map(), accountId, NOW);
  }
  const slugsOf = async (ids: readonly string[]) => {
    const rows = await db()
      .selectFrom('question')
      .select(['id', 'slug', 'moduleId', 'difficulty'])
      .where('id', 'in', [...ids])
      .execute();
    return rows;
  };

  it('asks the same numbers before and after, and nobody the same question twice', async () => {
    for (let n = 0; n < 6; n += 1) {
      const person = await participant();
      const before = await begin(person, 'pretes');
      const after = await begin(person, 'pascates');
      const [first, second] = await Promise.all([
        slugsOf(before.map(({ id }) => id)),
        slugsOf(after.map(({ id }) => id)),
      ]);
      const cells = (rows: typeof first) =>
        rows.map(({ moduleId, difficulty }) => `${moduleId} ${difficulty}`).sort();
      expect(cells(first)).toHaveLength(3);
      expect(cells(second)).toEqual(cells(first));
      expect(new Set([...first, ...second].map(({ slug }) => slug)).size).toBe(6);
    }
  });

  it('stays as it was drawn, options too, however often it is opened', async () => {
    const person = await participant();
    const asked = await begin(person, 'pretes');
    expect(await begin(person, 'pretes')).toEqual(asked);
  });

  it('shows options in an order of each attempt’s own', async () => {
    const orders = new Set<string>();
    for (let n = 0; n < 12; n += 1)
      for (const { choices } of await begin(await participant(), 'pretes'))
        orders.add(choices.map(({ text }) => text).join(''));
    expect(orders.size).toBeGreaterThan(8);
  });

  it('draws anew for the next attempt, what has not been met first', async () => {
    const person = await participant(widerBatchId);
    const first = await begin(person, 'kuis-modul-1');
    await answerNothing(person, 'kuis-modul-1');
    const second = await begin(person, 'kuis-modul-1');
    expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(6);
  });

  it('scores every kind, and shows its key and reasons only afterwards', async () => {
    const person = await participant();
    const asked = await begin(person, 'kuis-modul-1');
    expect(asked.map(({ kind }) => kind)).toEqual(['matching', 'highlight', 'hotspot']);
    expect(JSON.stringify(asked)).not.toMatch(/reason|Pujian|Mengancam|correct/);
    const quiz = await person.quizOf('kuis-modul-1');
    expect(await listReleased(db(), quiz)).toBeNull();
    const open = await findOpenAttempt(db(), quiz);
    const keys = open ? await listKeys(db(), open) : [];
    const answers = new Map(keys.map(({ id, key }) => [id, rightAnswer(key)]));
    expect(await submitAttempt(db(), quiz, answers, person.accountId, NOW)).toMatchObject({ score: 100 });
    const released = await listReleased(db(), quiz);
    expect(released?.map(({ share }) => share)).toEqual([1, 1, 1]);
    expect(released?.[0]?.answer).toEqual(released?.[0]?.correct);
    expect(released?.[1]?.reasons.b).toBe('Pujian penulis.');
  });

  it('asks all of the quiz where an earlier release kept no draw', async () => {
    const world = await makeWorld(db());
    const accountId = await makeAccount(db());
    await enrol(db(), world.batchId, accountId, world.opdId);
    const quiz = await findQuiz(db(), makeViewer(accountId), world.batchId, 'kuis-modul-1', NOW);
    if (!quiz) throw new Error('no quiz');
    const started = await startAttempt(db(), quiz, NOW);
    await forgetDraw(db(), started.ok ? started.attemptId : '');
    expect((await listAskedNow(db(), quiz)).map(({ kind }) => kind)).toEqual(['single', 'ordering']);
    expect(quiz.drawn).toBeNull();
  });
});

const forgetDraw = (db: Db, attemptId: string) =>
  db.deleteFrom('attemptQuestion').where('attemptId', '=', attemptId).execute();

import { beforeAll, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { enrol, makeAccount, makeViewer, makeWorld, NOW, type World } from '#db/testing/factories.ts';
import {
  findOpenAttempt,
  findQuiz,
  listAskedNow,
  listAttempts,
  listKeys,
  type QuizFacts,
} from './quiz.server.ts';
import { type GivenAnswer, rightAnswer } from './scoring.ts';
import { startAttempt } from './start-attempt.server.ts';
import { closeExpiredAttempt, saveAnswers, submitAttempt } from './submit-attempt.server.ts';

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

onBothEngines('quiz attempts', (db) => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(db());
  });

  async function participant() {
    const accountId = await makeAccount(db());
    const enrolmentId = await enrol(db(), world.batchId, accountId, world.opdId);
    const viewer = makeViewer(accountId);
    const quiz = await findQuiz(db(), viewer, world.batchId, 'kuis-modul-1', NOW);
    if (!quiz) throw new Error('no quiz');
    return { accountId, enrolmentId, viewer, quiz };
  }

  async function rightAnswers(quiz: QuizFacts): Promise<Map<string, GivenAnswer>> {
    const open = await findOpenAttempt(db(), quiz);
    const keys = open ? await listKeys(db(), open) : [];
    return new Map(keys.map(({ id, key }) => [id, key.kind === 'short' ? [] : rightAnswer(key)]));
  }

  it('is nobody else’s', async () => {
    const stranger = makeViewer(await makeAccount(db()));
    expect(await findQuiz(db(), stranger, world.batchId, 'kuis-modul-1', NOW)).toBeUndefined();
  });

  it('makes one attempt of fifty parallel starts', async () => {
    const { quiz } = await participant();
    const started = await Promise.all(Array.from({ length: 50 }, () => startAttempt(db(), quiz, NOW)));
    expect(new Set(started.map((s) => (s.ok ? s.attemptId : s.reason))).size).toBe(1);
    expect(await listAttempts(db(), quiz)).toHaveLength(1);
  });

  it('scores, passes and refuses another attempt after passing', async () => {
    const { quiz, accountId, enrolmentId } = await participant();
    await startAttempt(db(), quiz, NOW);
    const result = await submitAttempt(db(), quiz, await rightAnswers(quiz), accountId, NOW);
    expect(result).toEqual({ ok: true, score: 100, isPassed: true, isLate: false });
    expect(await startAttempt(db(), quiz, NOW)).toEqual({ ok: false, reason: 'passed' });
    const stored = await db()
      .selectFrom('result')
      .select(['state', 'score'])
      .where('enrolmentId', '=', enrolmentId)
      .executeTakeFirst();
    expect(stored).toEqual({ state: 'passed', score: 100 });
    expect(await submitAttempt(db(), quiz, new Map(), accountId, NOW)).toEqual({
      ok: false,
      reason: 'no_open_attempt',
    });
  });

  it('keeps saved answers and submits them when the time is over', async () => {
    const { quiz, accountId } = await participant();
    const limited = { ...quiz, timeLimitMinutes: 10, extraMinutes: 5 };
    await startAttempt(db(), limited, NOW);
    expect(await saveAnswers(db(), limited, await rightAnswers(quiz), later(14))).toMatchObject({ ok: true });
    expect(await saveAnswers(db(), limited, new Map(), later(16))).toEqual({ ok: false, reason: 'too_late' });
    await closeExpiredAttempt(db(), limited, accountId, later(16));
    expect(await listAttempts(db(), quiz)).toMatchObject([{ state: 'submitted', score: 100 }]);
  });

  it('has three attempts, and the best one counts', async () => {
    const { quiz, accountId, enrolmentId } = await participant();
    const scores: (number | null)[] = [];
    for (let n = 0; n < 3; n += 1) {
      await startAttempt(db(), quiz, NOW);
      const answers = new Map([...(await rightAnswers(quiz))].slice(0, n === 1 ? 1 : 0));
      await submitAttempt(db(), quiz, answers, accountId, NOW);
      const row = await db()
        .selectFrom('result')
        .select('score')
        .where('enrolmentId', '=', enrolmentId)
        .executeTakeFirst();
      scores.push(row?.score ?? null);
    }
    expect(scores).toEqual([0, 50, 50]);
    expect(await startAttempt(db(), quiz, NOW)).toEqual({ ok: false, reason: 'no_attempts_left' });
  });

  it('shows questions without keys, points and reasons', async () => {
    const { quiz } = await participant();
    await startAttempt(db(), quiz, NOW);
    const shown = JSON.stringify(await listAskedNow(db(), quiz));
    expect(shown).toContain('Urutkan');
    for (const secret of ['correct', 'order"', 'reason', 'begitu', 'bukan', 'points'])
      expect(shown).not.toContain(secret);
  });

  it('does not open before its module', async () => {
    const { viewer } = await participant();
    const early = new Date('2026-11-01T10:00:00+07:00');
    const quiz = await findQuiz(db(), viewer, world.batchId, 'kuis-modul-1', early);
    if (!quiz) throw new Error('no quiz');
    expect(await startAttempt(db(), quiz, early)).toEqual({ ok: false, reason: 'not_open' });
  });
});

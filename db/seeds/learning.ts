import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { courseOutline, type OutlineModule } from '#app/domain/courses/outline.server.ts';
import { completeLesson } from '#app/domain/learning/complete-lesson.server.ts';
import { findQuiz, listKeys } from '#app/domain/quizzes/quiz.server.ts';
import { startAttempt } from '#app/domain/quizzes/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/quizzes/submit-attempt.server.ts';
import type { Db } from '../schema.ts';
import { answersOf } from './answering.ts';
import type { History, Moment } from './history.ts';
import { planDrill } from './practising.ts';

export interface Learner {
  viewer: Viewer;
  batchId: string;
  courseVersionId: string;
  /** The account's number: spreads times and mistakes, the same at every seed. */
  number: number;
}

export interface LearningPlan {
  /** Modules whose lessons, quiz and drill are done. */
  modules: number;
  /** Lessons done of the next one. */
  lessonsMore: number;
  /** Days after the due date that this person finishes a module. */
  lag: number;
}

type Schedule = readonly (readonly [opens: number, due: number])[];

/** Lessons, quizzes and drills of one person over the days of the schedule; gives the last of these days. */
export async function planLearning(
  db: Db,
  history: History,
  learner: Learner,
  plan: LearningPlan,
  schedule: Schedule,
): Promise<number> {
  let lastDay = Number.NEGATIVE_INFINITY;
  const { modules } = await courseOutline(db, learner.courseVersionId);
  const { number } = learner;
  if (plan.modules > 0)
    planQuiz(db, history, learner, 'pretes', [schedule[0]?.[0] ?? -1, '08.10'], 0.3 + (number % 4) * 0.1);
  for (const [index, module] of modules.entries()) {
    const dates = schedule[index];
    if (!dates || index > plan.modules) break;
    const isWhole = index < plan.modules;
    const lessons = lessonsOf(module);
    const read = isWhole ? lessons : lessons.slice(0, plan.lessonsMore);
    for (const [place, { slug }] of read.entries()) {
      const moment = momentOf(learner, dates, plan.lag, place / lessons.length, place);
      history.add(moment, (now) => readLesson(db, learner, slug, now));
      lastDay = Math.max(lastDay, moment[0]);
    }
    for (const { slug } of isWhole ? module.components.filter(({ kind }) => kind === 'drill') : [])
      planDrill(db, history, learner, slug, dates);
    const quiz = module.components.find((component) => component.kind === 'quiz');
    if (!isWhole || !quiz) continue;
    const [day] = momentOf(learner, dates, plan.lag, 1, lessons.length);
    // One in four needs a second attempt.
    if ((number + index) % 4 === 3) planQuiz(db, history, learner, quiz.slug, [day, '20.05'], 0.55);
    planQuiz(db, history, learner, quiz.slug, [day, '21.15'], ((number * 3 + index) % 3) * 0.12);
    lastDay = Math.max(lastDay, day);
  }
  if (plan.modules >= modules.length)
    planQuiz(db, history, learner, 'pascates', [lastDay, '21.40'], 0.05 + (number % 4) * 0.07);
  return lastDay;
}

const lessonsOf = (module: OutlineModule) => module.components.filter(({ kind }) => kind === 'lesson');

/** Somewhere between opening and due date (or after it), always before today. */
function momentOf(
  { number }: Learner,
  [opens, due]: readonly [number, number],
  lag: number,
  share: number,
  place: number,
): Moment {
  const day = Math.min(-1, opens + Math.round(share * Math.max(due + lag - opens, 0)));
  const minute = 7 * 60 + ((number * 37 + place * 83) % (12 * 60));
  return [day, `${Math.floor(minute / 60)}.${minute % 60}`];
}

async function readLesson(db: Db, { viewer, batchId }: Learner, slug: string, now: Date): Promise<void> {
  const completed = await completeLesson(db, viewer, batchId, slug, now);
  if (!completed.ok) throw new Error(`${viewer.email}, lesson ${slug}: ${completed.reason}`);
}

function planQuiz(
  db: Db,
  history: History,
  learner: Learner,
  slug: string,
  moment: Moment,
  mistakenShare: number,
): void {
  history.add(moment, (now) => takeQuiz(db, learner, slug, mistakenShare, now));
}

async function takeQuiz(
  db: Db,
  { viewer, batchId, number }: Learner,
  slug: string,
  mistakenShare: number,
  now: Date,
): Promise<void> {
  const quiz = await findQuiz(db, viewer, batchId, slug, now);
  if (!quiz) throw new Error(`${viewer.email}, quiz ${slug}: not found`);
  const started = await startAttempt(db, quiz, now);
  if (!started.ok) throw new Error(`${viewer.email}, quiz ${slug}: ${started.reason}`);
  const keys = await listKeys(db, { id: started.attemptId, componentId: quiz.componentId });
  const answers = answersOf(keys, String(number), mistakenShare);
  const submitted = await submitAttempt(db, quiz, answers, viewer.accountId, later(now, 11 + (number % 9)));
  if (!submitted.ok) throw new Error(`${viewer.email}, quiz ${slug}: ${submitted.reason}`);
}

const later = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

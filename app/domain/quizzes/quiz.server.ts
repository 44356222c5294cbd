import type { QuestionKind, QuizPurpose } from '#db/schema/courses.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { type AnswerKey, answerKey, type Choice } from '../courses/answer-key.ts';
import { findClassMap } from '../learning/class-map.server.ts';

/** What may be shown of a question before release. Keys, points and reasons are not in this type. */
export interface ShownQuestion {
  id: string;
  kind: QuestionKind;
  prompt: string;
  passage: string;
  choices: Choice[];
}

export interface QuizFacts {
  componentId: string;
  enrolmentId: string;
  slug: string;
  title: string;
  purpose: QuizPurpose;
  intro: string;
  threshold: number;
  maxAttempts: number;
  timeLimitMinutes: number | null;
  extraMinutes: number;
  isOpen: boolean;
  opensOn: string | null;
  moduleTitle: string | null;
  zone: string;
}

/** A quiz of the viewer's own class, by its address; undefined where it is not theirs. */
export async function findQuiz(
  db: Db,
  viewer: Viewer,
  batchId: string,
  slug: string,
  now: Date,
): Promise<QuizFacts | undefined> {
  const map = await findClassMap(db, viewer, batchId, now);
  if (!map) return undefined;
  const module = map.modules.find((m) => m.components.some((c) => c.kind === 'quiz' && c.slug === slug));
  const component =
    module?.components.find((c) => c.slug === slug) ??
    [map.pretest, map.posttest].find((c) => c?.slug === slug);
  if (!component) return undefined;
  const quiz = await db
    .selectFrom('quiz')
    .leftJoin('quizAllowance', (join) =>
      join
        .onRef('quizAllowance.componentId', '=', 'quiz.componentId')
        .on('quizAllowance.enrolmentId', '=', map.class.enrolmentId),
    )
    .select([
      'quiz.purpose',
      'quiz.intro',
      'quiz.threshold',
      'quiz.maxAttempts',
      'quiz.timeLimitMinutes',
      'quizAllowance.extraMinutes',
    ])
    .where('quiz.componentId', '=', component.id)
    .executeTakeFirstOrThrow();
  return {
    ...quiz,
    extraMinutes: quiz.extraMinutes ?? 0,
    componentId: component.id,
    enrolmentId: map.class.enrolmentId,
    slug,
    title: component.title,
    isOpen: module ? module.opening.isOpen : true,
    opensOn: module?.opensOn ?? null,
    moduleTitle: module?.title ?? null,
    zone: map.class.zone,
  };
}

export function listAttempts(
  db: Db | Tx,
  { enrolmentId, componentId }: Pick<QuizFacts, 'enrolmentId' | 'componentId'>,
) {
  return db
    .selectFrom('attempt')
    .select(['id', 'number', 'state', 'startedAt', 'deadlineAt', 'submittedAt', 'score'])
    .where('enrolmentId', '=', enrolmentId)
    .where('componentId', '=', componentId)
    .orderBy('number')
    .execute();
}

/** The questions as a participant may see them while answering. */
export async function listShownQuestions(db: Db, componentId: string): Promise<ShownQuestion[]> {
  const rows = await db
    .selectFrom('question')
    .select(['id', 'kind', 'prompt', 'passage', 'choices'])
    .where('componentId', '=', componentId)
    .orderBy('ord')
    .execute();
  return rows.map((row) => ({ ...row, choices: JSON.parse(row.choices) as Choice[] }));
}

export interface KeyedQuestion {
  id: string;
  points: number;
  choiceIds: string[];
  key: AnswerKey;
}

/** Keys and points: for scoring, and for showing only after release. */
export async function listKeys(db: Db | Tx, componentId: string): Promise<KeyedQuestion[]> {
  const rows = await db
    .selectFrom('question')
    .select(['id', 'points', 'choices', 'answerKey'])
    .where('componentId', '=', componentId)
    .orderBy('ord')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    points: row.points,
    choiceIds: (JSON.parse(row.choices) as Choice[]).map((choice) => choice.id),
    key: answerKey.parse(JSON.parse(row.answerKey)),
  }));
}

/** Saved answers of one attempt, by question. */
export async function listAnswers(db: Db | Tx, attemptId: string) {
  const rows = await db
    .selectFrom('answer')
    .select(['questionId', 'value', 'savedAt', 'share'])
    .where('attemptId', '=', attemptId)
    .execute();
  return new Map(
    rows.map((row) => [
      row.questionId,
      { value: JSON.parse(row.value) as string | string[], savedAt: row.savedAt, share: row.share },
    ]),
  );
}

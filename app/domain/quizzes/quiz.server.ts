import type { QuestionKind, QuizPurpose } from '#db/schema/courses.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { type AnswerKey, answerKey, type Choice, type Material } from '../courses/answer-key.ts';
import { drawnCount, readPlan } from '../courses/draw-plan.ts';
import { findClassMap } from '../learning/class-map.server.ts';
import type { GivenAnswer } from './scoring.ts';

/** What may be shown of a question before release. Keys, points and reasons are not in this type. */
export interface ShownQuestion {
  id: string;
  kind: QuestionKind;
  prompt: string;
  passage: string;
  choices: Choice[];
  material: Material | null;
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
  /** How many questions an attempt draws; null where it asks all of the quiz. */
  drawn: number | null;
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
  const { draw, ...quiz } = await db
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
      'quiz.draw',
      'quizAllowance.extraMinutes',
    ])
    .where('quiz.componentId', '=', component.id)
    .executeTakeFirstOrThrow();
  return {
    ...quiz,
    extraMinutes: quiz.extraMinutes ?? 0,
    drawn: draw === null ? null : drawnCount(readPlan(draw)),
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
    .select(['id', 'componentId', 'number', 'state', 'startedAt', 'deadlineAt', 'submittedAt', 'score'])
    .where('enrolmentId', '=', enrolmentId)
    .where('componentId', '=', componentId)
    .orderBy('number')
    .execute();
}

/** The attempt of this person that is open, if any. */
export function findOpenAttempt(
  db: Db | Tx,
  { enrolmentId, componentId }: Pick<QuizFacts, 'enrolmentId' | 'componentId'>,
) {
  return db
    .selectFrom('attempt')
    .select(['id', 'componentId', 'deadlineAt'])
    .where('openKey', '=', `${enrolmentId}:${componentId}`)
    .executeTakeFirst();
}

/** What the open attempt asks; nothing where none is open. */
export async function listAskedNow(db: Db, quiz: QuizFacts): Promise<ShownQuestion[]> {
  const open = await findOpenAttempt(db, quiz);
  return open ? listShownQuestions(db, open) : [];
}

/** The questions of an attempt as its participant may see them while answering. */
export async function listShownQuestions(db: Db, attempt: AttemptOf): Promise<ShownQuestion[]> {
  const rows = await questionsOf(db, attempt, ['id', 'kind', 'prompt', 'passage', 'choices', 'material']);
  return rows.map(({ choiceOrder, choices, material, ...row }) => ({
    ...row,
    choices: inOrder(JSON.parse(choices) as Choice[], choiceOrder),
    material: material === null ? null : (JSON.parse(material) as Material),
  }));
}

export interface KeyedQuestion {
  id: string;
  slug: string;
  difficulty: number | null;
  points: number;
  choiceIds: string[];
  key: AnswerKey;
}

/** Keys and points of an attempt's questions: for scoring, and for showing only after release. */
export async function listKeys(db: Db | Tx, attempt: AttemptOf): Promise<KeyedQuestion[]> {
  const rows = await questionsOf(db, attempt, ['id', 'slug', 'difficulty', 'points', 'choices', 'answerKey']);
  return rows.map(({ id, slug, difficulty, points, choices, answerKey: key }) => ({
    id,
    slug,
    difficulty,
    points,
    choiceIds: (JSON.parse(choices) as Choice[]).map((choice) => choice.id),
    key: answerKey.parse(JSON.parse(key)),
  }));
}

interface AttemptOf {
  id: string;
  componentId: string;
}

type QuestionColumn =
  | 'id'
  | 'slug'
  | 'kind'
  | 'prompt'
  | 'passage'
  | 'choices'
  | 'material'
  | 'answerKey'
  | 'points'
  | 'difficulty';

/** What was drawn for the attempt; one of an earlier release drew nothing, it asks all of its quiz. */
async function questionsOf<C extends QuestionColumn>(
  db: Db | Tx,
  { id, componentId }: AttemptOf,
  columns: C[],
) {
  const drawn = await db
    .selectFrom('attemptQuestion')
    .innerJoin('question', 'question.id', 'attemptQuestion.questionId')
    .select(columns.map((column) => `question.${column}` as const))
    .select('attemptQuestion.choiceOrder')
    .where('attemptQuestion.attemptId', '=', id)
    .orderBy('attemptQuestion.ord')
    .execute();
  if (drawn.length > 0) return drawn;
  const fixed = await db
    .selectFrom('question')
    .select(columns)
    .where('componentId', '=', componentId)
    .orderBy('ord')
    .execute();
  return fixed.map((row) => ({ ...row, choiceOrder: '' }));
}

/** The choices as this attempt shows them. */
function inOrder(choices: Choice[], order: string): Choice[] {
  const ids = order.split(',');
  return order === '' ? choices : choices.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
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
      { value: JSON.parse(row.value) as GivenAnswer, savedAt: row.savedAt, share: row.share },
    ]),
  );
}

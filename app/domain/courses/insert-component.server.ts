import { newId } from '#db/id.ts';
import type { Tx } from '#db/schema.ts';
import { splitQuestion } from './answer-key.ts';
import { planOf } from './draw-plan.ts';
import { insertDrill } from './insert-drill.server.ts';
import { insertQuestions } from './insert-questions.server.ts';
import type { CourseComponent } from './read-course.ts';
import type { CourseQuiz } from './read-quiz.ts';

/** One part of a module with everything it carries. */
export async function insertComponent(
  tx: Tx,
  courseVersionId: string,
  moduleId: string,
  ord: number,
  component: CourseComponent,
  rubricIds: ReadonlyMap<string, string>,
  assignmentNumber: number,
  moduleIds: ReadonlyMap<string, string>,
): Promise<void> {
  const id = newId();
  const { kind, slug, source } = component;
  await tx
    .insertInto('component')
    .values({
      id,
      courseVersionId,
      moduleId,
      ord,
      kind,
      slug,
      title: source.title,
      minutes: source.minutes,
      weight: kind === 'lesson' || kind === 'drill' ? 0 : component.source.weight,
    })
    .execute();
  if (component.kind === 'lesson') await insertLesson(tx, id, component);
  else if (component.kind === 'quiz') await insertQuiz(tx, id, 'quiz', component, id, moduleIds);
  else if (component.kind === 'drill') await insertDrill(tx, id, component);
  else
    await tx
      .insertInto('assignment')
      .values({
        componentId: id,
        number: assignmentNumber,
        form: component.source.form,
        briefHtml: component.briefHtml,
        checklist: JSON.stringify(component.source.checklist),
        minWords: component.source.words.min,
        maxWords: component.source.words.max,
        rubricId: rubricIds.get(component.source.rubric) ?? '',
      })
      .execute();
}

async function insertLesson(
  tx: Tx,
  componentId: string,
  lesson: CourseComponent & { kind: 'lesson' },
): Promise<void> {
  await tx
    .insertInto('lesson')
    .values({
      componentId,
      standfirst: lesson.source.standfirst,
      html: lesson.html,
      wordCount: lesson.wordCount,
      sources: JSON.stringify(lesson.source.sources),
    })
    .execute();
  for (const [index, check] of lesson.source.checks.entries()) {
    const { choices, key } = splitQuestion(check);
    await tx
      .insertInto('lessonCheck')
      .values({
        id: newId(),
        componentId,
        slug: check.id,
        ord: index + 1,
        body: JSON.stringify({
          kind: check.kind,
          prompt: check.prompt,
          passage: check.passage,
          choices,
          key,
        }),
      })
      .execute();
  }
}

/** The pre-test or the post-test of the whole course; gives where its questions are. */
export async function insertCourseTest(
  tx: Tx,
  courseVersionId: string,
  purpose: 'pretest' | 'posttest',
  slug: string,
  ord: number,
  test: CourseQuiz,
  /** Where the other test's pool is already. */
  poolId: string | null,
  moduleIds: ReadonlyMap<string, string>,
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('component')
    .values({
      id,
      courseVersionId,
      moduleId: null,
      ord,
      kind: 'quiz',
      slug,
      title: test.source.title,
      minutes: test.source.minutes,
      weight: 0,
    })
    .execute();
  await insertQuiz(tx, id, purpose, test, poolId ?? id, moduleIds);
  return poolId ?? id;
}

async function insertQuiz(
  tx: Tx,
  componentId: string,
  purpose: 'quiz' | 'pretest' | 'posttest',
  { source, questions }: CourseQuiz,
  poolId: string,
  moduleIds: ReadonlyMap<string, string>,
): Promise<void> {
  await tx
    .insertInto('quiz')
    .values({
      componentId,
      purpose,
      intro: source.intro,
      threshold: source.threshold,
      maxAttempts: purpose === 'quiz' ? source.attempts : 1,
      timeLimitMinutes: source.time_limit ?? null,
      draw: source.draw ? JSON.stringify(planOf(source.draw, moduleIds)) : null,
      poolId: source.draw ? poolId : null,
    })
    .execute();
  if (source.draw && poolId !== componentId) return;
  await insertQuestions(tx, componentId, questions, moduleIds);
}

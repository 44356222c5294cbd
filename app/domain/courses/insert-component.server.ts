import { newId } from '#db/id.ts';
import type { Tx } from '#db/schema.ts';
import { splitQuestion } from './answer-key.ts';
import { insertDrill } from './insert-drill.server.ts';
import type { CourseComponent } from './read-course.ts';
import type { QuizSource } from './source.ts';

/** One part of a module with everything it carries. */
export async function insertComponent(
  tx: Tx,
  courseVersionId: string,
  moduleId: string,
  ord: number,
  component: CourseComponent,
  rubricIds: ReadonlyMap<string, string>,
  assignmentNumber: number,
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
  else if (component.kind === 'quiz') await insertQuiz(tx, id, 'quiz', component.source);
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

/** The pre-test or the post-test of the whole course. */
export async function insertCourseTest(
  tx: Tx,
  courseVersionId: string,
  purpose: 'pretest' | 'posttest',
  slug: string,
  ord: number,
  source: QuizSource,
): Promise<void> {
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
      title: source.title,
      minutes: source.minutes,
      weight: 0,
    })
    .execute();
  await insertQuiz(tx, id, purpose, source);
}

async function insertQuiz(
  tx: Tx,
  componentId: string,
  purpose: 'quiz' | 'pretest' | 'posttest',
  source: QuizSource,
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
    })
    .execute();
  for (const [index, question] of source.questions.entries()) {
    const { choices, key } = splitQuestion(question);
    await tx
      .insertInto('question')
      .values({
        id: newId(),
        componentId,
        ord: index + 1,
        slug: question.id,
        kind: question.kind,
        prompt: question.prompt,
        passage: question.passage,
        choices: JSON.stringify(choices),
        answerKey: JSON.stringify(key),
        points: 1,
      })
      .execute();
  }
}

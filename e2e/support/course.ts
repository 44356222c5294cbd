import { resolve } from 'node:path';
import type { QuestionSource } from '#app/domain/courses/question-source.ts';
import { type Course, readCourse } from '#app/domain/courses/read-course.ts';
import { readCourseFolder } from '#app/domain/courses/read-folder.server.ts';

/** The course of the demo world as its authors wrote it: journeys know the right answers from here alone. */
export async function readDemoCourse(): Promise<Course> {
  const reading = readCourse(await readCourseFolder(resolve('db/curriculum/literasi-digital-asn')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.course;
}

/** All questions that a quiz may ask, by its address. */
export function questionsOf(course: Course, quizSlug: string): QuestionSource[] {
  const found = [...course.modules.flatMap(({ components }) => components)].find(
    (component) => component.kind === 'quiz' && component.slug === quizSlug,
  );
  if (found?.kind !== 'quiz') throw new Error(`The course has no quiz "${quizSlug}".`);
  return found.questions.map(({ source }) => source);
}

import { beforeAll, describe, expect, it } from 'vitest';
import type { CourseQuestion } from '#app/domain/courses/read-bank.ts';
import { type Course, readCourse } from '#app/domain/courses/read-course.ts';
import { readCourseFolder } from '#app/domain/courses/read-folder.server.ts';
import type { RubricSource } from '#app/domain/courses/source.ts';

const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** "Selasa (10/11)", "Rabu (11/11/2026)", "Selasa, 3/11" and "Jumat, 27 November 2026". */
const DATE = new RegExp(
  `(${WEEKDAYS.join('|')})(?:,? \\(|, )(\\d{1,2})(?:/(\\d{1,2})| (${MONTHS.join('|')}))(?:[/ ](\\d{4}))?`,
  'g',
);

describe('the exemplars of the curriculum', () => {
  let rubrics: [string, RubricSource][] = [];
  beforeAll(async () => {
    const reading = readCourse(await readCourseFolder('db/curriculum/literasi-digital-asn'));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    rubrics = [...reading.course.rubrics];
  });

  it('show every level of every criterion, each by another text', () => {
    for (const [slug, { criteria }] of rubrics)
      for (const { id, exemplars } of criteria) {
        const texts = exemplars?.flatMap(({ text, because }) => [text, because]);
        expect(new Set(texts).size, `${slug} ${id}`).toBe(8);
      }
    expect(rubrics.flatMap(([, { criteria }]) => criteria)).toHaveLength(28);
  });

  it('name the weekday that the date has in 2026', () => {
    const { wrong, dates } = checkDates(rubrics.flatMap(([, rubric]) => textsOf(rubric)));
    expect(wrong).toEqual([]);
    expect(dates).toBeGreaterThan(40);
  });
});

/** Dates whose weekday is another one in their year. */
function checkDates(texts: readonly string[]): { wrong: string[]; dates: number } {
  const wrong: string[] = [];
  let dates = 0;
  for (const text of texts)
    for (const [words, weekday = '', day, number, name = '', year] of text.matchAll(DATE)) {
      const month = number ? Number(number) : MONTHS.indexOf(name) + 1;
      const date = new Date(Date.UTC(Number(year ?? 2026), month - 1, Number(day)));
      dates += 1;
      if (WEEKDAYS[date.getUTCDay()] !== weekday) wrong.push(words);
    }
  return { wrong, dates };
}

describe('the question bank of the curriculum', () => {
  let course: Course;
  let questions: CourseQuestion[];
  beforeAll(async () => {
    const reading = readCourse(await readCourseFolder('db/curriculum/literasi-digital-asn'));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    course = reading.course;
    const quizzes = course.modules.flatMap(({ components }) =>
      components.filter((component) => component.kind === 'quiz'),
    );
    questions = [...quizzes, course.pretest].flatMap((quiz) => quiz?.questions ?? []);
  });

  it('is large enough for every module to ask anew', () => {
    expect(questions.length).toBeGreaterThanOrEqual(200);
    for (const { slug } of course.modules) {
      const count = (use: string) =>
        questions.filter(({ source, module }) => module === slug && source.use === use).length;
      expect(count('quiz'), slug).toBeGreaterThanOrEqual(14);
      expect(count('test'), slug).toBeGreaterThanOrEqual(8);
    }
  });

  it('has questions of every kind', () => {
    const kinds = new Set(questions.map(({ source }) => source.kind));
    expect([...kinds].sort()).toEqual([
      'highlight',
      'hotspot',
      'matching',
      'multiple',
      'ordering',
      'short',
      'single',
    ]);
  });

  it('lets no participant guess the key by its length', () => {
    for (const { slug } of course.modules) {
      const longest = questions.flatMap(({ module, source }) => {
        if (module !== slug || source.kind !== 'single') return [];
        const lengths = source.options.map(({ text }) => text.length);
        const key = source.options.find(({ correct }) => correct);
        return [lengths.filter((length) => length >= (key?.text.length ?? 0)).length === 1];
      });
      expect(longest.filter(Boolean).length / longest.length, slug).toBeLessThan(0.5);
    }
  });

  it('names the weekday that the date has in 2026', () => {
    const { wrong, dates } = checkDates(questions.map(({ source }) => JSON.stringify(source)));
    expect(dates).toBeGreaterThan(40);
    // The clue of a hotspot: to be found by its participants.
    expect(wrong).toEqual(['Jumat (24/10/2026']);
  });
});

const textsOf = ({ criteria }: RubricSource): string[] =>
  criteria.flatMap(({ exemplars = [] }) => exemplars.flatMap(({ text, because }) => [text, because]));

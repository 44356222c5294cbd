import { beforeAll, describe, expect, it } from 'vitest';
import { readCourse } from '#app/domain/courses/read-course.ts';
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
    const wrong: string[] = [];
    let dates = 0;
    for (const text of rubrics.flatMap(([, rubric]) => textsOf(rubric)))
      for (const [words, weekday = '', day, number, name = '', year] of text.matchAll(DATE)) {
        const month = number ? Number(number) : MONTHS.indexOf(name) + 1;
        const date = new Date(Date.UTC(Number(year ?? 2026), month - 1, Number(day)));
        dates += 1;
        if (WEEKDAYS[date.getUTCDay()] !== weekday) wrong.push(words);
      }
    expect(wrong).toEqual([]);
    expect(dates).toBeGreaterThan(40);
  });
});

const textsOf = ({ criteria }: RubricSource): string[] =>
  criteria.flatMap(({ exemplars = [] }) => exemplars.flatMap(({ text, because }) => [text, because]));

import { expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { smallCourse } from '#db/testing/small-course.ts';
import { importCourse } from '../courses/import-course.server.ts';
import { readCourse } from '../courses/read-course.ts';
import { findRubric } from './rubric.server.ts';

const illustrated = `title: Rubrik berita
criteria:
  - id: teras
    title: Judul dan teras
    weight: 100
    must_pass: 3
    levels: [Belum tampak. A., Mulai tampak. B., Memadai. C., Sangat baik. D.]
    exemplars:
      - {text: "Judul: Rapat\\nTeras: Dalam rangka.", because: Nama acara.}
      - {text: Dua., because: Tertunda.}
      - {text: Tiga., because: Lengkap.}
      - {text: Empat., because: Langsung.}
`;

onBothEngines('the rubric of a course version', (db) => {
  const rubricOf = async (slug: string, changes: Record<string, string> = {}) => {
    const reading = readCourse(new Map([...smallCourse, ...Object.entries(changes)]));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { courseVersionId } = await importCourse(db(), slug, reading.course, null, new Date(0));
    const { id } = await db()
      .selectFrom('rubric')
      .select('id')
      .where('courseVersionId', '=', courseVersionId)
      .executeTakeFirstOrThrow();
    return findRubric(db(), id);
  };

  it('shows an exemplar at each level, lowest first', async () => {
    const { title, criteria } = await rubricOf('bercontoh', { 'rubrics/berita.yaml': illustrated });
    expect(title).toBe('Rubrik berita');
    expect(criteria).toEqual([
      {
        id: expect.any(String),
        title: 'Judul dan teras',
        weight: 100,
        mustPassLevel: 3,
        levels: [
          {
            label: 'Belum tampak',
            descriptor: 'A.',
            exemplar: { text: 'Judul: Rapat\nTeras: Dalam rangka.', note: 'Nama acara.' },
          },
          { label: 'Mulai tampak', descriptor: 'B.', exemplar: { text: 'Dua.', note: 'Tertunda.' } },
          { label: 'Memadai', descriptor: 'C.', exemplar: { text: 'Tiga.', note: 'Lengkap.' } },
          { label: 'Sangat baik', descriptor: 'D.', exemplar: { text: 'Empat.', note: 'Langsung.' } },
        ],
      },
    ]);
  });

  it('says that there is none where a course has none', async () => {
    const { criteria } = await rubricOf('polos');
    expect(criteria.flatMap(({ levels }) => levels.map(({ exemplar }) => exemplar))).toEqual(
      Array.from({ length: 8 }, () => null),
    );
  });
});

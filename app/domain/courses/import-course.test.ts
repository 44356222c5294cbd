import { expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { importCourse } from './import-course.server.ts';
import { readCourse } from './read-course.ts';

const figure = '<svg viewBox="0 0 10 10"><path d="M0 0h10" fill="#1D4273"/></svg>';

function files(changes: Record<string, string> = {}): Map<string, string> {
  return new Map(
    Object.entries({
      'course.yaml': 'title: Kursus\ndescription: Uraian\nmodules: [satu]\npretest: pretes.yaml\n',
      'pretes.yaml':
        'kind: quiz\ntitle: Pretes\nintro: Awal\nminutes: 5\nquestions:\n  - {id: q1, kind: short, prompt: Singkatan?, answers: [OPD], reason: Begitu}\n',
      'figures/a.svg': figure,
      'rubrics/berita.yaml':
        'title: Rubrik\ncriteria:\n  - {id: akurasi, title: Akurasi, weight: 100, must_pass: 3, levels: ["Belum tampak. Nol.", "Mulai tampak. Satu.", "Memadai. Dua.", "Sangat baik. Tiga."]}\n',
      'satu/module.yaml':
        'title: Modul Satu\nshort: Satu\njp: 2\nsummary: Ringkas\ncomponents: [baca.md, kuis.yaml, tugas.yaml]\n',
      'satu/baca.md':
        '---\ntitle: Baca\nminutes: 6\nstandfirst: Awal\nchecks:\n  - id: c1\n    kind: single\n    prompt: Mana?\n    options:\n      - {text: A, correct: true, reason: ya}\n      - {text: B, reason: bukan}\n---\nHalo <script>alert(1)</script> **dunia**.\n\n{% kaidah %}Satu.{% /kaidah %}\n\n{% gambar src="a.svg" alt="Garis" caption="Gambar 1" /%}\n\n{% periksa id="c1" /%}\n',
      'satu/kuis.yaml':
        'kind: quiz\ntitle: Kuis\nintro: Awal\nminutes: 5\nweight: 40\nquestions:\n  - {id: urut, kind: ordering, prompt: Urutkan, items: [satu, dua, tiga], reason: begitu}\n',
      'satu/tugas.yaml':
        'kind: assignment\nform: news\ntitle: Berita\nweight: 60\nwords: {min: 1, max: 300}\nrubric: berita\nbrief: |\n  Tulislah.\nchecklist: [Nama]\n',
      ...changes,
    }),
  );
}

/** From line 8 on an exemplar in two lines each; the one at `without` says not why. */
function rubricWith(exemplars: string[], without?: number): string {
  const lines = exemplars.map(
    (text, index) => `      - ${text}${index === without ? '' : `\n        because: Alasan ${index + 1}.`}\n`,
  );
  return `title: Rubrik
criteria:
  - id: akurasi
    title: Akurasi
    weight: 100
    levels: [Belum tampak. Nol., Mulai tampak. Satu., Memadai. Dua., Sangat baik. Tiga.]
    exemplars:
${lines.join('')}`;
}

function problemsOf(changes: Record<string, string>) {
  const reading = readCourse(files(changes));
  return reading.ok ? [] : reading.problems;
}

it('renders a lesson without any raw HTML of the source', () => {
  const reading = readCourse(files());
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const lesson = reading.course.modules[0]?.components[0];
  if (lesson?.kind !== 'lesson') throw new Error('no lesson');
  expect(lesson.html).toContain('&lt;script&gt;');
  expect(lesson.html).toContain('<strong>dunia</strong>');
  expect(lesson.html).toContain('class="rule-box"');
  expect(lesson.html).toContain('<!--periksa:c1-->');
  expect(lesson.html).toContain('role="img" aria-label="Garis"');
});

it.each([
  [
    'a missing file',
    { 'course.yaml': 'title: K\ndescription: U\nmodules: [satu, dua]\n' },
    'dua/module.yaml',
    1,
  ],
  [
    'two right answers',
    {
      'pretes.yaml':
        'kind: quiz\ntitle: P\nintro: A\nminutes: 5\nquestions:\n  - id: q1\n    kind: single\n    prompt: Mana?\n    options:\n      - {text: A, correct: true, reason: ya}\n      - {text: B, correct: true, reason: ya}\n',
    },
    'pretes.yaml',
    10,
  ],
  [
    'an unknown tag',
    { 'satu/baca.md': '---\ntitle: B\nminutes: 6\nstandfirst: A\n---\nSatu.\n\n{% asing /%}\n' },
    'satu/baca.md',
    8,
  ],
  [
    'a drawing with a script',
    { 'figures/a.svg': '<svg viewBox="0 0 1 1"><script>1</script></svg>' },
    'figures/a.svg',
    1,
  ],
  [
    'weights that do not sum',
    {
      'rubrics/berita.yaml':
        'title: R\ncriteria:\n  - {id: akurasi, title: A, weight: 90, levels: [a, b, c, d]}\n',
    },
    'rubrics/berita.yaml',
    3,
  ],
  [
    'an exemplar without what makes it that level',
    { 'rubrics/berita.yaml': rubricWith(['text: Satu.', 'text: Dua.', 'text: Tiga.', 'text: Empat.'], 2) },
    'rubrics/berita.yaml',
    12,
  ],
  [
    'an exemplar too few',
    { 'rubrics/berita.yaml': rubricWith(['text: Satu.', 'text: Dua.', 'text: Tiga.']) },
    'rubrics/berita.yaml',
    8,
  ],
] as [string, Record<string, string>, string, number][])(
  'reports %s with file and line',
  (_, changes, file, line) => {
    expect(problemsOf(changes)).toContainEqual(expect.objectContaining({ file, line }));
  },
);

onBothEngines('importing a course', (db) => {
  it('makes an immutable version, once per content', async () => {
    const read = (changes?: Record<string, string>) => {
      const reading = readCourse(files(changes));
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      return reading.course;
    };
    const now = new Date('2026-11-10T01:00:00Z');
    const first = await importCourse(db(), 'uji', read(), null, now);
    const again = await importCourse(db(), 'uji', read(), null, now);
    const changed = await importCourse(
      db(),
      'uji',
      read({ 'course.yaml': 'title: Kursus baru\ndescription: Uraian\nmodules: [satu]\n' }),
      null,
      now,
    );
    expect(first).toMatchObject({ number: 1, isNew: true });
    expect(again).toMatchObject({ courseVersionId: first.courseVersionId, isNew: false });
    expect(changed).toMatchObject({ number: 2, isNew: true });

    const components = await db()
      .selectFrom('component')
      .select(['slug', 'kind', 'moduleId'])
      .where('courseVersionId', '=', first.courseVersionId)
      .orderBy('ord')
      .execute();
    expect(components.map((c) => c.slug).sort()).toEqual(['baca', 'kuis-modul-1', 'pretes', 'tugas']);
    const question = await db()
      .selectFrom('question')
      .selectAll()
      .where('slug', '=', 'urut')
      .executeTakeFirstOrThrow();
    const shown = JSON.parse(question.choices) as { id: string; text: string }[];
    expect(shown.map((c) => c.text)).not.toEqual(['satu', 'dua', 'tiga']);
    const key = JSON.parse(question.answerKey) as { order: string[] };
    expect(key.order.map((id) => shown.find((c) => c.id === id)?.text)).toEqual(['satu', 'dua', 'tiga']);
    const level = await db()
      .selectFrom('criterionLevel')
      .selectAll()
      .where('level', '=', 3)
      .executeTakeFirstOrThrow();
    expect(level).toMatchObject({
      label: 'Memadai',
      descriptor: 'Dua.',
      exemplar: null,
      exemplarNote: null,
    });
  });

  it('keeps the exemplar of each level, with its line breaks, and what makes it that level', async () => {
    const exemplars = ['text: |-\n          Judul: Acara\n          Teras: Dalam rangka.', 'text: Dua.'];
    const rubric = rubricWith([...exemplars, 'text: Tiga.', 'text: Empat.']);
    const reading = readCourse(files({ 'rubrics/berita.yaml': rubric }));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { courseVersionId } = await importCourse(db(), 'contoh', reading.course, null, new Date(0));
    const levels = await db()
      .selectFrom('criterionLevel')
      .innerJoin('criterion', 'criterion.id', 'criterionLevel.criterionId')
      .innerJoin('rubric', 'rubric.id', 'criterion.rubricId')
      .select(['exemplar', 'exemplarNote'])
      .where('rubric.courseVersionId', '=', courseVersionId)
      .orderBy('level')
      .execute();
    expect(levels).toEqual([
      { exemplar: 'Judul: Acara\nTeras: Dalam rangka.', exemplarNote: 'Alasan 1.' },
      { exemplar: 'Dua.', exemplarNote: 'Alasan 2.' },
      { exemplar: 'Tiga.', exemplarNote: 'Alasan 3.' },
      { exemplar: 'Empat.', exemplarNote: 'Alasan 4.' },
    ]);
  });
});

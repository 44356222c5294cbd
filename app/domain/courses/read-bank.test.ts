import { describe, expect, it } from 'vitest';
import { smallCourse } from '#db/testing/small-course.ts';
import { splitQuestion } from './answer-key.ts';
import { readCourse } from './read-course.ts';

const PICTURE =
  '<svg viewBox="0 0 100 50"><g id="a"><path d="M0 0h10" fill="#1D4273"/></g><use href="#a"/></svg>';

const question = (id: string, use = 'quiz', difficulty = 1) =>
  `  - {id: ${id}, use: ${use}, difficulty: ${difficulty}, kind: short, prompt: Apa?, answers: [opd], reason: Begitu}\n`;
const bank = (...questions: string[]) => `title: Topik\nquestions:\n${questions.join('')}`;

const MATCHING = `  - id: jodoh
    use: quiz
    difficulty: 2
    kind: matching
    prompt: Jodohkan
    pairs:
      - {left: A, right: satu, reason: ya}
      - {left: B, right: dua, reason: ya}
      - {left: C, right: satu, reason: ya}
    distractors: [tiga]
`;
const HIGHLIGHT = `  - id: tandai
    use: quiz
    difficulty: 2
    kind: highlight
    prompt: Tandai pendapat
    segments:
      - {text: Satu., reason: fakta}
      - {text: Dua., correct: true, reason: pendapat}
      - {text: Tiga., reason: fakta, paragraph: true}
      - {text: Empat., reason: fakta}
`;
const hotspot = (first: string) => `  - id: tunjuk
    use: quiz
    difficulty: 3
    kind: hotspot
    prompt: Tunjuk
    picture: soal.svg
    alt: Gambar
    regions:
      - {label: Kiri, ${first}, correct: true, reason: ya}
      - {label: Kanan, x: 60, y: 0, width: 40, height: 50, reason: bukan}
      - {label: Bawah, x: 0, y: 40, width: 50, height: 10, reason: bukan}
`;

const read = (changes: Record<string, string>) =>
  readCourse(new Map([...smallCourse, ['figures/soal.svg', PICTURE], ...Object.entries(changes)]));

describe('the bank of a course', () => {
  it('reads every kind and hides the keys', () => {
    const reading = read({
      'bank/satu/topik.yaml': bank(MATCHING, HIGHLIGHT, hotspot('x: 0, y: 0, width: 50, height: 40')),
      'satu/kuis.yaml': 'kind: quiz\ntitle: Kuis\nintro: Awal\nminutes: 5\ndraw: {count: 3}\n',
    });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const quiz = reading.course.modules[0]?.components.find(({ kind }) => kind === 'quiz');
    if (quiz?.kind !== 'quiz') throw new Error('no quiz');
    const split = quiz.questions.map(({ source, picture }) => splitQuestion(source, picture));
    const [matching, highlight, spots] = split;
    expect(matching?.material?.matches?.map(({ text }) => text).sort()).toEqual(['dua', 'satu', 'tiga']);
    if (matching?.key.kind !== 'matching') throw new Error('no matching');
    const { pairs } = matching.key;
    expect(pairs.a).toBe(pairs.c);
    expect(matching.material?.matches?.find(({ id }) => id === pairs.b)?.text).toBe('dua');
    expect(highlight?.choices[2]).toEqual({ id: 'c', text: 'Tiga.', paragraph: true });
    expect(spots?.choices[0]).toEqual({
      id: 'a',
      text: 'Kiri',
      area: { x: 0, y: 0, width: 50, height: 40 },
    });
    expect(spots?.material?.picture?.svg).toContain('id="tunjuk-a"');
    expect(spots?.material?.picture?.svg).toContain('href="#tunjuk-a"');
    for (const { choices, material } of split)
      expect(JSON.stringify([choices, material])).not.toMatch(/reason|correct/);
  });

  it.each<[string, Record<string, string>, string, number, RegExp]>([
    [
      'an id of another file',
      { 'bank/satu/a.yaml': bank(question('satu')) },
      'satu/kuis.yaml',
      7,
      /bank\/satu\/a\.yaml/,
    ],
    [
      'an id that is taken in the bank',
      { 'bank/satu/a.yaml': bank(question('x1')), 'bank/dua/b.yaml': bank(question('x0'), question('x1')) },
      'bank/satu/a.yaml',
      3,
      /already used in bank\/dua\/b\.yaml/,
    ],
    [
      'an unknown module',
      { 'bank/tiga/a.yaml': bank(question('x1')) },
      'bank/tiga/a.yaml',
      1,
      /no module "tiga"/,
    ],
    [
      'a file beside the folders',
      { 'bank/a.yaml': bank(question('x1')) },
      'bank/a.yaml',
      1,
      /<module folder>/,
    ],
    [
      'a question without difficulty',
      { 'bank/satu/a.yaml': bank(question('x1').replace('difficulty: 1, ', '')) },
      'bank/satu/a.yaml',
      3,
      /difficulty is missing/,
    ],
    [
      'a spot outside the drawing',
      { 'bank/satu/a.yaml': bank(hotspot('x: 0, y: 20, width: 50, height: 40')) },
      'bank/satu/a.yaml',
      11,
      /"Kiri" lies outside/,
    ],
    [
      'spots that overlap',
      { 'bank/satu/a.yaml': bank(hotspot('x: 0, y: 0, width: 61, height: 39')) },
      'bank/satu/a.yaml',
      12,
      /"Kanan" overlaps "Kiri"/,
    ],
    [
      'a drawing that is not there',
      {
        'bank/satu/a.yaml': bank(hotspot('x: 0, y: 0, width: 5, height: 5').replace('soal.svg', 'lain.svg')),
      },
      'bank/satu/a.yaml',
      8,
      /no drawing "lain\.svg"/,
    ],
    [
      'nothing to mark',
      { 'bank/satu/a.yaml': bank(HIGHLIGHT.replace('correct: true, ', '')) },
      'bank/satu/a.yaml',
      9,
      /at least one segment/,
    ],
    [
      'a distractor that is right',
      { 'bank/satu/a.yaml': bank(MATCHING.replace('[tiga]', '[dua]')) },
      'bank/satu/a.yaml',
      12,
      /right side of a pair/,
    ],
    [
      'a bank that is too small for its quiz',
      {
        'bank/satu/a.yaml': bank(question('x1'), question('x2', 'test')),
        'satu/kuis.yaml': 'kind: quiz\ntitle: Kuis\nintro: Awal\nminutes: 5\ndraw: {count: 2}\n',
      },
      'satu/kuis.yaml',
      5,
      /asks 2, but bank\/satu has 1/,
    ],
    [
      'a bank that is too small for both tests',
      {
        'course.yaml':
          'title: K\ndescription: U\nmodules: [satu, dua]\npretest: pretes.yaml\nposttest: pascates.yaml\n',
        'bank/satu/a.yaml': bank(question('x1', 'test'), question('x2', 'test'), question('x3', 'test', 2)),
        'pretes.yaml': 'kind: quiz\ntitle: P\nintro: A\nminutes: 5\ndraw: {modules: {satu: [1, 2]}}\n',
        'pascates.yaml': 'kind: quiz\ntitle: P\nintro: A\nminutes: 5\ndraw: {modules: {satu: [1, 2]}}\n',
      },
      'pascates.yaml',
      5,
      /needs 2 questions with use: test and difficulty 2 in bank\/satu, which has 1/,
    ],
    [
      'tests of different weight',
      {
        'course.yaml':
          'title: K\ndescription: U\nmodules: [satu, dua]\npretest: pretes.yaml\nposttest: pascates.yaml\n',
        'bank/satu/a.yaml': bank(...['x1', 'x2', 'x3', 'x4'].map((id) => question(id, 'test'))),
        'pretes.yaml': 'kind: quiz\ntitle: P\nintro: A\nminutes: 5\ndraw: {modules: {satu: [1]}}\n',
        'pascates.yaml': 'kind: quiz\ntitle: P\nintro: A\nminutes: 5\ndraw: {modules: {satu: [1, 1]}}\n',
      },
      'pascates.yaml',
      5,
      /asks other numbers than pretes\.yaml/,
    ],
    [
      'a quiz that says neither or both',
      { 'satu/kuis.yaml': 'kind: quiz\ntitle: Kuis\nintro: Awal\nminutes: 5\n' },
      'satu/kuis.yaml',
      1,
      /either questions or draw/,
    ],
  ])('reports %s with file and line', (_, changes, file, line, reason) => {
    const reading = read(changes);
    const problems = reading.ok ? [] : reading.problems;
    expect(problems).toContainEqual({ file, line, reason: expect.stringMatching(reason) as string });
  });
});

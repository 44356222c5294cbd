import { smallCourse } from './small-course.ts';

/** The small course with a bank: a quiz that draws three of six, and two tests that draw from one pool. */
export const drawingCourse: ReadonlyMap<string, string> = new Map([
  ...smallCourse,
  ...Object.entries({
    'course.yaml':
      'title: Kursus bank soal\ndescription: Uraian\nmodules: [satu, dua]\npretest: pretes.yaml\nposttest: pascates.yaml\n',
    'pretes.yaml': test('Pretes'),
    'pascates.yaml': test('Pascates'),
    'satu/kuis.yaml':
      'kind: quiz\ntitle: Kuis satu\nintro: Awal\nminutes: 5\nweight: 100\nattempts: 3\ndraw: {count: 3}\n',
    'figures/soal.svg':
      '<svg viewBox="0 0 360 120"><rect width="360" height="120" fill="#F5F4EF"/><path d="M20 60h320" stroke="#182029"/></svg>',
    'bank/satu/jenis.yaml': `title: Jenis
questions:
  - id: jodoh
    use: quiz
    difficulty: 1
    kind: matching
    prompt: Jodohkan dokumen dengan golongannya.
    pairs:
      - {left: Laporan kinerja, right: Berkala, reason: Diumumkan teratur.}
      - {left: Peringatan banjir, right: Serta-merta, reason: Mengancam keselamatan.}
      - {left: SOP peminjaman, right: Setiap saat, reason: Tersedia bila diminta.}
    distractors: [Dikecualikan]
  - id: tandai
    use: quiz
    difficulty: 2
    kind: highlight
    prompt: Tandai pendapat penulis.
    segments:
      - {text: Pompa dipasang Selasa., reason: Fakta.}
      - {text: Langkah ini patut dipuji., correct: true, reason: Pujian penulis.}
      - {text: Sawah kering sejak September., reason: Fakta., paragraph: true}
      - {text: Petani tentu gembira., correct: true, reason: Tebakan.}
  - id: tunjuk
    use: quiz
    difficulty: 3
    kind: hotspot
    prompt: Tandai bagian yang janggal.
    picture: soal.svg
    alt: Dua kolom surat
    regions:
      - {label: Kop surat, x: 10, y: 10, width: 150, height: 40, reason: Wajar.}
      - {label: Tanggal 31 November, x: 200, y: 10, width: 150, height: 40, correct: true, reason: Tidak ada tanggal itu.}
      - {label: Isi surat, x: 10, y: 70, width: 340, height: 40, reason: Wajar.}
`,
    'bank/satu/tes.yaml': bank('s1-', [1, 1, 1, 2, 2]),
    'bank/dua/tes.yaml': bank('d-', [2, 2]),
  }),
]);

/** Course with three further questions in the quiz's bank, so that a second attempt can be another one. */
export const widerDrawingCourse: ReadonlyMap<string, string> = new Map([
  ...drawingCourse,
  [
    'bank/satu/lagi.yaml',
    `title: Lagi\nquestions:\n${[1, 2, 3].map((difficulty) => single(`lagi-${difficulty}`, 'quiz', difficulty)).join('')}`,
  ],
]);

function test(title: string): string {
  return `kind: quiz\ntitle: ${title}\nintro: Awal\nminutes: 5\ndraw:\n  modules:\n    satu: [1, 2]\n    dua: [2]\n`;
}

function bank(prefix: string, difficulties: readonly number[]): string {
  const questions = difficulties.map((difficulty, place) => single(`${prefix}${place}`, 'test', difficulty));
  return `title: Tes\nquestions:\n${questions.join('')}`;
}

function single(id: string, use: string, difficulty: number): string {
  return `  - id: ${id}
    use: ${use}
    difficulty: ${difficulty}
    kind: single
    prompt: Mana yang tepat, ${id}?
    options:
      - {text: A, correct: true, reason: ya}
      - {text: B, reason: bukan}
      - {text: C, reason: bukan}
      - {text: D, reason: bukan}
`;
}

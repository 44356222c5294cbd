import { smallCourse } from './small-course.ts';

/** A case whose every hidden part says so: `KUNCI` of the key, `TEMUAN-<tool>` of a finding. */
export function hoaxCase(title: string, verdict: string, more: string): string {
  return `kind: hoax_case
title: ${title}
setting: Beredar di grup. Periksa dulu.
difficulty: 1
claim:
  channel: chat
  place: Info Warga
  messages:
    - {from: Pak Udin, forwarded: true, text: Tolong disebar, time: "06.12"}
tools:
  - {tool: source, finding: TEMUAN-source}
  - {tool: date, finding: TEMUAN-date}
  - {tool: picture, finding: TEMUAN-picture}
verdict: '${verdict}'
why: [KUNCI satu, KUNCI dua]
reply: KUNCI balasan
sources: [KUNCI sumber]
${more}`;
}

/** The small course with a module of its own for a drill of three cases, two of which make it done. */
export const drillCourse: ReadonlyMap<string, string> = new Map([
  ...smallCourse,
  ['course.yaml', 'title: Kursus uji\ndescription: Uraian\nmodules: [satu, dua, tiga]\n'],
  [
    'tiga/module.yaml',
    'title: Modul tiga\nshort: Tiga\njp: 4\nsummary: Ringkas\ncomponents: [latihan.yaml, tugas-klarifikasi.yaml]\n',
  ],
  [
    'tiga/latihan.yaml',
    'kind: drill\ntitle: Ruang periksa\nintro: Periksa.\nminutes: 20\nneeded: 2\ncases: [palsu, benar, belum]\n',
  ],
  [
    'tiga/kasus/palsu.yaml',
    hoaxCase('Benarkah satu?', 'false', 'hoax: fabricated\nnear: {misleading: KUNCI hampir}\n'),
  ],
  ['tiga/kasus/benar.yaml', hoaxCase('Benarkah dua?', 'true', '')],
  ['tiga/kasus/belum.yaml', hoaxCase('Benarkah tiga?', 'unproven', '')],
  [
    'tiga/tugas-klarifikasi.yaml',
    'kind: assignment\nform: clarification\ntitle: Klarifikasi\nweight: 100\nwords: {min: 10, max: 300}\nrubric: berita\nbrief: Tulislah.\n',
  ],
]);

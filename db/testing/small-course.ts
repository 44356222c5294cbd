/** A whole course in the smallest form, for tests of verbs and queries. */
export const smallCourse: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'course.yaml': 'title: Kursus uji\ndescription: Uraian\nmodules: [satu, dua]\npretest: pretes.yaml\n',
    'pretes.yaml': `kind: quiz
title: Pretes
intro: Awal
minutes: 5
questions:
  - {id: singkatan, kind: short, prompt: Kepanjangan OPD?, answers: [organisasi perangkat daerah], reason: Begitu}
`,
    'rubrics/berita.yaml': `title: Rubrik berita
criteria:
  - {id: teras, title: Judul dan teras, weight: 40, levels: [Belum tampak. A., Mulai tampak. B., Memadai. C., Sangat baik. D.]}
  - {id: akurasi, title: Akurasi dan atribusi, weight: 60, must_pass: 3, levels: [Belum tampak. A., Mulai tampak. B., Memadai. C., Sangat baik. D.]}
`,
    'satu/module.yaml': `title: Modul satu
short: Satu
jp: 2
summary: Ringkas
components: [baca.md, kuis.yaml]
`,
    'satu/baca.md': `---
title: Baca
minutes: 6
standfirst: Awal
checks:
  - id: c1
    kind: single
    prompt: Mana?
    options:
      - {text: A, correct: true, reason: ya}
      - {text: B, reason: bukan}
---
Isi pelajaran.

{% periksa id="c1" /%}
`,
    'satu/kuis.yaml': `kind: quiz
title: Kuis satu
intro: Awal
minutes: 5
weight: 100
questions:
  - id: satu
    kind: single
    prompt: Mana?
    options:
      - {text: A, correct: true, reason: ya}
      - {text: B, reason: bukan}
  - {id: urut, kind: ordering, prompt: Urutkan, items: [satu, dua, tiga], reason: begitu}
`,
    'dua/module.yaml': `title: Modul dua
short: Dua
jp: 6
summary: Ringkas
components: [baca-dua.md, tugas-berita.yaml]
`,
    'dua/baca-dua.md': '---\ntitle: Baca dua\nminutes: 6\nstandfirst: Awal\n---\nIsi.\n',
    'dua/tugas-berita.yaml': `kind: assignment
form: news
title: Berita kegiatan
weight: 100
words: {min: 10, max: 300}
rubric: berita
brief: Tulislah.
checklist: [Nama]
`,
  }),
);

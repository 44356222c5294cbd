import { expect, it } from 'vitest';
import { drillCourse, hoaxCase } from '#db/testing/drill-course.ts';
import { readCourse } from './read-course.ts';

const picture = (width: number, words: string) =>
  `<svg viewBox="0 0 ${width} 20"><text x="1" y="9">${words}</text></svg>`;

function read(changes: Record<string, string> = {}) {
  return readCourse(new Map([...drillCourse, ...Object.entries(changes)]));
}

function problemsOf(changes: Record<string, string>) {
  const reading = read(changes);
  return reading.ok ? [] : reading.problems;
}

const good = hoaxCase('Benarkah dua?', 'true', '');
const drillWith = (lines: string) => ({
  'tiga/latihan.yaml': `kind: drill\ntitle: Ruang periksa\nintro: Periksa.\nminutes: 20\n${lines}`,
});

it('reads the cases in the order of the drill, findings and reasons rendered without any raw HTML', () => {
  const reading = read({
    'figures/surat.svg': picture(310, 'contoh latihan'),
    'tiga/kasus/benar.yaml': good
      .replace('TEMUAN-date', '"<img src=x> **Minggu**, _bukan_ Senin"')
      .replace(
        'text: Tolong disebar',
        'text: "", picture: {src: surat.svg, alt: "Surat <b>", caption: A & B}',
      ),
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const drill = reading.course.modules[2]?.components[0];
  if (drill?.kind !== 'drill') throw new Error('no drill');
  expect(drill.cases.map(({ slug }) => slug)).toEqual(['palsu', 'benar', 'belum']);
  const [first, second] = drill.cases;
  expect(first?.key).toMatchObject({
    verdict: 'false',
    hoax: 'fabricated',
    near: { misleading: '<p>KUNCI hampir</p>' },
  });
  expect(second?.tools[1]?.html).toBe(
    '<p>&lt;img src=x&gt; <strong>Minggu</strong>, <em>bukan</em> Senin</p>',
  );
  const html = second?.claim.messages[0]?.pictureHtml ?? '';
  expect(html).toContain('role="img" aria-label="Surat &lt;b&gt;"');
  expect(html).toContain('A &amp; B');
});

it.each<[string, Record<string, string>, string, number, string]>([
  [
    'an unquoted false',
    { 'tiga/kasus/palsu.yaml': hoaxCase('A', 'x', 'hoax: fabricated\n').replace("'x'", 'false') },
    'tiga/kasus/palsu.yaml',
    14,
    'verdict',
  ],
  [
    'a hoax without its kind',
    { 'tiga/kasus/palsu.yaml': hoaxCase('A', 'misleading', '') },
    'tiga/kasus/palsu.yaml',
    14,
    'needs a kind',
  ],
  [
    'a kind where nothing is wrong',
    { 'tiga/kasus/benar.yaml': hoaxCase('A', 'true', 'hoax: satire\n') },
    'tiga/kasus/benar.yaml',
    18,
    'left out',
  ],
  [
    'a tool twice',
    { 'tiga/kasus/benar.yaml': good.replace('tool: date', 'tool: source') },
    'tiga/kasus/benar.yaml',
    11,
    'once',
  ],
  [
    'the verdict as its own neighbour',
    { 'tiga/kasus/benar.yaml': hoaxCase('A', 'true', "near: {'true': x}\n") },
    'tiga/kasus/benar.yaml',
    18,
    'itself',
  ],
  [
    'a heading in a finding',
    { 'tiga/kasus/benar.yaml': good.replace('TEMUAN-date', "'## Besar'") },
    'tiga/kasus/benar.yaml',
    12,
    'heading',
  ],
  [
    'a tag in a reason',
    { 'tiga/kasus/benar.yaml': good.replace('KUNCI satu', "'{% kaidah %}x{% /kaidah %}'") },
    'tiga/kasus/benar.yaml',
    15,
    'kaidah',
  ],
  [
    'a picture that is missing',
    { 'tiga/kasus/benar.yaml': good.replace('text: Tolong disebar', 'picture: {src: x.svg, alt: x}') },
    'tiga/kasus/benar.yaml',
    9,
    'no drawing',
  ],
  [
    'a message without anything',
    { 'tiga/kasus/benar.yaml': good.replace('text: Tolong disebar, ', '') },
    'tiga/kasus/benar.yaml',
    9,
    'text or a picture',
  ],
  [
    'a case that is missing',
    drillWith('needed: 1\ncases: [palsu, benar, belum, jauh]\n'),
    'tiga/latihan.yaml',
    6,
    'kasus/jauh.yaml',
  ],
  [
    'a case named twice',
    drillWith('needed: 1\ncases: [palsu, benar, belum, benar]\n'),
    'tiga/latihan.yaml',
    6,
    'twice',
  ],
  [
    'more needed than there is',
    drillWith('needed: 4\ncases: [palsu, benar, belum]\n'),
    'tiga/latihan.yaml',
    5,
    'more than',
  ],
  [
    'a case that nobody names',
    drillWith('needed: 1\ncases: [palsu, benar]\n'),
    'tiga/kasus/belum.yaml',
    1,
    'does not name',
  ],
])('tells %s with file and line', (_, changes, file, line, reason) => {
  expect(problemsOf(changes)).toEqual([{ file, line, reason: expect.stringContaining(reason) }]);
});

it.each([
  ['too wide', picture(700, 'contoh latihan'), 'wider than 360'],
  ['not marked as practice', picture(310, 'PENGUMUMAN'), '"contoh latihan"'],
])('refuses a picture that is %s', (_, svg, reason) => {
  const changes = {
    'figures/surat.svg': svg,
    'tiga/kasus/benar.yaml': good.replace('text: Tolong disebar', 'picture: {src: surat.svg, alt: x}'),
  };
  expect(problemsOf(changes)).toEqual([
    { file: 'tiga/kasus/benar.yaml', line: 9, reason: expect.stringContaining(reason) },
  ]);
});

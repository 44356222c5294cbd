import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowded, ordinary } from '../testing/certificate-samples.ts';
import { backPage } from './back-page.ts';
import { type CertificateFacts, certificateFacts } from './facts.ts';
import { fontFor, fonts, unitsPerEm } from './fonts.ts';
import { frontPage } from './front-page.ts';
import { band, bandPath } from './motif.ts';
import { type Block, type Page, page as paper } from './page.ts';
import type { Face, Line } from './typeset.ts';

const inner = { left: 70, right: paper.width - 70, top: 60, bottom: paper.height - 60 };

describe('the front page', () => {
  const front = frontPage(ordinary, fonts, false);

  it('prints every fact', () => {
    const text = textOf(front);
    for (const part of [
      'Balai Pengembangan Sumber Daya Manusia dan Penelitian',
      'Nomor 0117/BPSDMP/PWT-III/XII/2026',
      'Marlina Situmeang, S.K.M.',
      'NIP 19840312 201001 2 014 · Penata Tingkat I (III/d)',
      'Penyuluh Kesehatan Masyarakat Ahli Muda, Dinas Kesehatan Kabupaten Sei Rantau',
      'Medan, 7 Desember 2026',
      'Kepala Balai,',
      'NIP 19720918 199803 2 006',
      'PWT-7K2M-9QXD-4T6B-HN3R',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('has the sizes of the design when there is room', () => {
    expect(sizeOf(front, 'Sertifikat')).toBe(62);
    expect(sizeOf(front, 'Marlina Situmeang, S.K.M.')).toBe(40);
  });

  it('claims a signature only when the file is signed', () => {
    expect(textOf(front)).toContain('Ditandatangani secara elektronik');
    const unsigned = frontPage({ ...ordinary, isSigned: false }, fonts, false);
    expect(textOf(unsigned)).not.toContain('Ditandatangani');
    expect(unsigned.ornaments.map((ornament) => ornament.kind)).toEqual(['band', 'band']);
  });

  it('prints a code of at least 24 mm for short and long addresses', () => {
    for (const verifyUrl of [
      ordinary.verifyUrl,
      `https://${'a'.repeat(60)}.go.id/v/PWT-7K2M-9QXD-4T6B-HN3R`,
    ]) {
      const qr = frontPage({ ...ordinary, verifyUrl }, fonts, false).blocks.find(
        (block) => block.kind === 'qr',
      );
      // 33 modules and more stand in a box that has a quiet zone of four on each side.
      const code = ((qr?.size ?? 0) * 33) / (33 + 8);
      expect((code / 96) * 25.4).toBeGreaterThan(24);
    }
  });

  it('leaves out what a person does not have', () => {
    const holder = { ...ordinary.holder, nip: null, rank: null, position: null };
    const text = textOf(frontPage({ ...ordinary, holder }, fonts, false));
    expect(text).not.toContain('NIP 1984');
    expect(text).toContain('\nDinas Kesehatan Kabupaten Sei Rantau\n');
  });

  it('makes room for an emblem', () => {
    const emblem = frontPage(crowded, fonts, true).blocks.find((block) => block.kind === 'emblem');
    expect(emblem?.size).toBeGreaterThan(30);
    expectSound(crowded, true);
  });
});

describe('names', () => {
  it.each([
    ['Siti', 40, 1],
    ['Prof. Dr. Ir. Hj. Nurhayati Situmorang, S.Sos., M.I.Kom., Ph.D.', 27, 1],
    [
      'Prof. Dr. Ir. Hj. Siti Nurhayati Șerban-Yıldızoğlu binti Muhammad Iñigo al-Hasyimi, S.Sos., M.I.Kom.',
      22,
      2,
    ],
    ['X'.repeat(120), 10, 3],
  ])('%s', (name, smallest, count) => {
    const holder = { ...ordinary.holder, name };
    const lines = linesOf(frontPage({ ...ordinary, holder }, fonts, false).blocks).filter((line) =>
      name.includes(line.runs[0]?.text.trim() ?? '-'),
    );
    const ofName = lines.filter((line) => line.runs[0]?.style.face.startsWith('serif-bold'));
    expect(ofName.map(lineText).join(name.includes(' ') ? ' ' : '')).toBe(name);
    expect(ofName.length).toBeLessThanOrEqual(count);
    expect(ofName[0]?.runs[0]?.style.size).toBeGreaterThanOrEqual(smallest);
  });

  it('shows every letter of the Latin script, in one face for the whole name', () => {
    for (const name of ['Ștefan Yıldızoğlu Nguyễn Łukasz Þóra', 'Ǩǎšš Ŧuuli ꞌẊasan Ɓello ǅemal']) {
      const page = frontPage({ ...ordinary, holder: { ...ordinary.holder, name } }, fonts, false);
      const runs = linesOf(page.blocks).flatMap((line) => line.runs);
      const run = runs.find((candidate) => candidate.text === name);
      expect(run).toBeDefined();
      const glyphs = fontFor(run?.style.face ?? 'serif').layout(name).glyphs;
      expect(glyphs.filter((glyph) => glyph.id === 0)).toEqual([]);
    }
  });
});

describe('the back page', () => {
  it('lists modules with their hours and scores, works, mentors and the scale', () => {
    const back = backPage(ordinary, fonts);
    const table = back.blocks.find((block) => block.kind === 'table');
    const rows = table?.body.map((row) => row.map((cell) => cell.lines.map(lineText).join(' ')));
    expect(rows).toHaveLength(9);
    expect(rows?.[2]).toEqual(['3', 'Menulis berita kegiatan OPD', '6', '84']);
    expect(rows?.at(-1)).toEqual(['', 'Jumlah JP dan nilai akhir (tertimbang JP)', '32', '86,4']);
    const text = textOf(back);
    for (const part of [
      'Halaman layanan Dinas Kesehatan',
      'Ida Kusumawardani, wartawan',
      '75–84,9 Baik',
      'batas lulus 70.',
    ])
      expect(text).toContain(part);
  });

  it('names all of eleven works, and says how many are left out when there are forty', () => {
    const many = (count: number): CertificateFacts => ({
      ...crowded,
      works: Array.from({ length: count }, (_, index) => ({
        title: `Karya ke-${index + 1} ${'x '.repeat(60)}`,
        kind: 'foto',
      })),
    });
    expect(textOf(backPage(many(11), fonts))).not.toContain('karya lain');
    const text = textOf(backPage(many(40), fonts));
    const left = Number(/dan (\d+) karya lain/.exec(text)?.[1]);
    expect(text.match(/Karya ke-/g)).toHaveLength(40 - left);
  });
});

it('stands on the page, complete and without overlap, whatever the facts', () => {
  expectSound(ordinary, true);
  expectSound(crowded, false);
  const words = (longest: number) =>
    fc
      .array(fc.stringMatching(/^[A-Za-zñéğȘŁ.,'’-]{1,14}$/), { minLength: 1, maxLength: 30 })
      .map((list) => list.join(' ').slice(0, longest).trim())
      .filter((text) => text.length > 0);
  const any = fc.record({
    name: words(200),
    position: fc.option(words(200)),
    agency: fc.option(words(200)),
    title: words(300),
    lines: fc.array(words(160), { minLength: 1, maxLength: 3 }),
    signatories: fc.array(fc.record({ title: words(160), name: words(160) }), { minLength: 1, maxLength: 2 }),
    modules: fc.array(words(160), { minLength: 1, maxLength: 18 }),
    works: fc.array(words(200), { maxLength: 40 }),
    hasEmblem: fc.boolean(),
  });
  fc.assert(
    fc.property(any, ({ name, position, agency, title, lines, signatories, modules, works, hasEmblem }) => {
      const facts = certificateFacts.parse({
        ...ordinary,
        institutionLines: lines,
        pemdaLine: lines[0],
        holder: { ...ordinary.holder, name, position, agency },
        training: { ...ordinary.training, title },
        signatories: signatories.map((one) => ({ ...one, nip: '197209181998032006' })),
        modules: modules.map((module, index) => ({ ord: index + 1, title: module, jp: 2, score: 80 })),
        works: works.map((work) => ({ title: work, kind: 'berita' })),
      });
      expectSound(facts, hasEmblem);
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('stands on the page at the longest that the facts allow, in broad letters', () => {
  const long = (length: number) => 'Mewawancarai Wm '.repeat(20).slice(0, length).trim();
  const nip = '197209181998032006';
  const facts = certificateFacts.parse({
    ...ordinary,
    institutionLines: [long(160), long(160), long(160)],
    pemdaLine: long(160),
    number: long(80),
    holder: {
      name: long(200),
      nip,
      nipLabel: long(20),
      position: long(200),
      rank: long(80),
      agency: long(200),
    },
    training: { ...ordinary.training, title: long(300), place: long(120) },
    signatories: [1, 2].map(() => ({ title: long(160), name: long(160), nip })),
    modules: Array.from({ length: 18 }, (_, index) => ({
      ord: index + 1,
      title: long(160),
      jp: 2.5,
      score: 99.9,
    })),
    works: Array.from({ length: 40 }, () => ({ title: long(200), kind: long(40) })),
    mentors: Array.from({ length: 8 }, () => ({ name: long(100), role: long(40) })),
    predikatScale: Array.from({ length: 6 }, () => ({ from: 70.5, to: 74.9, label: long(40) })),
  });
  expectSound(facts, true);
  expectSound(facts, false);
});

it('measures with fonts of a thousand units, as the drawing library takes for granted', () => {
  const faces: Face[] = [
    'serif',
    'serif-bold',
    'sans',
    'sans-bold',
    'serif-any',
    'serif-bold-any',
    'sans-any',
    'sans-bold-any',
  ];
  for (const face of faces) expect(fontFor(face).unitsPerEm).toBe(unitsPerEm);
});

it('weaves the band of whole repeats', () => {
  const columns = bandPath().match(/^0 0 (\d+) 1 re/)?.[1];
  expect(Number(columns)).toBe(18 * 28 + 5);
  expect(band.width).toBeLessThan(paper.width - 2 * 41);
});

function expectSound(facts: CertificateFacts, hasEmblem: boolean): void {
  const front = frontPage(facts, fonts, hasEmblem);
  const back = backPage(facts, fonts);
  for (const page of [front, back]) {
    for (const line of linesOf(page.blocks)) {
      const { top, bottom } = extent(line);
      expect(top).toBeGreaterThan(inner.top);
      expect(bottom).toBeLessThan(inner.bottom);
      for (const run of line.runs) {
        expect(run.x).toBeGreaterThan(inner.left);
        expect(run.x + run.width).toBeLessThan(inner.right);
      }
    }
    expectNoOverlap(linesOf(page.blocks));
  }
  const text = textOf(front);
  for (const whole of [facts.holder.name, facts.training.title, facts.code])
    expect(squeezed(text)).toContain(squeezed(whole));
  for (const module of facts.modules) expect(squeezed(textOf(back))).toContain(squeezed(module.title));
}

function expectNoOverlap(lines: Line[]): void {
  const boxes = lines.flatMap((line) =>
    line.runs.map((run) => ({ ...extent(line), left: run.x, right: run.x + run.width, text: run.text })),
  );
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const isApart =
        box.right <= other.left + 0.5 ||
        other.right <= box.left + 0.5 ||
        box.bottom <= other.top + 0.5 ||
        other.bottom <= box.top + 0.5;
      if (!isApart) expect.fail(`"${box.text}" and "${other.text}" overlap`);
    }
  }
}

/** From the top of capitals to the foot of descenders. */
function extent(line: Line): { top: number; bottom: number } {
  const size = Math.max(...line.runs.map((run) => run.style.size));
  return { top: line.y - size * 0.72, bottom: line.y + size * 0.22 };
}

function linesOf(blocks: Block[]): Line[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'text' || block.kind === 'link') return block.lines;
    if (block.kind === 'list') return block.items.flat();
    if (block.kind === 'table') return [...block.head, ...block.body].flat().flatMap((cell) => cell.lines);
    return [];
  });
}

function lineText(line: Line): string {
  return line.runs.map((run) => run.text).join('');
}

function textOf(page: Page): string {
  return linesOf(page.blocks).map(lineText).join('\n');
}

function sizeOf(page: Page, text: string): number | undefined {
  return linesOf(page.blocks).find((line) => lineText(line) === text)?.runs[0]?.style.size;
}

/** Without spaces, so that a break between lines or letters makes no difference. */
function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

import { describe, expect, it } from 'vitest';
import type { CertificateFacts } from '#app/domain/certificates/facts.ts';
import { crowded, ordinary } from '../testing/certificate-samples.ts';
import { linesOf, lineText, textOf } from '../testing/page-reading.ts';
import { backPage } from './back-page.ts';
import { fontFor, fonts, unitsPerEm } from './fonts.ts';
import { frontPage } from './front-page.ts';
import { band, bandPath } from './motif.ts';
import { type Page, page as paper } from './page.ts';
import type { Face } from './typeset.ts';

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
  it('names the certificate that this one replaces', () => {
    const replaces = '0116/BPSDMP/PWT-III/XII/2026';
    const text = textOf(backPage({ ...ordinary, replaces }, fonts));
    expect(text.replace(/\s+/g, ' ')).toContain(`Nomor ${ordinary.number}, pengganti nomor ${replaces}`);
    expect(textOf(backPage(ordinary, fonts))).not.toContain('pengganti');
  });

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

function sizeOf(page: Page, text: string): number | undefined {
  return linesOf(page.blocks).find((line) => lineText(line) === text)?.runs[0]?.style.size;
}

import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { crowded, ordinary } from '../testing/certificate-samples.ts';
import { renderCertificatePdf } from './render.ts';

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

it('makes a file of two A4 pages, tagged, titled and in Indonesian, with its fonts inside', () => {
  const file = latin(renderCertificatePdf(ordinary));
  expect(file.startsWith('%PDF-1.7')).toBe(true);
  expect(file.match(/\/Type \/Page\n/g)).toHaveLength(2);
  expect(file).toContain('/MediaBox [0 0 841.89 595.28]');
  expect(file).toContain('/Lang (id-ID)');
  expect(file).toContain('/DisplayDocTitle true');
  expect(file).toContain('(Sertifikat 0117/BPSDMP/PWT-III/XII/2026, Marlina Situmeang, S.K.M.)');
  const tags = new Map<string, number>();
  for (const [, tag = ''] of file.matchAll(/\/S \/(\w+)\n/g)) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  expect(Object.fromEntries(tags)).toMatchObject({
    Document: 1,
    H1: 1,
    H2: 1,
    Table: 1,
    TR: 10,
    TH: 4,
    Figure: 1,
  });
  expect(file).toContain('Kode QR menuju halaman verifikasi https://pewarta.example.go.id/v/');
  expect(file.match(/\/FontFile2 /g)).toHaveLength(4);
  expect(file).not.toContain('Helvetica');
});

it('gives the same bytes for the same facts, and others when a fact differs', () => {
  const once = renderCertificatePdf(ordinary);
  expect(Buffer.compare(once, renderCertificatePdf(crowded))).not.toBe(0);
  expect(Buffer.compare(once, renderCertificatePdf(structuredClone(ordinary)))).toBe(0);
  const later = renderCertificatePdf({ ...ordinary, issuedAt: '2026-12-08T03:15:00.000Z' });
  expect(Buffer.compare(once, later)).not.toBe(0);
  expect(latin(once)).toContain('(D:20261207031500Z)');
});

it('lets every letter of a name be copied out again', () => {
  const name = 'Șiti Yıldızoğlu Nguyễn';
  const file = renderCertificatePdf({ ...ordinary, holder: { ...ordinary.holder, name } });
  const maps = streamsOf(file).filter((stream) => stream.includes('beginbfrange'));
  const letters = new Set(
    maps.flatMap((map) => [...map.matchAll(/<([0-9a-f]{4})>/g)].map((match) => match[1])),
  );
  for (const letter of name.replaceAll(' ', ''))
    expect(letters).toContain((letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0'));
});

it('stays well-formed when a name holds signs that mean something to XML', () => {
  const holder = { ...ordinary.holder, name: 'R&D <Siti> "A"' };
  const file = latin(renderCertificatePdf({ ...ordinary, holder }));
  const xml = file.slice(file.indexOf('<x:xmpmeta'), file.indexOf('</x:xmpmeta>'));
  expect(xml).toContain('RdanD  Siti  "A"');
});

it('carries an emblem as a picture with a name', async () => {
  const emblem = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#963' } })
    .jpeg()
    .toBuffer();
  const file = latin(renderCertificatePdf(ordinary, emblem));
  expect(file).toContain('/Filter /DCTDecode');
  expect(file).toContain('/Alt (Lambang)');
});

function streamsOf(file: Uint8Array): string[] {
  const text = latin(file);
  return [...text.matchAll(/\/Filter \/FlateDecode\n>>\nstream\n/g)].map((match) => {
    const start = (match.index ?? 0) + match[0].length;
    const end = text.indexOf('\nendstream', start);
    return inflateSync(file.subarray(start, end)).toString('latin1');
  });
}

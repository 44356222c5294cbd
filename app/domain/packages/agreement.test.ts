import { describe, expect, it } from 'vitest';
import { findDisagreements } from './agreement.ts';

const story = {
  judul: '412 Balita Diimunisasi di Hulu Tor',
  kota: 'SEI RANTAU',
  hari: 'Selasa, 10 November 2026',
  teras: 'Dinas Kesehatan memberikan imunisasi kepada 412 balita di Hulu Tor, Selasa (10/11).',
  tubuh: 'Kepala Dinas Kesehatan Retno Wulandari mengatakan, “Biayanya Rp1.250.000.”',
};
const inText = (teks: string) => findDisagreements(story, { teks }).map(({ kind, words }) => [kind, words]);

describe('a package that tells the same everywhere', () => {
  it.each([
    '412 balita diimunisasi, Selasa (10/11/2026).',
    'Sebanyak 3 posyandu melayani pukul 08.30 WIB.',
    'Retno Wulandari menjelaskan biaya Rp1.250.000.',
    'Baca di dinkes.seirantaukab.go.id/berita/2026/412',
    '',
  ])('%s', (text) => {
    expect(inText(text)).toEqual([]);
  });
});

describe('what a part tells otherwise', () => {
  it.each([
    ['angka', '421', '421 balita diimunisasi.'],
    ['angka', '1.520.000', 'Biayanya Rp1.520.000.'],
    ['tanggal', 'Rabu (11/11/2026)', 'Balita diimunisasi, Rabu (11/11/2026).'],
    ['nama', 'Retno Wulandhari', 'Hal itu dikatakan Kepala Dinas Kesehatan Retno Wulandhari.'],
  ])('%s %s', (kind, words, text) => {
    expect(inText(text)).toEqual([[kind, words]]);
  });

  it('is told for takarir and portal too, each by name', () => {
    const found = findDisagreements(story, { takarir: 'Antrean 99 warga.', halaman: 'Ada 98 balita.' });
    expect(found.map(({ part }) => part)).toEqual(['takarir', 'halaman']);
    expect(found[0]?.message).toContain('Takarir menyebut angka “99”');
  });

  it('is not looked for before there is a manuscript', () => {
    const empty = { judul: '', kota: '', hari: '', teras: '', tubuh: '' };
    expect(findDisagreements(empty, { teks: 'Ada 98 balita.' })).toEqual([]);
  });
});

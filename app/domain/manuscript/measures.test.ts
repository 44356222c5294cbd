import { describe, expect, it } from 'vitest';
import { fromFields } from './document.ts';
import { measureManuscript, wordCount } from './measures.ts';
import { countWords } from './words.ts';

describe('counting words', () => {
  it.each([
    ['', 0],
    [' – … “” ', 0],
    ['412 Anak di Tiga Kecamatan Ikuti Imunisasi Kejar', 8],
    ['obat-obatan, e-KTP, dan sayur-mayur', 4],
    ['naik 86,2 persen pada 1–5 Desember (10/11) pukul 14.00', 9],
    ['Drs. H. Akmal, M.Si.', 4],
    ['hari ini—Rabu—hujan', 4],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('counts a story as the design does: lead and body', () => {
    const story = fromFields({
      judul: '412 Anak di Tiga Kecamatan Ikuti Imunisasi Kejar',
      kota: 'SEI RANTAU',
      hari: 'Selasa, 10 November 2026',
      teras:
        'Dinas Kesehatan Kabupaten Sei Rantau memberikan imunisasi kejar kepada 412 anak balita di Kecamatan Hulu Tor, Simpang Baru, dan Labuhan, Selasa (10/11).',
      tubuh: [
        'Imunisasi kejar ditujukan bagi anak yang imunisasi dasarnya belum lengkap. Pelayanan berlangsung serentak di tiga puskesmas hingga pukul 14.00.',
        '“Kami mendatangi keluarga yang rumahnya jauh dari puskesmas. Bidan desa sudah mendata anak-anak itu sejak Oktober,” kata Kepala Bidang Pencegahan dan Pengendalian Penyakit, dr. Nurhayati Damanik.',
        'Berdasarkan data, cakupan imunisasi dasar lengkap di kabupaten ini naik menjadi 86,2 persen yang mana hal tersebut merupakan hasil kerja sama lintas sektor antara puskesmas, kader posyandu, pemerintah desa, serta praktek mandiri bidan di seluruh kecamatan.',
        'Warga yang anaknya belum sempat ikut dapat datang ke posyandu terdekat pada 1–5 Desember dengan membawa Buku KIA.',
      ].join('\n\n'),
    });
    expect(measureManuscript(story)).toEqual({
      words: { judul: 8, kota: 2, hari: 4, teras: 22, tubuh: 99 },
      total: 121,
      paragraphs: 4,
      sentences: { teras: 1, tubuh: 6 },
    });
    expect(wordCount(story)).toBe(121);
  });
});

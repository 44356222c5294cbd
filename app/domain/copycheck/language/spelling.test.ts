import { describe, expect, test } from 'vitest';
import { readCopy } from '../copy.ts';
import { spelling } from './spelling.ts';

const found = (tubuh: string, judul = '') =>
  spelling
    .find(readCopy({ judul, kota: '', hari: '', teras: '', tubuh }))
    .map(({ field, start, end, replacement }) => [
      (field === 'judul' ? judul : tubuh).slice(start, end),
      replacement,
    ]);

describe('a word mistyped by one slip', () => {
  test.each([
    ['Warga dibeirkan bibit.', 'dibeirkan', 'diberikan'],
    ['“Baik,” ujra kepala desa.', 'ujra', 'ujar'],
    ['Dana akan digunkan untuk jalan.', 'digunkan', 'digunakan'],
    ['Beras ditargtekan naik.', 'ditargtekan', 'ditargetkan'],
    ['Saku itu kossong.', 'kossong', 'kosong'],
    ['Dalam sambutanya camat meminta warga hadir.', 'sambutanya', 'sambutannya'],
    ['Data itu menunjukan kenaikan.', 'menunjukan', 'menunjukkan'],
    ['Petani mengunakan pompa.', 'mengunakan', 'menggunakan'],
    ['Setiap kelurga menerima beras.', 'kelurga', 'keluarga'],
    ['Petugas masing-maisng membawa senter.', 'masing-maisng', 'masing-masing'],
    ['Sebagimana dikatakan kepala desa, sampah berkurang.', 'Sebagimana', 'Sebagaimana'],
    ['Warga datang pada hari senin.', 'senin', 'Senin'],
    ['Rapat digelar 10 november.', 'november', 'November'],
    ['Kantor tutup hari minggu.', 'minggu', 'Minggu'],
    ['Hasil yang diperoleh nya dibagi.', 'diperoleh nya', 'diperolehnya'],
  ])('%s', (text, seen, replacement) => {
    expect(found(text)).toEqual([[seen, replacement]]);
  });

  test('is found in a headline, where every word has a capital', () => {
    expect(found('Traktor itu dipakai bergiliran.', 'Desa Terima Bantuan Trakktor')).toEqual([
      ['Trakktor', 'Traktor'],
    ]);
  });
});

describe('what is no slip', () => {
  test.each([
    ['names', 'Fa’atulo Zebua, Teungku Imum, dan Bungo Karaeng bertemu Bupati Tanggamus di Kampar.'],
    ['a name at the start of a sentence', 'Bangkalan menjadi tuan rumah.'],
    ['words of custom', 'Pasar menggelar tortor, gondang, dan randai; warga memakai ulos.'],
    [
      'a term between quotation marks, wherever it stands',
      'Ia menyebutnya “manugal”. Dalam manugal, benih ditanam.',
    ],
    ['an English phrase', 'Pelatihan digital marketing dan public speaking dibuka.'],
    ['a sentence in another language', '“Bocahe wani, bapake sing wedi,” kata Wagiman.'],
    [
      'affixes in layers',
      'Pertanggungjawaban keberlangsungan ketidakhadiran disosialisasikan sebaik-baiknya.',
    ],
    [
      'reduplications that change',
      'Sayur-mayur, lauk-pauk, gerak-gerik, dan serba-serbi bolak-balik dibahas.',
    ],
    ['words of the police', 'Modusnya sama; pelaku diringkus dan mendekam di penjara.'],
    ['loans', 'Vaksinasi, imunisasi, digitalisasi, dan fotosintesis.'],
    ['acronyms and units', 'RSUD, DPMPTSP, 12 km, 5 mm, Rp10.000, dan pukul 10.30 WIB.'],
    ['addresses', 'Laman diskominfo.sumberjaya.go.id dan surel kabar@contoh.id.'],
    [
      'a word the text uses again and again',
      'Kentrung itu seni. Pemain kentrong duduk. Suara kentrong merdu. Alat kentrong tua.',
    ],
    ['nouns with -nya that lost nothing', 'Temanya, fotonya, lamanya, dan gurunya disebut.'],
    ['words of spelling another rule asks about', 'Ijin apotik diurus dengan aktifitas lain.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('a field without words', () => {
    expect(found('')).toEqual([]);
    expect(found('!!! … ???')).toEqual([]);
  });
});

test('a text of words that nobody knows is given up, not searched to its end', () => {
  const strange = Array.from({ length: 20_000 }, (_, at) => `pemerintq${letters(at)}an`).join(' ');
  const before = process.threadCpuUsage();
  found(strange);
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(4_000);
});

function letters(number: number): string {
  return [...number.toString(26)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .join('');
}

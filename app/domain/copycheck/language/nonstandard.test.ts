import { describe, expect, test } from 'vitest';
import { readCopy } from '../copy.ts';
import { nonstandard } from './nonstandard.ts';

const remarks = (tubuh: string, judul = '') =>
  nonstandard.find(readCopy({ judul, kota: '', hari: '', teras: '', tubuh }));
const found = (tubuh: string, judul = '') =>
  remarks(tubuh, judul).map(({ field, start, end, replacement }) => [
    (field === 'judul' ? judul : tubuh).slice(start, end),
    replacement,
  ]);

describe('a form that is not the standard one', () => {
  test.each([
    ['Ia membuka praktek di apotik.', ['praktek', 'praktik'], ['apotik', 'apotek']],
    ['Warga diijinkan masuk.', ['diijinkan', 'diizinkan']],
    ['Perijinan dipermudah.', ['Perijinan', 'Perizinan']],
    ['Camat menghimbau warga.', ['menghimbau', 'mengimbau']],
    ['Warga dihimbau waspada.', ['dihimbau', 'diimbau']],
    ['Warga mengantri sejak pagi.', ['mengantri', 'mengantre']],
    ['Ia menasehati muridnya.', ['menasehati', 'menasihati']],
    ['Resikonya besar.', ['Resikonya', 'Risikonya']],
    ['Obyek-obyek wisata dibuka.', ['Obyek-obyek', 'Objek-objek']],
    ['Ia merubah jadual rapat.', ['merubah', 'mengubah'], ['jadual', 'jadwal']],
    ['Dinas mensosialisasikan aturan itu.', ['mensosialisasikan', 'menyosialisasikan']],
    ['Hujan mempengaruhi panen.', ['mempengaruhi', 'memengaruhi']],
    ['Dinas mengkoordinasikan bantuan.', ['mengkoordinasikan', 'mengoordinasikan']],
    ['Sopir mentaati aturan.', ['mentaati', 'menaati']],
    ['Panitia mengucapkan terimakasih.', ['terimakasih', 'terima kasih']],
    ['Lomba olah raga antar desa dibuka.', ['olah raga', 'olahraga'], ['antar desa', 'antardesa']],
    ['Pasca banjir, warga kembali.', ['Pasca banjir', 'Pascabanjir']],
    ['Pembayaran non tunai dimulai.', ['non tunai', 'nontunai']],
    ['Walau pun hujan, apapun dikerjakan.', ['Walau pun', 'Walaupun'], ['apapun', 'apa pun']],
    ['Ini yang ke-lima.', ['ke-lima', 'kelima']],
    ["Rapat digelar pada Jum'at dan bulan Pebruari.", ["Jum'at", 'Jumat'], ['Pebruari', 'Februari']],
    ['Rapat digelar pada Jum’at.', ['Jum’at', 'Jumat']],
    ['Safari Ramadhan dimulai.', ['Ramadhan', 'Ramadan']],
    ['Warga yg hadir utk rapat.', ['yg', 'yang'], ['utk', 'untuk']],
  ])('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('is found in a headline, where every word has a capital', () => {
    expect(found('', 'Bupati Imbau Warga Urus Ijin Usaha')).toEqual([['Ijin', 'Izin']]);
  });

  test('says why k, p, s and t melt', () => {
    expect(remarks('Dinas mensosialisasikan aturan.')[0]?.reason).toBe('peluluhan');
    expect(remarks('Ia membuka praktek.')[0]?.reason).toBeUndefined();
  });
});

describe('what is left alone', () => {
  test.each([
    ['names', 'Kepala dinas, Rizki Ramadhan, bertemu Putera Syaraf dan Puteri Ijin di Pasar Senen.'],
    ['a firm at the start of a sentence', 'Apotik Sehat Jaya dibuka kembali.'],
    ['standard words that resemble others', 'Permasalahan dan penampakan itu menantang pandangan.'],
    [
      'clusters that keep their letter',
      'Dinas memproduksi, mentransfer, mengkritik, dan menstandarkan alat.',
    ],
    [
      'prefixes of their own',
      'Ia mempelajari, mempekerjakan, memperbaiki, memperhatikan, dan mempunyai alat.',
    ],
    ['exceptions of the standard', 'Dinas mengkaji ulang aturan itu.'],
    ['English beside English', 'Ruang focus group discussion dipakai.'],
    ['the speaker’s own words', '“Saya nggak tahu, gitu aja,” katanya.'],
    ['two words that are two', 'Warga bekerja sama dan bertanggung jawab atas tata kelola.'],
    ['a man of that name', 'Ramadhan, kepala desa itu, setuju.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a bound form apart from its word', () => {
  test.each([
    ['Warga kembali pasca gempa.', 'pascagempa'],
    ['Bantuan non pangan tiba.', 'nonpangan'],
    ['Ia menonton sampe malam.', 'sampai'],
  ])('%s', (text, replacement) => {
    expect(remarks(text).map((one) => one.replacement)).toEqual([replacement]);
  });

  test('is none before a name or a number', () => {
    expect(remarks('Pasca Lebaran dan non 12 datang; sub Kecamatan Hulu.')).toEqual([]);
  });
});

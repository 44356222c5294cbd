import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

describe('splitting sentences', () => {
  it.each([
    ['Kepala Dinas, Drs. H. Akmal, AP, M.Si., membuka acara. Warga hadir.', 2],
    ['Hadir Drs. H. Akmal, M.Si. dan dr. Nurhayati.', 1],
    ['Acara dibuka Akmal, S.Sos. Kepala Dinas Sosial.', 1],
    ['Acara dibuka Akmal, M.Si. Ia berharap warga datang.', 2],
    ['Rapat dimulai pukul 10.30. Rapat selesai pukul 12.00 WIB.', 2],
    ['Kegiatan berlangsung Selasa (10/11). Sebanyak 412 anak hadir.', 2],
    ['Kantor di Jl. Sudirman No. 5 buka. 412 warga datang.', 2],
    ['“Kami datang. Kami bekerja,” kata H. Rudi A. Yani.', 2],
    ['“Sudah siap?” tanya bupati. “Siap!” Warga menjawab serentak.', 3],
    ['1. Siapkan KTP. 2. Datang ke loket.', 2],
    ['Harga Rp1.250.000 per unit… Warga terkejut.', 2],
    ['Tanpa titik\nBaris kedua', 2],
    ['Warga membawa KTP, KK, dll. Petugas memeriksa.', 2],
    ['Letkol Inf. Rahmat dan Kombes. Pol. Wahyono hadir.', 1],
    ['Layanan buka pukul 08.00 s.d. 17.00 Wita. Gratis.', 2],
    ['Kerugian Rp. 691.514.719 menurut auditor. Warga kecewa.', 2],
    ['Dasarnya UU No. 14 Tahun 2008. Tgl. 5 berlaku.', 2],
    ['K.H. Ismail Pulungan, Lc., M.A., dan Hj. Masitah hadir.', 1],
    ['Baca di www.kapuaskab.go.id. Aduan dibuka.', 2],
    ['“Jangan … Nanti dulu,” katanya. Ia tertawa.', 3],
    ['Rapat (10/11/2026) selesai. Hasilnya diumumkan.', 2],
    ['   ', 0],
  ])('%j has %i', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });

  it('loses no letter', () => {
    const text = 'Hadir Prof. Dr. Ir. B. J. Sitorus, M.Sc. Acara “Sehat!” usai. Selesai';
    expect(splitSentences(text).join(' ')).toBe(text);
  });
});

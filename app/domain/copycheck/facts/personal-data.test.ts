import { describe, expect, it } from 'vitest';
import { foundBy } from '../found-by.ts';
import { personalData } from './personal-data.ts';

const foundIn = (tubuh: string, judul = '') => foundBy(personalData, { tubuh, judul });

describe('personal data', () => {
  it.each([
    ['Penerima ialah Sarmin (NIK 9905012304590003).', '9905012304590003'],
    ['Penerima ialah Ruminah, 9905016512630001.', '9905016512630001'],
    ['Pegawai itu bernomor 198403122010012014.', '198403122010012014'],
    ['Bapak Sarmin, telepon 0812-0000-6612, menerima kursi.', '0812-0000-6612'],
    ['Keluarga dapat dihubungi di +62 812 0000 6612.', '+62 812 0000 6612'],
    ['Surat dikirim ke budi.santoso77@gmail.com kemarin.', 'budi.santoso77@gmail.com'],
    ['Sarmin memakai rekening BRI 0123-0100-4567-501.', '0123-0100-4567-501'],
  ])('stands in %j', (tubuh, words) => {
    expect(foundIn(tubuh)).toEqual([words]);
  });

  it.each([
    'Aduan dapat dikirim ke hotline 0812-0000-6612.',
    'Hubungi nomor layanan Dinas Sosial, 081200006612.',
    'Informasi lebih lanjut: 0812-0000-6612.',
    'Kantor dapat dihubungi di (0511) 330123.',
    'Surel pengaduan: diskominfo.kapuas@gmail.com.',
    'Kirim ke humas@kapuaskab.go.id.',
    'Anggaran Rp1.234.567.890.123 dan nomor surat 821.2/07/2026.',
    'Donasi melalui rekening Baznas 0123-0100-4567-501.',
  ])('of an office is no remark: %j', (tubuh) => {
    expect(foundIn(tubuh)).toEqual([]);
  });
});

describe('people who should not be recognised', () => {
  it.each([
    ['Korban pencabulan, Putri Ayu (12), didampingi psikolog.', 'Putri Ayu (12)'],
    ['Salah satu pemakai narkoba, Dimas Saputra, 14 tahun, dipulangkan.', 'Dimas Saputra, 14 tahun'],
    ['Korban kecelakaan, Rafi Ahmad (9), dirawat di rumah sakit.', 'Rafi Ahmad (9)'],
    ['Korban perkosaan tinggal di Jalan Melati Nomor 17 RT 02.', 'Jalan Melati Nomor 17 RT 02'],
    ['Pasien TBC bernama Misnah binti Rahmat sembuh.', 'Pasien TBC bernama Misnah binti Rahmat'],
  ])('are named in %j', (tubuh, words) => {
    expect(foundIn(tubuh)).toEqual([words]);
  });

  it.each([
    'Juara lomba poster antinarkoba ialah Galih Pratama (16).',
    'Simpul tercepat dibuat Desniwati Hia, 11 tahun.',
    'Korban pencabulan, PA (12), didampingi psikolog.',
    'Korban pencabulan, Bunga (12), bukan nama sebenarnya, didampingi.',
    'Tersangka pencurian, Dodi Irawan (27), ditahan.',
    'Kebakaran terjadi di Jalan Melati Nomor 17, Selasa malam.',
    'Syamsuar, 54 tahun, pasien cuci darah, sudah bekerja lagi.',
    'Kampung RT 06/RW 01 terendam; korban mengungsi.',
  ])('are not in %j', (tubuh) => {
    expect(foundIn(tubuh)).toEqual([]);
  });
});

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
    ['Pelapor, Siti Aminah, dapat dihubungi di nomor 0813-7654-3211.', '0813-7654-3211'],
    ['Pelapor, Siti, warga Kelurahan Mekar, bisa dihubungi lewat WhatsApp 0813-7654-3211.', '0813-7654-3211'],
    ['Warni, 41 tahun, dapat dihubungi di 0813-7654-3211.', '0813-7654-3211'],
    ['Ia menghubungi kami lewat 0814-2222-3333.', '0814-2222-3333'],
    ['Orang tuanya bisa dihubungi di 0812-2222-3333.', '0812-2222-3333'],
    ['Surat dikirim ke budi.santoso77@gmail.com kemarin.', 'budi.santoso77@gmail.com'],
    ['Sarmin memakai rekening BRI 0123-0100-4567-501.', '0123-0100-4567-501'],
  ])('stands in %j', (tubuh, words) => {
    expect(foundIn(tubuh)).toEqual([words]);
  });

  it.each([
    'Aduan dapat dikirim ke hotline 0812-0000-6612.',
    'Hubungi nomor layanan Dinas Sosial, 081200006612.',
    'Informasi lebih lanjut: 0812-0000-6612.',
    'Warga dapat menghubungi nomor 0812-0000-6612.',
    'Orang tua siswa dapat menghubungi nomor WhatsApp 0812-0000-6612.',
    'Ia menambahkan, posko dapat dihubungi di 0812-0000-6612.',
    'Dinas Sosial dapat dihubungi lewat WhatsApp 0812-0000-6612.',
    'Bagi keluarga korban, posko dapat dihubungi di nomor 0812-0000-6612.',
    'Call center RSUD bisa dihubungi di 0812-0000-6612.',
    'Klinik Bunda Sehat dapat dihubungi di 0812-0000-6612.',
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
    [
      'Polisi menjemput anak yang diduga mencuri itu dari Jalan Mawar Nomor 5, RT 02/RW 03.',
      'Jalan Mawar Nomor 5, RT 02/RW 03',
    ],
    ['Terduga pencurian, RS (15), Jalan Mawar No. 5, dipulangkan.', 'Jalan Mawar No. 5'],
    [
      'Korban perundungan kini bersama neneknya, Jalan Kenanga No. 12 RT/RW 04/02.',
      'Jalan Kenanga No. 12 RT/RW 04/02',
    ],
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
    'Anak korban kekerasan dapat melapor ke Dinas Sosial, Jalan Merdeka Nomor 10.',
    'Polisi membawa anak yang diduga mencuri ke Polres Kapuas di Jalan Merdeka Nomor 10.',
    'Pencurian itu terjadi di toko di Jalan Mawar Nomor 5, RT 02/RW 03; korban melapor.',
    'Lomba anak digelar di Jalan Mawar Nomor 5, RT 02/RW 03.',
    'Syamsuar, 54 tahun, pasien cuci darah, sudah bekerja lagi.',
    'Kampung RT 06/RW 01 terendam; korban mengungsi.',
  ])('are not in %j', (tubuh) => {
    expect(foundIn(tubuh)).toEqual([]);
  });
});

import { type CertificateFacts, certificateFacts } from '#app/domain/certificates/facts.ts';

/** The certificate of the design's picture. */
export const ordinary: CertificateFacts = certificateFacts.parse({
  institutionLines: ['Balai Pengembangan Sumber Daya Manusia dan Penelitian'],
  pemdaLine: 'bersama Pemerintah Kabupaten Sei Rantau',
  title: 'Sertifikat',
  number: '0117/BPSDMP/PWT-III/XII/2026',
  code: 'PWT-7K2M-9QXD-4T6B-HN3R',
  verifyUrl: 'https://pewarta.example.go.id/v/PWT-7K2M-9QXD-4T6B-HN3R',
  holder: {
    name: 'Marlina Situmeang, S.K.M.',
    nip: '198403122010012014',
    nipLabel: 'NIP',
    position: 'Penyuluh Kesehatan Masyarakat Ahli Muda',
    rank: 'Penata Tingkat I (III/d)',
    agency: 'Dinas Kesehatan Kabupaten Sei Rantau',
  },
  training: {
    title: 'Bimbingan Teknis Literasi Digital ASN: Menulis Berita, Foto, Situs OPD, dan Cek Hoaks',
    startsOn: '2026-11-02',
    endsOn: '2026-12-04',
    place: 'Sei Rantau',
  },
  jp: 32,
  finalScore: 86.4,
  predikat: 'Sangat Baik',
  issue: { place: 'Medan', on: '2026-12-07' },
  issuedAt: '2026-12-07T03:15:00.000Z',
  signatories: [
    { title: 'Kepala Balai', name: 'Dr. Ratna Wulandari Pohan, M.Si.', nip: '197209181998032006' },
  ],
  modules: [
    { ord: 1, title: 'Kaidah pemberitaan dan etika ASN di ruang digital', jp: 2, score: 90 },
    { ord: 2, title: 'Teras dan unsur 5W+1H', jp: 4, score: 86 },
    { ord: 3, title: 'Menulis berita kegiatan OPD', jp: 6, score: 84 },
    { ord: 4, title: 'Wawancara dan kutipan', jp: 4, score: 88 },
    { ord: 5, title: 'Foto berita dan keterangan foto', jp: 4, score: 82 },
    { ord: 6, title: 'Situs OPD dan daftar informasi publik (PPID)', jp: 4, score: 85 },
    { ord: 7, title: 'Cek hoaks: sumber, tanggal, gambar', jp: 4, score: 92 },
    { ord: 8, title: 'Proyek akhir: satu paket berita OPD', jp: 4, score: 87 },
  ],
  works: [
    { title: '“412 Anak di Tiga Kecamatan Ikuti Imunisasi Kejar”', kind: 'berita' },
    { title: '“Menimbang di Beranda Posyandu”', kind: 'foto' },
    { title: 'Halaman layanan Dinas Kesehatan', kind: 'situs OPD' },
  ],
  mentors: [
    { name: 'Ida Kusumawardani', role: 'wartawan' },
    { name: 'Samuel Pakpahan', role: 'pewarta foto' },
  ],
  predikatScale: [
    { from: 85, to: 100, label: 'Sangat Baik' },
    { from: 75, to: 84.9, label: 'Baik' },
    { from: 70, to: 74.9, label: 'Cukup' },
  ],
  passMark: 70,
  isSigned: true,
});

const sentence =
  'Pengelolaan Informasi Publik, Hubungan Masyarakat, dan Kehumasan Digital pada Tingkat Kecamatan';

/** Long in every field that people really fill at length, with two signatories and letters from elsewhere. */
export const crowded: CertificateFacts = certificateFacts.parse({
  ...ordinary,
  institutionLines: [
    'Kementerian Komunikasi dan Digital Republik Indonesia',
    'Badan Pengembangan Sumber Daya Manusia Komunikasi dan Digital',
    'Balai Besar Pengembangan Sumber Daya Manusia dan Penelitian Komunikasi dan Informatika Medan',
  ],
  pemdaLine: 'bersama Pemerintah Kabupaten Kepulauan Bahari Nusantara Utara',
  holder: {
    ...ordinary.holder,
    name: 'Prof. Dr. Ir. Hj. Siti Nurhayati Șerban-Yıldızoğlu binti Muhammad Iñigo al-Hasyimi, S.Sos., M.I.Kom., Ph.D.',
    position:
      'Pranata Hubungan Masyarakat Ahli Madya pada Bidang Pengelolaan Informasi dan Komunikasi Publik',
    agency:
      'Dinas Komunikasi, Informatika, Statistik, dan Persandian Kabupaten Kepulauan Bahari Nusantara Utara',
  },
  training: {
    ...ordinary.training,
    title: `Bimbingan Teknis Literasi Digital bagi Aparatur Sipil Negara: Menulis Berita, Fotografi Jurnalistik, ${sentence}, dan Cek Hoaks`,
    startsOn: '2026-12-28',
    endsOn: '2027-01-15',
  },
  signatories: [
    ...ordinary.signatories,
    {
      title: 'Kepala Dinas Komunikasi, Informatika, Statistik, dan Persandian Kabupaten Kepulauan Bahari',
      name: 'Drs. H. Muhammad Syarifuddin Alamsyah Nasution, M.A.P., M.Kom.',
      nip: '196804121990031005',
    },
  ],
  modules: Array.from({ length: 14 }, (_, index) => ({
    ord: index + 1,
    title:
      index % 3 === 0 ? `${sentence} dan Kelurahan` : `Materi pokok ke-${index + 1}: teras dan unsur berita`,
    jp: 2 + (index % 3),
    score: index === 4 ? null : 80 + index / 2,
  })),
  works: Array.from({ length: 11 }, (_, index) => ({
    title: `“Pemkab Salurkan Bantuan Tahap ${index + 1} bagi Warga Terdampak Banjir di Enam Kecamatan”`,
    kind: index % 2 ? 'foto' : 'berita',
  })),
  isSigned: false,
});

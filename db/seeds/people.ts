/** A participant as a roster would name them; the number of the account is the place in the list, from 1. */
export interface DemoPerson {
  /** With titles, as in a roster. */
  name: string;
  nip: string;
  kind: 'pns' | 'pppk';
  /** Short name of the OPD. */
  opd: string;
  position: string;
  rank: string;
}

const person = (
  name: string,
  nip: string,
  opd: string,
  position: string,
  rank: string,
  kind: 'pns' | 'pppk' = 'pns',
): DemoPerson => ({ name, nip, kind, opd, position, rank });

/** `peserta1` … `peserta30`: the running batch. All invented. */
export const RUNNING_BATCH: readonly DemoPerson[] = [
  person('Melati Sinurat, A.Md.', '198809072011012009', 'Kecamatan Labuhan', 'Pengelola Situs', 'II/d'),
  person('Hendra Gultom, S.T.', '198304192009031004', 'BPBD', 'Kepala Seksi Kesiapsiagaan', 'III/d'),
  person('Rudi Hartanto, S.Kom.', '198911232014021002', 'Disdukcapil', 'Pranata Komputer Ahli Muda', 'III/c'),
  person(
    'Marlina Situmeang, S.K.M.',
    '198403122010012014',
    'Dinas Kesehatan',
    'Penyuluh Kesehatan Masyarakat Ahli Muda',
    'III/d',
  ),
  person(
    'Lastri Ginting, S.Sos.',
    '198702142011012011',
    'Dinas Sosial',
    'Penyuluh Sosial Ahli Pertama',
    'III/b',
  ),
  person(
    'Togar Simbolon, S.H.',
    '197901152005011007',
    'Satpol PP',
    'Kepala Seksi Operasi dan Pengendalian',
    'III/d',
  ),
  person(
    'Dewi Anggraini, S.I.Kom.',
    '199406302019032005',
    'Satpol PP',
    'Pranata Humas Ahli Pertama',
    'III/a',
  ),
  person(
    'Juliana Sitorus, S.Pd.',
    '198607252010012023',
    'Dinas Pendidikan',
    'Analis Pelaksanaan Kurikulum',
    'III/c',
  ),
  person('Irwan Saputra', '199005112014021003', 'Satpol PP', 'Pengadministrasi Umum', 'II/b'),
  person('Fitri Handayani, S.E., M.Si.', '198512042009032008', 'Bappeda', 'Perencana Ahli Muda', 'III/d'),
  person(
    'Sri Wahyuni Harahap, S.P.',
    '198208172008012019',
    'Dinas Pertanian',
    'Penyuluh Pertanian Ahli Muda',
    'III/d',
  ),
  person(
    'Anwar Ritonga, S.T.',
    '197807032006041010',
    'Dinas Pekerjaan Umum',
    'Pengawas Jalan dan Jembatan',
    'III/c',
  ),
  person(
    'Benny Tampubolon, S.Kep., Ns.',
    '199102182015031001',
    'RSUD Sei Rantau',
    'Perawat Ahli Pertama',
    'III/b',
  ),
  person('Yulianti Saragih, A.Md.Kep.', '198910052012122004', 'RSUD Sei Rantau', 'Perawat Terampil', 'II/d'),
  person(
    'Ahmad Fauzi, S.IP.',
    '198401282010011009',
    'Kecamatan Hulu Tor',
    'Kepala Seksi Pelayanan Umum',
    'III/c',
  ),
  person(
    'Nova Elisabet, S.K.M.',
    '199308092019032011',
    'Dinas Kesehatan',
    'Epidemiolog Kesehatan Ahli Pertama',
    'III/a',
  ),
  person('Maruli Siagian, S.E., Ak.', '198106222006041005', 'Inspektorat', 'Auditor Ahli Muda', 'III/d'),
  person(
    'Rosdiana Lase',
    '198803302022212006',
    'Dinas Pendidikan',
    'Pengelola Data Pendidikan',
    'IX',
    'pppk',
  ),
  person(
    'M. Iqbal Daulay, S.Sos., M.Si.',
    '199105222015031003',
    'Diskominfo',
    'Analis Kebijakan Ahli Pertama',
    'III/b',
  ),
  person('Hotma Silalahi, S.Kom.', '198701172011011006', 'Diskominfo', 'Pranata Komputer Ahli Muda', 'III/c'),
  person('Kartini Purba, A.Md.', '197304101996032001', 'Bappeda', 'Arsiparis Mahir', 'III/b'),
  person('Rini Oktaviani, A.Md.Keb.', '199010262014032007', 'Dinas Kesehatan', 'Bidan Terampil', 'II/d'),
  person(
    'Parlindungan Nasution, S.P.',
    '198005142008011013',
    'Dinas Pertanian',
    'Kepala Bidang Tanaman Pangan',
    'IV/a',
  ),
  person(
    'Desi Natalia Sihombing, S.H.',
    '199212252018012002',
    'Inspektorat',
    'Pengawas Penyelenggaraan Urusan Pemerintahan',
    'III/b',
  ),
  person(
    'Ramlan Sipahutar',
    '198509092023211012',
    'Dinas Pekerjaan Umum',
    'Operator Layanan Operasional',
    'V',
    'pppk',
  ),
  person(
    'Nurmala Hasibuan, S.AP.',
    '198911012012122009',
    'Kecamatan Hulu Tor',
    'Pengadministrasi Kependudukan',
    'III/a',
  ),
  person(
    'Joni Iskandar Lubis, S.STP.',
    '199304062015071002',
    'Kecamatan Labuhan',
    'Sekretaris Kecamatan',
    'III/c',
  ),
  person(
    'Efrida Manurung, S.Pd., M.Pd.',
    '197905182005022004',
    'Dinas Pendidikan',
    'Kepala Seksi Peserta Didik',
    'IV/a',
  ),
  person(
    'Teguh Prasetyo, S.Tr.Sos.',
    '199607132022031008',
    'Dinas Sosial',
    'Pekerja Sosial Ahli Pertama',
    'III/a',
  ),
  person('Sahat Hutagalung', '198202022010011015', 'BPBD', 'Pengelola Peringatan Dini Bencana', 'II/d'),
];

/** `peserta31` … `peserta40`: the batch that has ended. */
export const ENDED_BATCH: readonly DemoPerson[] = [
  person(
    'Tiurma Napitupulu, S.Sos.',
    '198305062009032003',
    'Dinas Sosial',
    'Kepala Seksi Jaminan Sosial',
    'III/d',
  ),
  person(
    'Ikhwan Siregar, S.T.',
    '198810192014021005',
    'Dinas Pekerjaan Umum',
    'Teknik Pengairan Ahli Pertama',
    'III/b',
  ),
  person(
    'Wahyu Lestari, S.I.Kom.',
    '199404152019032010',
    'Diskominfo',
    'Pranata Humas Ahli Pertama',
    'III/a',
  ),
  person('Bonar Sinaga', '198612012011011008', 'Kecamatan Labuhan', 'Pengelola Pelayanan', 'II/d'),
  person(
    'Sondang Marbun, S.P., M.Si.',
    '197911232005022002',
    'Dinas Pertanian',
    'Kepala Bidang Penyuluhan',
    'IV/a',
  ),
  person(
    'Abdul Rahman Tanjung, S.STP.',
    '199109302013101001',
    'Kecamatan Hulu Tor',
    'Kepala Seksi Pemerintahan',
    'III/c',
  ),
  person(
    'Elfrida Pakpahan, S.Kep., Ns.',
    '198707082010012016',
    'RSUD Sei Rantau',
    'Perawat Ahli Muda',
    'III/c',
  ),
  person(
    'Yusri Pasaribu, S.Pd.',
    '198404212009031006',
    'Dinas Pendidikan',
    'Penelaah Teknis Kebijakan',
    'III/d',
  ),
  person(
    'Ronald Siahaan, S.Kom.',
    '199001092014021004',
    'Disdukcapil',
    'Administrator Database Kependudukan',
    'III/b',
  ),
  person(
    'Nurhaida Rambe, S.K.M.',
    '198509172010012012',
    'Dinas Kesehatan',
    'Promosi Kesehatan Ahli Muda',
    'III/c',
  ),
];

/** Those with a role beyond learning; `login` is the part of the address before `@demo.test`. */
export const STAFF = {
  mentor1: { name: 'Ida Kusumawardani', position: 'Wartawan' },
  mentor2: { name: 'Samuel Pakpahan', position: 'Pewarta foto' },
  mentor3: { name: 'Rahmat Hidayatullah', position: 'Redaktur' },
  panitia: { name: 'Yusran Effendi, S.Kom., M.T.', position: 'Ketua Tim Pelatihan' },
  panitia2: { name: 'Meity Rondonuwu, S.Sos.', position: 'Analis Pelatihan' },
  adminopd: { name: 'Roslina Damanik, S.K.M.', position: 'Kepala Subbagian Umum dan Kepegawaian' },
  pimpinan: { name: 'Drs. H. Burhanuddin Siregar, M.AP.', position: 'Sekretaris Daerah' },
  admin: { name: 'Anita Dwi Kartika, S.Kom.', position: 'Pengelola Sistem' },
} as const satisfies Record<string, { name: string; position: string }>;

export type StaffLogin = keyof typeof STAFF;

/** NIP of those of the staff who are civil servants. */
export const STAFF_NIP: Partial<Record<StaffLogin, string>> = {
  panitia: '197806142003121004',
  panitia2: '198511202010012018',
  adminopd: '197605222000032003',
  pimpinan: '196908171994031007',
  admin: '198803272014022002',
};

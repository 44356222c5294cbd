/** Two services of an OPD: one whose page was written for the office, one that somebody began to mend. */
export interface ServiceSeeds {
  forOffice: { slug: string; title: string; summary: string; needs: string; flow: string };
  begun: {
    slug: string;
    title: string;
    summary: string;
    cost: string;
    hours: string;
    place: string;
    needs: string[];
    result: string;
  };
}

const HOURS = 'Senin–Kamis pukul 08.00–15.00, Jumat pukul 08.00–11.30';

const HEALTH: ServiceSeeds = {
  forOffice: {
    slug: 'p2p',
    title: 'Penyelenggaraan Program P2P',
    summary: 'Pencegahan dan pengendalian penyakit sesuai tugas pokok dan fungsi',
    needs:
      'Adapun yang bersangkutan agar membawa buku KIA, fotokopi kartu keluarga, dan kartu lain yang dianggap perlu, masing-masing rangkap secukupnya.',
    flow: 'Pemohon datang, mendaftar, menunggu, dipanggil, dan dilayani sesuai urutan oleh petugas yang ada pada saat itu.',
  },
  begun: {
    slug: 'izin-praktik-bidan',
    title: 'Izin praktik bidan',
    summary: 'Bagi bidan yang membuka praktik mandiri atau bekerja di klinik.',
    cost: 'Sesuai ketentuan yang berlaku',
    hours: HOURS,
    place: 'Loket 2, lantai 1 kantor dinas',
    needs: [
      'Surat tanda registrasi, salinan',
      'KTP, asli dan salinan',
      'Surat keterangan tempat praktik',
      'Pasfoto 4 × 6, dua lembar',
    ],
    result: 'Surat izin praktik, dikirim ke surel pemohon',
  },
};

const SCHOOLS: ServiceSeeds = {
  forOffice: {
    slug: 'mutasi-peserta-didik',
    title: 'Fasilitasi Mutasi Peserta Didik Lintas Satuan',
    summary: 'Pelaksanaan mutasi dalam rangka pemerataan',
    needs:
      'Pemohon melampirkan rapor asli, surat pindah dari sekolah asal, dan kartu keluarga, serta persyaratan lain yang diminta petugas.',
    flow: 'Berkas diterima, diteliti, diparaf secara berjenjang, lalu ditandatangani dan dapat diambil.',
  },
  begun: {
    slug: 'legalisasi-ijazah',
    title: 'Legalisasi ijazah',
    summary: 'Untuk ijazah sekolah yang sudah tutup atau bergabung.',
    cost: 'Sesuai ketentuan yang berlaku',
    hours: HOURS,
    place: 'Loket pelayanan, lantai 1 kantor dinas',
    needs: ['Ijazah asli', 'Salinan ijazah, paling banyak sepuluh lembar', 'KTP pemilik ijazah'],
    result: 'Salinan ijazah yang sudah dilegalisasi',
  },
};

const CIVIL_REGISTRY: ServiceSeeds = {
  forOffice: {
    slug: 'pendaftaran-penduduk',
    title: 'Penyelenggaraan Pendaftaran Penduduk Rentan Adminduk',
    summary: 'Bidang Pelayanan Pendaftaran Penduduk',
    needs:
      'Pemohon membawa surat pengantar, fotokopi kartu keluarga, dan dokumen lain yang berkaitan, dimasukkan dalam map merah.',
    flow: 'Berkas masuk diperiksa, direkam, diverifikasi, dan dicetak bila blangko tersedia.',
  },
  begun: {
    slug: 'ktp-hilang',
    title: 'Mengurus KTP yang hilang',
    summary: 'Untuk warga yang kartunya hilang atau rusak.',
    cost: 'Sesuai ketentuan yang berlaku',
    hours: HOURS,
    place: 'Loket 1–4, gedung pelayanan',
    needs: ['Surat kehilangan dari kepolisian', 'Kartu keluarga, salinan', 'KTP yang rusak, jika masih ada'],
    result: 'KTP baru, dicetak hari itu juga',
  },
};

const DISTRICT: ServiceSeeds = {
  forOffice: {
    slug: 'paten',
    title: 'Pelaksanaan PATEN',
    summary: 'Pelayanan administrasi terpadu di kecamatan',
    needs:
      'Pemohon membawa pengantar dari desa atau kelurahan, fotokopi KTP dan kartu keluarga, serta bukti lunas PBB bila diminta.',
    flow: 'Pemohon menyerahkan berkas, berkas diparaf Kepala Seksi, lalu ditandatangani Camat bila ada di tempat.',
  },
  begun: {
    slug: 'surat-keterangan-domisili',
    title: 'Surat keterangan domisili',
    summary: 'Untuk warga yang tinggal tidak di alamat pada kartunya.',
    cost: 'Sesuai ketentuan yang berlaku',
    hours: HOURS,
    place: 'Loket pelayanan kantor camat',
    needs: ['Surat pengantar desa atau kelurahan', 'KTP, salinan', 'Kartu keluarga, salinan'],
    result: 'Surat keterangan domisili, selesai pada hari yang sama',
  },
};

const OTHER: ServiceSeeds = {
  forOffice: {
    slug: 'rekomendasi-teknis',
    title: 'Penyelenggaraan Rekomendasi Teknis',
    summary: 'Dilaksanakan oleh bidang yang membidangi',
    needs:
      'Pemohon mengajukan surat bermeterai yang ditujukan kepada Kepala, dilampiri proposal, gambar, dan berkas lain yang dianggap perlu.',
    flow: 'Surat masuk didisposisi, dibahas, ditinjau ke lapangan, lalu diterbitkan rekomendasi.',
  },
  begun: {
    slug: 'konsultasi',
    title: 'Konsultasi dan pendampingan',
    summary: 'Untuk warga, kelompok, dan pelaku usaha yang memerlukan penjelasan.',
    cost: 'Sesuai ketentuan yang berlaku',
    hours: HOURS,
    place: 'Ruang pelayanan, lantai 1 kantor dinas',
    needs: ['KTP, asli', 'Surat atau gambar yang ingin dibahas, jika ada'],
    result: 'Catatan konsultasi dan jadwal kunjungan lapangan',
  },
};

const BY_WORD: [RegExp, ServiceSeeds][] = [
  [/kesehatan|puskesmas|rsud|rumah sakit/i, HEALTH],
  [/pendidikan/i, SCHOOLS],
  [/kependudukan|pencatatan sipil/i, CIVIL_REGISTRY],
  [/kecamatan|kelurahan|distrik|nagari|desa/i, DISTRICT],
];

export function servicesOf(opd: string): ServiceSeeds {
  return BY_WORD.find(([words]) => words.test(opd))?.[1] ?? OTHER;
}

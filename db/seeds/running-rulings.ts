import type { Reaction, Ruling } from './reviewing.ts';

/** What the mentors of the running batch wrote, in the voice of an editor who wants the next version. */

export const imunisasiFirst: Ruling = {
  kind: 'return',
  levels: [2, 2, 2, 3, 2],
  note: 'Bu Marlina, bahannya bagus: anak yang terlewat, bidan yang menjemput. Taruh itu di depan. Acara pembukaan boleh hilang.',
  suggestions: [
    {
      field: 'teras',
      quote: ' yang dihadiri oleh Kepala Dinas beserta jajaran',
      text: '',
      reason: 'Siapa yang hadir bukan beritanya. Siapa yang dilayani?',
      reasonKind: 'gaya',
    },
    {
      field: 'teras',
      quote: 'bertempat di beberapa puskesmas',
      text: 'di tiga puskesmas',
      reason: 'Beberapa itu berapa? Sebut jumlah dan, di tubuh berita, namanya.',
      reasonKind: '5w1h',
    },
    {
      field: 'tubuh',
      quote: ' Kegiatan dimulai dengan doa dan sambutan-sambutan.',
      text: '',
      reason: 'Susunan acara tidak menolong pembaca.',
      reasonKind: 'gaya',
    },
    {
      field: 'tubuh',
      quote: 'dengan adanya kegiatan tersebut',
      text: 'dengan kegiatan itu',
      reason: '“Adanya” dan “tersebut” menambah panjang tanpa menambah arti.',
      reasonKind: 'eyd',
    },
  ],
  notes: [
    {
      field: 'judul',
      quote: 'Gelar Kegiatan',
      body: 'Judul ini cocok untuk kegiatan apa saja. Apa yang terjadi, berapa anak, di mana?',
    },
    {
      field: 'tubuh',
      quote: 'ujarnya',
      body: 'Siapa yang berbicara? Nama dan jabatan lengkap pada sebutan pertama.',
    },
  ],
};

export const imunisasiFirstReaction: Reaction = {
  accepted: ['dihadiri', 'beberapa', 'doa dan sambutan'],
  rejected: [{ words: 'adanya', reason: 'Kalimat ini saya ganti seluruhnya setelah menemui Lenny lagi.' }],
  resolved: [
    { body: 'Judul ini cocok' },
    { body: 'Siapa yang berbicara?', reply: 'dr. Nurhayati Damanik, Kepala Bidang P2P.' },
  ],
};

export const imunisasiSecond: Ruling = {
  kind: 'return',
  levels: [3, 3, 2, 4, 3],
  note: 'Bu Marlina, judul dan susunannya sudah baik. Tinggal satu langkah: lengkapi sumber data di paragraf 4 dan kutipan warga di paragraf 5.',
  suggestions: [
    {
      field: 'teras',
      quote: 'Dalam rangka meningkatkan derajat kesehatan masyarakat, Dinas',
      text: 'Dinas',
      reason: 'Langsung ke peristiwa. “Dalam rangka” menunda berita.',
      reasonKind: 'gaya',
    },
    {
      field: 'teras',
      quote: 'melaksanakan kegiatan pelayanan memberikan imunisasi kejar',
      text: 'memberikan imunisasi kejar',
      reason: 'Satu kata kerja cukup.',
      reasonKind: 'gaya',
    },
    {
      field: 'tubuh',
      quote: 'Lenny (31), mengaku',
      text: 'Lenny (31), ibu dua anak dari Desa Aek Godang, mengaku',
      reason: 'Pembaca perlu tahu siapa Lenny dan mengapa ia diwawancarai.',
      reasonKind: '5w1h',
    },
    {
      field: 'tubuh',
      quote: 'Kegiatan tersebut diharapkan dapat berjalan dengan lancar dan bermanfaat bagi semua pihak.',
      text: '',
      reason: 'Kalimat harapan tidak memberi fakta.',
      reasonKind: 'gaya',
    },
  ],
  notes: [
    {
      field: 'judul',
      quote: '412 Anak di Tiga Kecamatan',
      body: 'Judul kini memuat angka dan tempat. Jauh lebih kuat daripada versi 1.',
      isPraise: true,
    },
    {
      field: 'tubuh',
      quote: 'Berdasarkan data, cakupan imunisasi dasar lengkap',
      body: 'Data siapa, per kapan, dan naik dari berapa? Sebutkan sumbernya agar warga dapat memeriksa.',
    },
    {
      field: 'tubuh',
      quote: 'mengaku senang dengan adanya kegiatan tersebut',
      body: 'Perasaan senang belum memberi informasi. Tanyakan: apa yang berubah baginya?',
    },
  ],
};

export const imunisasiSecondReaction: Reaction = { accepted: ['Dalam rangka', 'melaksanakan'] };

export const sanggahFirst: Ruling = {
  kind: 'return',
  levels: [1, 2, 2, 3, 2],
  note: 'Bu Lastri, sosialisasi adalah acaranya, bukan beritanya. Warga ingin tahu: bolehkah daftar itu disanggah, di mana, sampai kapan?',
  notes: [
    {
      field: 'tubuh',
      quote: 'Narasumber memaparkan tata cara pemutakhiran data',
      body: 'Tata cara itulah beritanya. Apa yang dapat dilakukan warga?',
    },
  ],
};

export const sanggahSecond: Ruling = {
  kind: 'return',
  levels: [3, 2, 2, 3, 3],
  note: 'Sekarang arahnya tepat. Dua hal lagi: berapa keluarga dalam daftar, dan suara warga yang pernah menyanggah.',
  suggestions: [
    {
      field: 'tubuh',
      quote: 'Masyarakat menyambut baik kebijakan ini.',
      text: '',
      reason: 'Siapa yang menyambut? Ganti dengan satu warga yang bernama.',
      reasonKind: 'fakta',
    },
  ],
  notes: [
    {
      field: 'tubuh',
      quote: 'Sekitar sepertiganya',
      body: 'Berapa tepatnya, menurut laporan tanggal berapa?',
    },
  ],
};

export const lapakFirst: Ruling = {
  kind: 'return',
  levels: [1, 2, 1, 2, 1],
  note: 'Bu Dewi, saya belum tahu apa yang berubah bagi pedagang. Datangi dua pedagang: pindah ke mana, sejak kapan, dagangannya bagaimana?',
  suggestions: [
    {
      field: 'tubuh',
      quote: 'personil',
      text: 'personel',
      reason: 'Ejaan baku.',
      reasonKind: 'eyd',
    },
  ],
  notes: [
    {
      field: 'tubuh',
      quote: 'sangat antusias dan dengan senang hati',
      body: 'Ini pendapat penulis. Biarkan pedagang sendiri yang berbicara, senang ataupun tidak.',
    },
    {
      field: 'tubuh',
      quote: 'bukti nyata komitmen pemerintah daerah',
      body: 'Kalimat pidato. Warga tidak memerlukannya untuk berbelanja besok.',
    },
  ],
};

export const lapakFirstReaction: Reaction = {
  asked: [{ words: 'personil', question: 'Di surat tugas kami tertulis “personil”. Tetap saya ganti?' }],
};

export const tersedakFirst: Ruling = {
  kind: 'return',
  levels: [2, 2, 2, 3, 2],
  note: 'Apa yang diajarkan dan mengapa sekarang? Tanyakan kepada IGD berapa anak tersedak tahun ini. Itu alasan beritanya.',
  suggestions: [
    {
      field: 'teras',
      quote: 'sukses menggelar pelatihan',
      text: 'melatih',
      reason: '“Sukses” penilaian kita sendiri. Sebutkan siapa yang dilatih dan untuk apa.',
      reasonKind: 'gaya',
    },
  ],
};

export const bukuFirst: Ruling = {
  kind: 'return',
  levels: [1, 1, 2, 3, 1],
  note: 'Berapa buku, untuk berapa murid, dan sebelumnya ada berapa? Mulailah dari murid yang membaca, bukan dari penyerahan.',
};

export const kkFirst: Ruling = {
  kind: 'return',
  levels: [2, 2, 1, 2, 2],
  note: 'Bu Nurmala, hapus dulu nomor induk warga itu, juga dari catatan Anda. Sesudah itu cari satu angka yang pasti sebagai ganti “sekitar ratusan”.',
  suggestions: [
    {
      field: 'tubuh',
      quote: 'Pak Bonar dengan NIK 1299010101700001, langsung',
      text: 'Bonar (56), langsung',
      reason: 'NIK adalah data pribadi dan tidak boleh dimuat (UU PDP).',
      reasonKind: 'etik',
    },
    { field: 'tubuh', quote: 'seksama', text: 'saksama', reasonKind: 'eyd', reason: 'Bentuk baku: saksama.' },
    {
      field: 'teras',
      quote: 'mensosialisasikan',
      text: 'menyosialisasikan',
      reason: 'Huruf s luluh: menyosialisasikan. Lebih baik lagi: menjelaskan.',
      reasonKind: 'eyd',
    },
  ],
  notes: [
    {
      field: 'tubuh',
      quote: 'Sekitar ratusan warga',
      body: 'Dua puluh atau sembilan ratus? Hitung dari daftar hadir.',
    },
  ],
};

export const angkutanFirst: Ruling = {
  kind: 'return',
  levels: [1, 2, 2, 3, 2],
  note: 'Kutipan pertama berbunyi seperti buku pedoman. Naskah Anda sebelumnya punya 29 siswa dari Labuhan. Wawancarai satu di antara orang tuanya.',
  notes: [
    {
      field: 'tubuh',
      quote: 'Seorang sopir angkutan yang tidak mau disebut namanya',
      body: 'Tanpa nama hanya bila ada bahaya. Di sini tampaknya tidak ada.',
    },
    { field: 'tubuh', quote: 'Hal senada', body: 'Kalau senada, apa gunanya? Cari yang menambah.' },
  ],
};

const pass = (levels: readonly number[], note: string): Ruling => ({ kind: 'pass', levels, note });

export const passes = {
  usulanJalan: {
    ...pass([3, 4, 4, 3, 3], 'Empat ukuran itu membuat berita ini dapat dipercaya. Lulus.'),
    notes: [
      {
        field: 'tubuh',
        quote: 'jumlah pemakai, kerusakan, jalan lain yang tersedia, dan kesiapan lahan',
        body: 'Bagian terbaik. Warga dapat memeriksa sendiri.',
        isPraise: true,
      },
    ],
  },
  tersedak: pass([4, 4, 3, 4, 3], 'Angka IGD itu mengubah segalanya: dari acara menjadi alasan. Lulus.'),
  padiGogo: pass(
    [4, 4, 3, 4, 3],
    'Bu Sri, Anda berani menulis hasil yang lebih rendah daripada sawah. Itu yang membuat angkanya dipercaya.',
  ),
  loketSore: pass([4, 3, 4, 4, 4], 'Alasan jam sore jelas dan didukung angka. Pertahankan cara ini.'),
  rumahJentik: pass([4, 4, 4, 3, 4], 'Tenang, berguna, dan tidak mempermalukan pemilik rumah. Sangat baik.'),
  asetDaerah: pass(
    [3, 3, 4, 3, 3],
    'Bahan yang kering menjadi urusan atap sekolah. Teras masih dapat dipendekkan.',
  ),
  wifiPasar: pass(
    [3, 4, 4, 4, 3],
    'Batas 500 megabita dijelaskan dengan jujur. Kutipan Bu Masniari menutup dengan baik.',
  ),
  apbdesDaring: pass(
    [4, 3, 3, 4, 3],
    'Ada pihak yang memakai halaman itu. Lain kali sebutkan alamat situsnya.',
  ),
  arsipDigital: pass(
    [4, 4, 4, 4, 4],
    'Tidak ada yang perlu saya ubah. “Tidak kami gambar ulang” adalah kutipan yang mahal.',
  ),
  kelasIbu: pass([3, 3, 3, 4, 3], 'Pendek dan lengkap. Pembanding hari Rabu membuatnya berita.'),
  klinikDesa: pass([3, 4, 4, 4, 3], 'Kutipan bendahara desa menunjukkan akibat nyata. Lulus.'),
  sekolahRamah: pass([4, 4, 3, 4, 4], 'Anda menemukan sebabnya, bukan hanya aturannya. Bagus sekali.'),
  kacamataLansia: pass([3, 3, 4, 4, 3], 'Hangat tanpa berlebihan. Biaya dan jadwal berikutnya ada.'),
  bidanDesa: pass([4, 3, 3, 4, 3], 'Kutipan pembuka terpilih dengan baik. Angka kohort bersumber.'),
  kepalaSekolahAset: pass([4, 4, 4, 3, 4], 'Tiga pihak, tiga kepentingan, tidak ada yang dipermalukan.'),
  pedagangKodeQr: pass(
    [4, 4, 3, 4, 4],
    'Warga dapat langsung meniru caranya. Itu ukuran berita yang berguna.',
  ),
  operatorDesa: pass([3, 3, 4, 3, 3], 'Uji kecepatan dengan jam dan tempat membuat keluhan menjadi fakta.'),
  arsiparis: pass([4, 3, 3, 4, 3], 'Keluhan Pak Panahatan dan jawabannya ada dalam satu naskah. Tepat.'),
  bendaharaDesa: pass(
    [3, 4, 4, 4, 3],
    'Hitungannya cocok: selisih Rp2.500 kali 2.000 batang. Terima kasih sudah menunjukkan nota.',
  ),
  pekerjaSosial: pass([3, 4, 3, 4, 3], 'Obat tetes itu temuan lapangan. Anda bertanya sampai selesai.'),
  periksaTampungan: {
    ...pass([4, 3, 3, 4, 3], 'Sudut lantai itu berani dan ada alasannya. Izin dijelaskan.'),
    onFrames: [
      {
        frame: 1,
        pins: [
          {
            kind: 'praise',
            label: 'Titik perhatian',
            x: 0.52,
            y: 0.6,
            body: 'Mata langsung ke orang yang bekerja. Kertas di depannya menjelaskan pekerjaannya.',
          },
          {
            kind: 'comment',
            label: 'Tepi gambar',
            x: 0.93,
            y: 0.4,
            body: 'Rak di kanan terpotong separuh. Melangkah setengah meter ke kiri sudah cukup.',
          },
        ],
        crop: {
          x: 0.1,
          y: 0.12,
          width: 0.75,
          height: 0.75,
          reason: 'Rak di kanan hilang, dan orangnya naik ke garis sepertiga.',
        },
        rewrite: ['Kader menemukan jentik', 'Pada pemeriksaan itu kader menemukan jentik'],
      },
      {
        frame: 2,
        pins: [
          {
            kind: 'comment',
            label: 'Cahaya',
            x: 0.5,
            y: 0.3,
            body: 'Terang merata, jadi semuanya sama penting. Untuk sampul, bingkai 1 lebih kuat.',
          },
        ],
      },
    ],
  },
  ukurTanah: pass([3, 3, 3, 3, 3], 'Perbuatan terlihat. Lain kali dekati meterannya setengah langkah lagi.'),
  antenaPasar: pass([4, 4, 3, 4, 4], 'Bingkai tanpa sabuk dibuang: keputusan redaktur yang benar.'),
  pindaiPeta: pass([4, 4, 3, 4, 4], 'Tangan, kuas, peta. Tidak perlu yang lain.'),
} satisfies Record<string, Ruling>;

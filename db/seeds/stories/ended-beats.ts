import type { Scene } from '../pictures.ts';

/** What one participant of the ended batch found in their own agency; their five works are told from it. */
export interface Beat {
  agency: string;
  scene: Scene;
  headlines: { news: string; interview: string; photo: string; service: string; package: string };
  /** Lead of the news: what changed. */
  change: string;
  why: string;
  official: { who: string; says: string; adds: string };
  figure: string;
  citizen: { who: string; says: string; adds: string };
  /** How it came to it, and what is still to be done. */
  history: string;
  next: string;
  useful: string;
  photo: { shows: string; behind: string };
  service: { summary: string; cost: string; time: string; papers: string; steps: string[] };
}

/** `peserta31` … `peserta40`. */
export const ENDED_BEATS: readonly Beat[] = [
  {
    agency: 'Dinas Sosial',
    scene: 'loket',
    headlines: {
      news: 'Loket Bantuan Kursi Roda Pindah ke Lantai Satu',
      interview: 'Pengguna Kursi Roda Menguji Jalan Masuk Dinas Sosial',
      photo: 'Tanjakan Baru di Depan Loket',
      service: 'Minta kursi roda atau kruk',
      package: 'Tiga Kecamatan Punya Gudang Alat Bantu',
    },
    change:
      'Warga yang memerlukan kursi roda kini dilayani di lantai satu kantor Dinas Sosial Kabupaten Sei Rantau, {H}.',
    why: 'Selama enam tahun loket itu berada di lantai dua tanpa lift. Pemohon diwakili keluarga atau digendong petugas.',
    official: {
      who: 'Kepala Seksi Rehabilitasi Sosial Nurlela Tampubolon',
      says: 'Kami menghitung anak tangganya: 26. Orang yang paling perlu tidak pernah sampai ke meja kami',
      adds: 'Kami minta pemakainya sendiri mencoba, bukan pegawai yang duduk di kursi roda',
    },
    figure:
      'Tahun lalu 61 permohonan masuk, tetapi hanya sembilan pemohon datang sendiri, menurut buku layanan.',
    citizen: {
      who: 'Jumadi Ritonga (43), pemakai kruk',
      says: 'Saya mengisi formulir sendiri. Rasanya lain',
      adds: 'Pintunya masih berat kalau didorong sambil memegang kruk',
    },
    history:
      'Usul memindahkan loket pertama kali dicatat pada rapat tiga tahun lalu. Saat itu ruang lantai satu dipakai menyimpan berkas. Tahun ini berkas dipindai dan ruangnya kosong. Pemindahan meja, kursi, dan komputer selesai dalam dua hari.',
    next: 'Dinas Sosial masih mencari cara melayani pemohon dari pulau. Petugas sedang menghitung ongkos kunjungan sebulan sekali ke dua desa terjauh. Hasilnya diumumkan di papan layanan pada akhir bulan depan.',
    useful: 'Loket buka Senin sampai Jumat, pukul 08.00–14.00. Permohonan tidak dipungut biaya.',
    photo: {
      shows: 'Seorang pemakai kruk menaiki tanjakan baru di depan loket Dinas Sosial',
      behind: 'Tanjakan itu menggantikan tangga 26 anak tangga',
    },
    service: {
      summary:
        'Penyandang disabilitas dan lansia di Kabupaten Sei Rantau dapat meminta kursi roda atau kruk. Gratis. Jawaban paling lama tujuh hari kerja.',
      cost: 'Gratis.',
      time: 'Loket buka Senin–Jumat, 08.00–14.00. Jawaban tujuh hari kerja sejak berkas lengkap.',
      papers: 'Kartu keluarga dan surat keterangan puskesmas. Tidak perlu foto berwarna.',
      steps: [
        'Isi formulir di loket atau di kantor desa.',
        'Petugas mengukur di rumah Anda.',
        'Alat diantar atau diambil.',
      ],
    },
  },
  {
    agency: 'Dinas Pekerjaan Umum',
    scene: 'jembatan',
    headlines: {
      news: 'Saluran Jalan Pasar Labuhan Bebas Sumbatan',
      interview: 'Pemilik Kios Mencatat Sendiri Tinggi Genangan',
      photo: 'Lumpur Terakhir dari Saluran Pasar',
      service: 'Lapor saluran air tersumbat',
      package: 'Hujan Semalam, Jalan Pasar Labuhan Tetap Kering',
    },
    change:
      'Dinas Pekerjaan Umum Kabupaten Sei Rantau selesai membersihkan 340 meter saluran di Jalan Pasar Labuhan, {H}.',
    why: 'Saluran itu tertutup lantai kios sejak 2015. Air menggenangi jalan setiap hujan lebih dari satu jam.',
    official: {
      who: 'Kepala Bidang Sumber Daya Air Hotmaida Nababan',
      says: 'Kami membuka 14 lantai kios atas persetujuan pemiliknya, lalu memasang tutup yang dapat diangkat',
      adds: 'Tanpa tutup yang dapat diangkat, tahun depan kami membongkar lagi',
    },
    figure: 'Sebelas truk lumpur diangkut dalam lima hari, menurut catatan harian pekerjaan.',
    citizen: {
      who: 'Rosti Sinambela (55), pemilik kios beras',
      says: 'Dulu karung paling bawah selalu saya korbankan',
      adds: 'Saya tandai tiang dengan cat. Yang tertinggi 31 sentimeter',
    },
    history:
      'Pemilik kios semula menolak karena takut lantainya tidak dikembalikan. Dinas lalu memperbaiki satu kios lebih dulu sebagai contoh. Setelah melihat hasilnya, 13 pemilik lain menandatangani persetujuan dalam satu minggu.',
    next: 'Petugas akan mengangkat tutup saluran setiap tiga bulan. Jadwalnya dicat pada dinding kios paling ujung. Dua saluran lain di kecamatan yang sama menunggu giliran setelah musim hujan.',
    useful: 'Saluran tersumbat dapat dilaporkan ke kantor camat dengan menyebut titik terdekat.',
    photo: {
      shows: 'Pekerja mengangkat lumpur terakhir dari saluran Jalan Pasar Labuhan',
      behind: 'Sebelas truk lumpur diangkut selama lima hari',
    },
    service: {
      summary:
        'Warga dapat melaporkan saluran air yang tersumbat. Gratis. Pemeriksaan paling lama tiga hari kerja.',
      cost: 'Gratis.',
      time: 'Laporan diterima setiap hari kerja, 08.00–15.00. Pemeriksaan tiga hari kerja sejak laporan diterima.',
      papers: 'Nama jalan, titik terdekat, dan satu foto bila ada.',
      steps: [
        'Lapor di kantor camat atau loket dinas.',
        'Simpan nomor laporan.',
        'Petugas memeriksa dan memberi tahu jadwalnya.',
      ],
    },
  },
  {
    agency: 'Diskominfo',
    scene: 'balai',
    headlines: {
      news: 'Sei Rantau Jawab Aduan Warga dalam Dua Hari',
      interview: 'Admin Aduan Belajar Menutup dengan Jawaban',
      photo: 'Dua Layar, Satu Aduan',
      service: 'Menyampaikan aduan kepada pemerintah kabupaten',
      package: 'Aduan Lampu Jalan Turun Separuh',
    },
    change:
      'Aduan warga Kabupaten Sei Rantau kini dijawab rata-rata dalam dua hari, turun dari sembilan hari, {H}.',
    why: 'Setiap OPD menunjuk satu penjawab. Sebelumnya aduan diteruskan dengan surat.',
    official: {
      who: 'Kepala Bidang Komunikasi Publik Tumpal Siregar',
      says: 'Jawaban pertama tidak harus penyelesaian. Warga perlu tahu siapa yang mengerjakan',
      adds: 'Yang paling sulit mengajari kami semua menulis “belum bisa” dengan alasannya',
    },
    figure: 'Pada triwulan ini masuk 318 aduan dan 291 sudah ditutup, menurut catatan sistem aduan.',
    citizen: {
      who: 'Lenni Marbun (29), guru honorer',
      says: 'Lampu di tikungan sekolah menyala setelah enam hari. Saya dikirimi fotonya',
      adds: 'Aduan pertama saya dulu hanya dibalas terima kasih',
    },
    history:
      'Sebelumnya setiap aduan dicetak, diberi surat pengantar, lalu diantar ke OPD. Satu aduan pernah berpindah lima meja sebelum dibaca orang yang tepat. Diskominfo menghapus surat pengantar itu setelah mendapat persetujuan sekretaris daerah.',
    next: 'Enam OPD belum menunjuk pengganti bila penjawabnya cuti. Diskominfo memberi waktu dua pekan. Setelah itu aduan diteruskan langsung kepada kepala OPD yang bersangkutan.',
    useful: 'Aduan disampaikan lewat SP4N-LAPOR! atau loket Diskominfo pada hari kerja.',
    photo: {
      shows: 'Petugas Diskominfo mencocokkan aduan warga dengan peta lampu jalan',
      behind: 'Rata-rata jawaban pertama kini diberikan dalam dua hari',
    },
    service: {
      summary:
        'Setiap orang dapat menyampaikan aduan kepada pemerintah kabupaten. Gratis. Jawaban pertama paling lama tiga hari kerja.',
      cost: 'Gratis.',
      time: 'Loket buka Senin–Jumat, 08.00–15.30. Jawaban pertama tiga hari kerja sejak aduan diterima.',
      papers: 'Nama dan cara dihubungi. Nama dapat dirahasiakan.',
      steps: [
        'Tulis kejadian, tempat, dan waktunya.',
        'Lampirkan foto bila ada.',
        'Pantau dengan nomor aduan.',
      ],
    },
  },
  {
    agency: 'Kecamatan Labuhan',
    scene: 'loket',
    headlines: {
      news: 'Surat Pindah Labuhan Selesai dalam Satu Meja',
      interview: 'Warga Pindahan Menghitung Meja di Kantor Camat',
      photo: 'Satu Meja untuk Surat Pindah',
      service: 'Mengurus surat pindah penduduk',
      package: 'Kantor Camat Labuhan Buang Dua Tanda Tangan',
    },
    change: 'Warga Kecamatan Labuhan dapat mengurus surat pindah di satu meja tanpa naik ke lantai dua, {H}.',
    why: 'Sebelumnya berkas melewati empat meja. Pemohon menunggu setiap tanda tangan.',
    official: {
      who: 'Camat Labuhan Erwin Panggabean',
      says: 'Dua dari empat tanda tangan tidak diminta aturan mana pun. Kami hapus',
      adds: 'Saya sendiri salah satu tanda tangan yang dihapus itu',
    },
    figure: 'Waktu pelayanan turun dari tiga jam menjadi 35 menit, menurut uji coba terhadap 48 pemohon.',
    citizen: {
      who: 'Sukma (33), buruh pelabuhan',
      says: 'Saya sempat pulang memasak sebelum anak keluar sekolah',
      adds: 'Kakak saya dulu dua kali izin kerja untuk surat yang sama',
    },
    history:
      'Camat meminta pegawai menuliskan dasar aturan untuk setiap tanda tangan. Dua kolom tetap kosong. Tidak seorang pun ingat sejak kapan tanda tangan itu diminta. Keduanya dihapus setelah bagian hukum membenarkan.',
    next: 'Dua surat lain akan diperiksa dengan cara yang sama. Kantor camat menargetkan surat keterangan usaha selesai lebih dulu karena paling sering diminta. Hasil ujinya akan ditempel di loket.',
    useful: 'Pemohon membawa kartu keluarga dan KTP. Layanan tidak dipungut biaya.',
    photo: {
      shows: 'Petugas Kecamatan Labuhan menyerahkan surat pindah kepada pemohon',
      behind: 'Berkas kini diselesaikan di satu meja dalam 35 menit',
    },
    service: {
      summary:
        'Penduduk Kecamatan Labuhan yang pindah dapat mengurus suratnya dalam satu kunjungan. Gratis. Selesai sekitar 35 menit.',
      cost: 'Gratis.',
      time: 'Senin–Kamis 08.00–15.00, Jumat 08.00–11.30. Selesai 35 menit sejak berkas lengkap.',
      papers: 'Kartu keluarga asli dan KTP pemohon.',
      steps: [
        'Datang ke meja 1.',
        'Periksa ejaan pada rancangan surat.',
        'Terima surat yang sudah ditandatangani.',
      ],
    },
  },
  {
    agency: 'Dinas Pertanian',
    scene: 'sawah',
    headlines: {
      news: 'Tikus Sawah Berkurang Setelah Burung Hantu Datang',
      interview: 'Petani Simpang Baru Membuat Rumah Burung Hantu',
      photo: 'Rumah Burung Hantu di Tepi Sawah',
      service: 'Pinjam alat ukur tanah dan kadar air',
      package: 'Panen Simpang Baru Selamat dari Tikus',
    },
    change:
      'Kerusakan padi karena tikus di Kecamatan Simpang Baru turun dari 18 menjadi 6 persen, kata Dinas Pertanian, {H}.',
    why: 'Petani memasang 24 rumah burung hantu setahun lalu. Racun tidak lagi dibagikan di hamparan itu.',
    official: {
      who: 'Pengamat hama Dinas Pertanian Surung Hutabarat',
      says: 'Sepasang burung hantu memakan sekitar 1.300 tikus setahun. Racun membunuh keduanya',
      adds: 'Tahun pertama kami hanya menunggu. Baru enam rumah yang dihuni',
    },
    figure: 'Pengamatan dilakukan pada 30 petak di tiga desa setiap dua pekan.',
    citizen: {
      who: 'Osman Saragih (60), petani',
      says: 'Saya sempat takut dianggap memelihara hantu. Sekarang tetangga minta dibuatkan',
      adds: 'Kayunya dari pintu kandang. Tidak ada yang saya beli selain engsel',
    },
    history:
      'Racun tikus dibagikan setiap musim sejak belasan tahun lalu. Petani memperhatikan kucing dan ular ikut mati, sedangkan tikus kembali dalam dua bulan. Penyuluh lalu mengajak mereka melihat desa tetangga yang memakai burung hantu.',
    next: 'Tantangan berikutnya penembak burung. Kelompok tani memasang papan larangan di enam jalan masuk sawah dan meminta kepala desa membuat peraturan. Musyawarahnya dijadwalkan setelah panen.',
    useful: 'Gambar rumah burung hantu dapat diminta di balai penyuluhan.',
    photo: {
      shows: 'Petani memasang rumah burung hantu di tepi sawah Simpang Baru',
      behind: 'Kerusakan padi karena tikus turun menjadi 6 persen',
    },
    service: {
      summary: 'Kelompok tani dapat meminjam alat ukur tanah dan kadar air paling lama tiga hari. Gratis.',
      cost: 'Gratis. Alat yang rusak karena kelalaian diganti.',
      time: 'Balai penyuluhan buka Senin–Kamis, 08.00–14.00. Jawaban pada hari yang sama.',
      papers: 'Kartu anggota kelompok dan tanda tangan ketua.',
      steps: [
        'Daftar di balai penyuluhan.',
        'Ikuti latihan 20 menit.',
        'Kembalikan bersama catatan hasilnya.',
      ],
    },
  },
  {
    agency: 'Kecamatan Hulu Tor',
    scene: 'sekolah',
    headlines: {
      news: 'Tanah Lapang Hulu Tor Kembali Dipakai Anak',
      interview: 'Anak Hulu Tor Menagih Gawang yang Hilang',
      photo: 'Gawang Pertama di Tanah Lapang',
      service: 'Meminjam tanah lapang kecamatan',
      package: 'Lima Desa Berbagi Jadwal Tanah Lapang',
    },
    change:
      'Anak-anak Kecamatan Hulu Tor kembali bermain di tanah lapang setelah parkir truk dipindahkan, {H}.',
    why: 'Lapangan itu dipakai truk kayu sejak jembatan lama rusak. Jembatan selesai, truknya tetap di sana.',
    official: {
      who: 'Sekretaris Kecamatan Hulu Tor Lasma Purba',
      says: 'Kami menawarkan lahan di belakang terminal. Pemilik truk setuju karena ada lampu',
      adds: 'Perjanjiannya satu halaman dan ditempel di gerbang',
    },
    figure: 'Sebanyak 22 truk pindah dalam dua minggu, menurut catatan petugas kecamatan.',
    citizen: {
      who: 'Togi Lumbanraja (12), pelajar, didampingi ibunya',
      says: 'Dulu kami main di jalan. Bola sering pecah kena ban',
      adds: 'Gawangnya masih satu. Yang satu lagi pakai sandal',
    },
    history:
      'Lapangan itu pernah menjadi tempat upacara dan pasar malam. Setelah truk datang, rumputnya mati dan tanahnya mengeras. Warga mencangkul bagian tengahnya selama tiga hari Minggu. Rumput ditanam dari halaman kantor desa.',
    next: 'Gawang kedua masih dikerjakan tukang las di pasar. Biayanya dikumpulkan lima desa secara bergiliran. Kecamatan menyediakan tiang lampu dari sisa pekerjaan jalan.',
    useful: 'Jadwal pemakaian ditempel di gerbang lapangan. Pemakaian oleh warga tidak dipungut biaya.',
    photo: {
      shows: 'Warga mendirikan gawang bambu di tanah lapang Hulu Tor',
      behind: 'Dua puluh dua truk telah pindah dari lapangan itu',
    },
    service: {
      summary: 'Warga dan sekolah dapat meminjam tanah lapang kecamatan paling lama enam jam. Gratis.',
      cost: 'Gratis.',
      time: 'Permohonan diterima Senin–Jumat, 08.00–14.00. Jawaban satu hari kerja.',
      papers: 'Surat singkat berisi nama kegiatan, hari, jam, dan penanggung jawab.',
      steps: ['Periksa jadwal di gerbang.', 'Serahkan surat di loket umum.', 'Terima kartu pemakaian.'],
    },
  },
  {
    agency: 'RSUD Sei Rantau',
    scene: 'posyandu',
    headlines: {
      news: 'Ruang Tunggu Anak RSUD Pisah dari Pasien Batuk',
      interview: 'Orang Tua Pasien Memilih Letak Kursi RSUD',
      photo: 'Kursi Kecil di Ruang Tunggu',
      service: 'Mendaftar rawat jalan RSUD',
      package: 'RSUD Menata Ulang Jalan Pasien Anak',
    },
    change: 'RSUD Sei Rantau memisahkan ruang tunggu anak dari ruang tunggu pasien batuk, {H}.',
    why: 'Kedua kelompok berbagi 40 kursi selama bertahun-tahun karena pintu masuknya sama.',
    official: {
      who: 'Kepala Ruang Rawat Jalan Rumondang Silitonga',
      says: 'Kami membuka pintu samping yang terkunci sejak gedung ini berdiri',
      adds: 'Kuncinya ada. Yang tidak ada hanya orang yang bertanya',
    },
    figure: 'Rata-rata 52 anak datang setiap hari, menurut rekap rawat jalan triwulan ini.',
    citizen: {
      who: 'Wina (28), ibu pasien',
      says: 'Anak saya tidak lagi duduk di sebelah orang yang batuk',
      adds: 'Kursinya bagus, tetapi kipasnya belum ada',
    },
    history:
      'Denah ruang tunggu tidak berubah sejak gedung diresmikan. Perawat mencatat keluhan orang tua selama dua bulan, lalu menempelkan hasilnya di ruang rapat. Direktur meminta mereka mengusulkan denah baru tanpa menambah biaya.',
    next: 'Rumah sakit akan memasang dua kipas dan tempat cuci tangan setinggi anak. Barangnya sudah dipesan. Selama menunggu, pintu timur dibuka lebar pada jam pelayanan.',
    useful: 'Pasien anak masuk lewat pintu timur. Pendaftaran tetap di loket 3.',
    photo: {
      shows: 'Perawat menata kursi kecil di ruang tunggu anak RSUD Sei Rantau',
      behind: 'Pasien anak kini masuk lewat pintu timur',
    },
    service: {
      summary:
        'Pasien dapat mendaftar rawat jalan di loket 3. Biaya mengikuti jaminan. Pendaftaran sekitar 10 menit.',
      cost: 'Peserta jaminan kesehatan: gratis. Umum: Rp25.000 sekali daftar.',
      time: 'Senin–Sabtu, 07.30–11.00. Pendaftaran sekitar 10 menit.',
      papers: 'Kartu identitas dan surat rujukan puskesmas bagi peserta jaminan.',
      steps: [
        'Ambil nomor di pintu masuk.',
        'Tunjukkan rujukan di loket 3.',
        'Tunggu panggilan di ruang poli.',
      ],
    },
  },
  {
    agency: 'Dinas Pendidikan',
    scene: 'sekolah',
    headlines: {
      news: 'Kelas Jauh Aek Nauli Punya Guru Tetap',
      interview: 'Guru Aek Nauli Menyeberang Sungai Setiap Senin',
      photo: 'Menyeberang untuk Mengajar',
      service: 'Legalisasi ijazah',
      package: 'Murid Aek Nauli Tidak Lagi Libur Saat Banjir',
    },
    change: 'Kelas jauh SD Negeri Aek Nauli memiliki dua guru tetap untuk pertama kali, {H}.',
    why: 'Selama empat tahun kelas itu diajar bergantian. Saat sungai naik, tidak ada yang datang.',
    official: {
      who: 'Kepala Bidang Ketenagaan Dinas Pendidikan Sarma Sitanggang',
      says: 'Kami menyediakan rumah dinas di seberang. Itu yang selama ini kurang',
      adds: 'Dua guru melamar sendiri setelah tahu ada rumah',
    },
    figure: 'Tahun lalu kelas itu libur 31 hari di luar kalender, menurut buku kelas.',
    citizen: {
      who: 'Nelson Manik (41), orang tua murid',
      says: 'Anak saya sudah bisa membaca sebelum kenaikan kelas',
      adds: 'Perahunya masih satu. Kalau mesin mati, kami mendayung',
    },
    history:
      'Dinas pernah mengirim guru bantu dari kecamatan. Mereka berangkat pukul lima pagi dan sering batal ketika air naik. Kepala bidang menghitung, uang perjalanan dua tahun cukup untuk memperbaiki satu rumah.',
    next: 'Kelas jauh itu masih kekurangan buku untuk kelas tinggi. Sekolah induk meminjamkan satu peti yang ditukar setiap bulan. Perahu kedua diusulkan dalam anggaran perubahan.',
    useful: 'Orang tua dapat menghubungi sekolah lewat papan pesan di balai desa.',
    photo: {
      shows: 'Guru kelas jauh Aek Nauli turun dari perahu membawa buku',
      behind: 'Kelas itu kini memiliki dua guru tetap',
    },
    service: {
      summary:
        'Pemilik ijazah dapat meminta legalisasi di Dinas Pendidikan. Gratis. Selesai satu hari kerja.',
      cost: 'Gratis, paling banyak lima lembar.',
      time: 'Senin–Kamis, 08.00–14.00. Satu hari kerja sejak berkas diterima.',
      papers: 'Ijazah asli dan salinannya.',
      steps: ['Serahkan salinan di loket.', 'Tunjukkan ijazah asli.', 'Ambil keesokan harinya.'],
    },
  },
  {
    agency: 'Disdukcapil',
    scene: 'loket',
    headlines: {
      news: 'Akta Kelahiran Selesai Sebelum Bayi Pulang',
      interview: 'Bidan Menjadi Pintu Pertama Akta Kelahiran',
      photo: 'Akta di Samping Tempat Tidur',
      service: 'Mengurus akta kelahiran',
      package: 'Sembilan dari Sepuluh Bayi RSUD Sudah Berakta',
    },
    change: 'Bayi yang lahir di RSUD Sei Rantau dapat pulang membawa akta kelahiran, kata Disdukcapil, {H}.',
    why: 'Data kelahiran dikirim rumah sakit pada hari yang sama. Orang tua cukup memeriksa ejaan nama.',
    official: {
      who: 'Kepala Bidang Pencatatan Sipil Hasudungan Manalu',
      says: 'Yang paling sering salah ejaan nama. Maka kami minta ibu membacanya keras-keras',
      adds: 'Kami pernah mencetak ulang akta tiga kali karena satu huruf',
    },
    figure: 'Pada bulan pertama terbit 87 akta dari 96 kelahiran, menurut laporan bidang.',
    citizen: {
      who: 'Ester (24), ibu bayi',
      says: 'Suami saya tidak perlu libur melaut untuk mengurusnya',
      adds: 'Saya baca namanya keras-keras. Suster ikut tertawa',
    },
    history:
      'Sebelumnya orang tua datang ke kantor setelah ibu pulih, rata-rata pada bulan ketiga. Banyak yang baru datang ketika anak akan sekolah. Disdukcapil menghitung setengah dari keterlambatan itu berawal di rumah sakit.',
    next: 'Sembilan bayi belum mendapat akta karena orang tuanya belum memiliki kartu keluarga bersama. Petugas membantu mereka menyusun berkas dan memberi tanggal kedatangan berikutnya.',
    useful: 'Kelahiran di rumah dilaporkan lewat bidan desa dengan syarat yang sama.',
    photo: {
      shows: 'Petugas menyerahkan akta kelahiran kepada seorang ibu di RSUD Sei Rantau',
      behind: 'Sebanyak 87 akta terbit pada bulan pertama',
    },
    service: {
      summary:
        'Orang tua dapat mengurus akta kelahiran di RSUD atau loket Disdukcapil. Gratis. Selesai satu hari kerja.',
      cost: 'Gratis.',
      time: 'Loket Senin–Jumat, 08.00–15.00. Satu hari kerja sejak berkas lengkap.',
      papers: 'Surat keterangan lahir, kartu keluarga, KTP kedua orang tua.',
      steps: [
        'Serahkan berkas kepada petugas.',
        'Baca ejaan nama pada rancangan.',
        'Terima akta dan kartu keluarga baru.',
      ],
    },
  },
  {
    agency: 'Dinas Kesehatan',
    scene: 'posyandu',
    headlines: {
      news: 'Posyandu Malam Labuhan Menjangkau Anak Nelayan',
      interview: 'Kader Labuhan Menimbang Sesudah Perahu Pulang',
      photo: 'Menimbang di Bawah Lampu Dermaga',
      service: 'Membawa anak ke posyandu',
      package: 'Sebelas Anak Labuhan Kembali Naik Berat',
    },
    change:
      'Posyandu malam di Pelabuhan Labuhan menimbang 64 anak nelayan yang jarang terlihat pada pagi hari, {H}.',
    why: 'Ibu-ibu di dermaga membelah ikan sampai siang. Posyandu buka pukul 09.00 dan tutup pukul 11.00.',
    official: {
      who: 'Kepala Seksi Kesehatan Keluarga Dinas Kesehatan Frida Sihite',
      says: 'Kami memindahkan jamnya, bukan menambah programnya',
      adds: 'Kader diberi lampu dan uang jalan. Itu saja tambahannya',
    },
    figure: 'Sebelas anak dirujuk karena berat badannya tidak naik dua bulan, menurut catatan posyandu.',
    citizen: {
      who: 'Mariani (30), pembelah ikan',
      says: 'Malam begini suami bisa menggendong yang besar',
      adds: 'Anak saya menangis bukan karena ditimbang, tetapi karena mengantuk',
    },
    history:
      'Kader memperhatikan nama anak yang sama selalu kosong pada buku timbang. Mereka mendatangi dermaga dan menemukan ibu-ibunya sedang bekerja. Usul membuka malam hari datang dari seorang pemilik kapal.',
    next: 'Anak yang dirujuk akan ditimbang setiap minggu oleh bidan. Dinas Kesehatan menyiapkan posyandu malam kedua di tempat pelelangan bila kehadiran bertahan tiga bulan.',
    useful: 'Posyandu malam dibuka setiap Kamis kedua, pukul 18.30–20.30.',
    photo: {
      shows: 'Kader menimbang anak nelayan di bawah lampu dermaga Labuhan',
      behind: 'Enam puluh empat anak ditimbang pada malam pertama',
    },
    service: {
      summary:
        'Anak berumur di bawah lima tahun dapat ditimbang setiap bulan di posyandu. Gratis. Sekitar 20 menit.',
      cost: 'Gratis.',
      time: 'Jadwal ditempel di balai desa. Posyandu malam Labuhan: Kamis kedua, 18.30–20.30.',
      papers: 'Buku KIA. Bila hilang, kader memberi gantinya.',
      steps: ['Daftar di meja pertama.', 'Anak ditimbang dan diukur.', 'Bicarakan hasilnya dengan bidan.'],
    },
  },
];

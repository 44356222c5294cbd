import { story } from '../story.ts';

/** The brief gives everybody the same rumour and the same notes; its dates are its own. */
export const RUMOUR_ON = '2026-11-19';

export const clarifications = [
  story(`
IGD RSUD Sei Rantau Tetap Buka 24 Jam
---
IGD RSUD Sei Rantau tetap buka 24 jam. Yang pindah sementara hanya loket pendaftaran rawat jalan, kata Kepala Bidang Pelayanan dr. Ratna Simbolon, Kamis (19/11).
---
Loket rawat jalan berpindah ke Gedung B pada 25–27 November, pukul 07.30–14.00, karena lantainya diperbaiki. Pengumuman tertanggal 17 November tertempel di papan loket.

Sejak pagi ini beredar pesan bahwa IGD tutup total karena semua dokter pindah. Isinya bercampur antara yang keliru dan yang belum terbukti.

“IGD tetap buka 24 jam. Yang pindah hanya loket pendaftaran rawat jalan. Lantainya diperbaiki,” kata dr. Ratna.

Dua dokter umum memang pindah tugas per 1 November. Dua penggantinya bertugas sejak 2 November, dan jadwal jaga IGD sampai 30 November terisi, menurut bagian kepegawaian.

Foto lorong gelap dalam pesan itu pernah dimuat sebuah laman pada Maret 2024 tentang kabupaten lain.

Kabar pasien sesak yang ditolak belum dapat dipastikan. Buku IGD 18 November mencatat 31 pasien tanpa penolakan, tetapi tidak memuat orang yang pulang sebelum mendaftar. Bagian pengaduan memberi kabar Jumat, 20 November, pukul 14.00.

Dalam keadaan darurat, datanglah langsung ke IGD. Pengaduan: lantai 1, Senin–Jumat pukul 08.00–15.00, atau SP4N-LAPOR!
---
Telepon dr. Ratna Simbolon, 19 November, 09.40
Pengumuman RSUD, 17 November
Telepon bagian kepegawaian, 10.05
`),
  story(`
Loket Rawat Jalan RSUD Pindah, IGD Tidak Tutup
---
RSUD Sei Rantau memindahkan loket rawat jalan ke Gedung B pada 25–27 November. Layanan gawat darurat tidak berubah dan buka 24 jam.
---
Keterangan itu disampaikan Kepala Bidang Pelayanan dr. Ratna Simbolon, Kamis (19/11) pukul 09.40, setelah sebuah pesan menyebut IGD akan tutup mulai 25 November.

Perpindahan loket tertulis dalam pengumuman RSUD tertanggal 17 November. Jam layanannya 07.30–14.00.

Pesan itu juga menyebut semua dokter pindah. Bagian kepegawaian menjelaskan, dua dokter umum pindah per 1 November dan dua pengganti sudah bertugas sejak Senin, 2 November.

Foto yang menyertai pesan bukan RSUD Sei Rantau. Gambar yang sama dimuat pada Maret 2024 untuk berita perbaikan gedung di kabupaten lain.

Satu hal belum kami ketahui: apakah ada pasien sesak yang pulang sebelum mendaftar pada 18 November. Buku IGD tidak mencatatnya. Hasil pemeriksaan diumumkan Jumat, 20 November, pukul 14.00 di halaman ini.

Bila Anda mengalaminya, sampaikan kepada bagian pengaduan di lantai 1 atau lewat SP4N-LAPOR!
---
Wawancara telepon dr. Ratna Simbolon
Penelusuran gambar, 19 November
`),
  story(`
Pasien Gawat Darurat Tetap Dilayani RSUD Sei Rantau
---
Pasien gawat darurat tetap dilayani RSUD Sei Rantau siang dan malam, termasuk pada 25 November, menurut Kepala Bidang Pelayanan dr. Ratna Simbolon.
---
Pada 25–27 November hanya loket rawat jalan yang pindah, dari gedung utama ke Gedung B, karena perbaikan lantai.

Sebuah pesan berantai menyatakan sebaliknya. Kami memeriksanya menjadi empat bagian.

IGD tutup: keliru. Jadwal jaga sampai 30 November terisi.

Semua dokter pindah: keliru. Dua dokter pindah tugas dan sudah digantikan sejak 2 November.

Foto lorong: lama dan dari tempat lain. Dimuat pertama kali pada Maret 2024.

Pasien ditolak: belum terbukti. Catatan 18 November memuat 31 pasien tanpa penolakan, tetapi tidak memuat orang yang pulang tanpa mendaftar. Bagian pengaduan memberi jawaban Jumat pukul 14.00.

Warga yang ragu dapat bertanya ke bagian pengaduan, lantai 1, Senin sampai Jumat, pukul 08.00–15.00.
---
Catatan pemeriksaan humas RSUD, 19 November
`),
] as const;

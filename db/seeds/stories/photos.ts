import { story } from '../story.ts';

/** "Foto berita" of the running batch: the body is the note for the mentor, the last part the caption. */

export const timbangPosyandu = story(`
Menimbang di Beranda Posyandu
---
Kader menimbang balita di beranda posyandu Desa Aek Godang, {H}.
---
Saya datang pukul 08.30 dan mengambil sembilan bingkai. Foto pilihan berasal dari huruf E: seluruh beranda terlihat, dari jarak empat langkah.

Bingkai yang saya buang memperlihatkan spanduk dan barisan kader. Tidak ada perbuatan di situ.

Ibu anak itu saya beri tahu untuk apa fotonya. Ia mengizinkan wajah anaknya terlihat. Bingkai dari dekat tidak saya pakai karena hanya memperlihatkan anak itu.
---
---
Kader posyandu menimbang seorang balita di beranda rumah warga Desa Aek Godang, Kecamatan Hulu Tor, {H}. Sebanyak 38 anak datang pada hari penimbangan itu, menurut buku posyandu. (Foto: Marlina Situmeang/Dinas Kesehatan)
`);

export const periksaTampungan = story(`
Senter Kader di Belakang Kulkas
---
Kader memeriksa tampungan air kulkas untuk mencari jentik di Desa Simpang Baru, {H}.
---
Foto pilihan huruf A, sudut rendah. Ponsel saya letakkan di lantai supaya cahaya senter terlihat.

Saya datang bersama kader dan menunggu sampai ia selesai menyapa. Saya membuang dua bingkai karena foto keluarga di dinding terbaca jelas. Pemilik rumah mengizinkan bagian dapurnya saja.
---
---
Kader kesehatan menyenter tampungan air di belakang kulkas warga Desa Simpang Baru, {H}. Kader menemukan jentik di 23 dari 150 rumah. (Foto: Nova Elisabet/Dinas Kesehatan)
`);

export const ukurTanah = story(`
Meteran di Halaman Sekolah
---
Petugas mengukur batas tanah SD Negeri Labuhan 2 bersama kepala sekolah, {H}.
---
Huruf E: saya mengambil seluruh halaman lebih dulu supaya jarak kedua orang terlihat. Bingkai ini yang dipilih karena meterannya menjadi garis.

Tidak ada murid dalam gambar karena pengukuran dilakukan sesudah jam sekolah. Saya mengambil delapan bingkai. Kepala sekolah dan petugas tahu foto ini dimuat.
---
---
Petugas Inspektorat dan kepala SD Negeri Labuhan 2 menarik meteran di batas halaman sekolah, {H}. Pengukuran itu bagian dari pencocokan 1.286 bidang tanah daerah. (Foto: Maruli Siagian/Inspektorat)
`);

export const antenaPasar = story(`
Memanjat untuk Sinyal Pasar
---
Teknisi memasang titik akses di tiang Blok C Pasar Labuhan, {H}.
---
Dua belas bingkai, semuanya sebelum pasar penuh. Saya memilih yang diambil dari atas kios ikan karena pedagang dan teknisi terlihat dalam satu gambar.

Teknisi dan dua pedagang di depannya tahu foto ini dimuat. Teknisi memakai sabuk pengaman. Bingkai tanpa sabuk saya buang walaupun cahayanya lebih bagus, sebab itu diambil sebelum ia siap.
---
---
Teknisi Diskominfo memasang titik akses di tiang Blok C Pasar Labuhan ketika pedagang ikan mulai berjualan, {H}. Empat blok pasar kini memiliki Wi-Fi gratis. (Foto: M. Iqbal Daulay/Diskominfo)
`);

export const latihOperator = story(`
Pelatihan Operator Desa
---
Suasana pelatihan operator situs desa di ruang Diskominfo, {H}.
---
Foto diambil dari belakang ruangan supaya semua peserta terlihat. Sudah minta izin panitia.
---
---
Peserta tampak antusias mengikuti pelatihan pengelolaan situs desa. (Foto: Diskominfo)
`);

export const pindaiPeta = story(`
Kuas di Atas Peta Tua
---
Arsiparis membersihkan peta desa tahun 1998 sebelum dipindai, {H}.
---
Foto pilihan huruf F: bingkai diisi tangan, kuas, dan sudut peta. Wajah tidak perlu karena perbuatannya sudah jelas.

Saya mengambil sepuluh bingkai selama satu lembar dibersihkan, dari jarak jauh sampai jarak satu jengkal. Arsiparis tahu fotonya dimuat.

Cahaya dari jendela saja. Lampu kilat dilarang di ruang arsip.
---
---
Arsiparis Bappeda membersihkan jamur dari peta desa buatan 1998 dengan kuas cat, {H}. Sebanyak 214 peta dipindai dan dapat diunduh warga. (Foto: Kartini Purba/Bappeda)
`);

export const kacamataBaru = story(`
Membaca Lagi Surat Anak
---
Seorang warga lanjut usia mencoba kacamata baca di balai Desa Aek Nauli, {H}.
---
Saya mengambil enam bingkai. Yang saya kirim adalah saat beliau membuka surat, sudut dari samping. Nama dan izin sudah dicatat, beliau ingin namanya ditulis lengkap.

Bingkai lain memperlihatkan antrean di pintu; saya buang karena wajah orang yang belum saya tanyai terlihat.

Tulisan di surat sudah saya pastikan tidak terbaca.
---
---
Op. Rame Simatupang (71) mencoba kacamata barunya dengan membaca surat anaknya di balai Desa Aek Nauli, {H}. Delapan belas lansia Hulu Tor menerima kacamata baca. (Foto: Teguh Prasetyo/Dinas Sosial)
`);

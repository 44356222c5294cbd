import { story } from '../story.ts';

export const loketSore = story(`
Kecamatan Hulu Tor Buka Loket Pengaduan Sore Hari
---
Warga Kecamatan Hulu Tor dapat menyampaikan pengaduan pada sore hari, pukul 15.00 sampai 18.00, di kantor camat mulai {H}.
---
Loket dibuka setiap Selasa dan Kamis. Dua petugas bergiliran menerima aduan lisan, menuliskannya, lalu memberi nomor.

Camat Hulu Tor Parningotan Siregar mengatakan, jam itu dipilih karena sebagian besar warga bekerja di ladang. “Dari 97 aduan tahun ini, hanya 12 datang pada pagi hari. Selebihnya lewat kepala desa,” katanya.

Pada hari pertama loket menerima sembilan aduan. Lima mengenai lampu jalan, dua mengenai pupuk, dua mengenai surat tanah.

Tiurma Lumban Gaol (45) datang sepulang menyadap karet. “Kalau pagi saya kehilangan upah setengah hari,” ujarnya.

Aduan yang menyangkut dinas lain diteruskan pada hari yang sama, dan pelapor diberi tahu dinasnya.

Jawaban diberikan paling lama lima hari kerja. Nomor aduan dapat ditanyakan di loket atau lewat telepon kantor.
---
Buku aduan kantor camat per {tglth}
Wawancara Camat Hulu Tor dan Tiurma Lumban Gaol
`);

export const rumahJentik = story(`
Kader Temukan Jentik di 23 Rumah Simpang Baru
---
Kader kesehatan menemukan jentik nyamuk di 23 dari 150 rumah yang diperiksa di Desa Simpang Baru, {H}.
---
Pemeriksaan dilakukan setelah Puskesmas Simpang Baru mencatat delapan kasus demam berdarah dalam sebulan. Pada bulan yang sama tahun lalu ada dua kasus.

Kepala Puskesmas dr. Tohap Silaban mengatakan, jentik terbanyak ada di tampungan air kulkas dan dispenser. “Orang rajin menguras bak, tetapi lupa wadah kecil di belakang kulkas,” katanya.

Rumah yang ada jentiknya diberi kartu kuning dan diperiksa ulang {H+7}. Kader tidak menyebut nama pemilik rumah.

Erlina (36) mengosongkan tampungan dispenser di depan kader. “Saya kira itu kering,” ujarnya.

Kader memeriksa lagi rumah yang kosong pada hari Minggu, ketika pemiliknya pulang dari ladang.

Warga yang demam tiga hari diminta memeriksakan diri. Puskesmas buka Senin sampai Sabtu, pukul 08.00–13.00.
---
Laporan surveilans Puskesmas Simpang Baru, {tglth-1}
Wawancara dr. Tohap Silaban, Erlina
`);

export const asetDaerah = story(`
Inspektorat Cocokkan 1.286 Aset Tanah Daerah
---
Inspektorat Daerah Kabupaten Sei Rantau selesai mencocokkan 1.286 bidang tanah milik daerah dengan sertifikat dan keadaan di lapangan, {H}.
---
Sebanyak 1.041 bidang cocok. Sisanya, 245 bidang, belum bersertifikat atau luasnya berbeda, menurut laporan hasil pencocokan.

Auditor Ahli Madya Sintong Aritonang mengatakan, perbedaan luas terbesar 0,8 hektare di Kecamatan Labuhan. “Batasnya dulu memakai pohon. Pohonnya sudah tidak ada,” katanya.

Pencocokan penting bagi warga karena sekolah dan puskesmas pembantu di tanah tanpa sertifikat tidak dapat menerima dana perbaikan gedung. Ada 19 bangunan dalam keadaan itu.

Kepala SD Negeri Labuhan 2, Mangasi Purba, menunggu sejak tahun lalu. “Atap dua kelas kami bocor. Dananya ada, sertifikatnya belum,” ujarnya.

Inspektorat menyerahkan daftar itu kepada bagian aset dan kantor pertanahan. Sekolah dan puskesmas pembantu didahulukan.

Pemerintah kabupaten menargetkan 120 bidang disertifikatkan sampai {bulan+90}.
---
Laporan hasil pencocokan aset, Inspektorat Daerah, {tglth-2}
Wawancara Sintong Aritonang, Mangasi Purba
`);

export const bukuBacaan1 = story(`
Penyerahan Bantuan Buku Oleh Dinas Pendidikan
---
Kepala Dinas Pendidikan Kabupaten Sei Rantau menyerahkan bantuan buku secara simbolis kepada SD Negeri Aek Godang, {H}.
---
Penyerahan disaksikan oleh Korwil, pengawas sekolah, komite, dan para guru. Acara berlangsung dengan khidmat dan lancar.

Kepala Dinas berpesan agar buku dirawat dengan baik.
`);

export const bukuBacaan2 = story(`
SD Negeri Aek Godang Terima 120 Buku Bacaan
---
SD Negeri Aek Godang menerima 120 buku bacaan anak dari Dinas Pendidikan Kabupaten Sei Rantau, {H}.
---
Buku itu cukup untuk satu buku setiap murid. Sebelumnya sekolah hanya punya 31 buku cerita dan sebagian sudah lepas sampulnya, kata kepala sekolah Lamria Hutasoit.

“Kami membacanya 15 menit sebelum pelajaran. Murid memilih sendiri judulnya,” ujar Lamria.

Murid tidak membawa pulang buku karena tidak ada nya lemari di rumah. Lamria menyimpannya dalam enam peti kayu yang bisa digeser ke tiap kelas.

Dinas Pendidikan membagi 2.400 buku ke 20 sekolah dengan perpustakaan terkecil. Pemilihannya memakai Data Pokok Pendidikan per Juli.

Buku yang rusak diperbaiki murid kelas enam setiap Sabtu dengan lem dan kain perca. Sudah sebelas buku yang kembali ke peti.

Sekolah lain dapat meminjam peti buku selama dua minggu lewat koordinator wilayah.
---
Daftar penerima Dinas Pendidikan
Wawancara Lamria Hutasoit
`);

export const wifiPasar = story(`
Pedagang Pasar Labuhan Pakai Wi-Fi Gratis
---
Pedagang Pasar Labuhan dapat memakai Wi-Fi gratis di empat blok sejak {H}, kata Dinas Komunikasi dan Informatika Kabupaten Sei Rantau.
---
Setiap gawai mendapat 500 megabita sehari. Batas itu cukup untuk menerima pembayaran dan pesan, tetapi tidak untuk menonton video, kata Kepala Bidang Infrastruktur Diskominfo, Edwin Sitepu.

“Kami menghitung dari 180 pedagang yang memakai kode QR. Satu transaksi memerlukan kurang dari satu megabita,” katanya.

Pada minggu uji coba tercatat 143 gawai aktif setiap hari. Sambungan putus dua kali karena listrik pasar padam.

Masniari (50), penjual ikan, biasanya membeli paket data Rp5.000 sehari. “Sekarang uang itu jadi es batu,” ujarnya.

Diskominfo memasang baterai cadangan untuk satu jam. Dua blok yang belum terjangkau menunggu tiang baru bulan depan.

Gangguan dapat dilaporkan ke pos pengelola pasar. Catatan pemakaian tidak menyimpan isi percakapan.
---
Catatan titik akses Diskominfo, {tglth-7} sampai {tglth-1}
Wawancara Edwin Sitepu, Masniari
`);

export const apbdesDaring = story(`
Rincian Anggaran 41 Desa Kini Dapat Dibaca Daring
---
Warga dapat membaca rincian anggaran 41 dari 64 desa di Kabupaten Sei Rantau lewat situs desa masing-masing sejak {H}.
---
Rincian memuat pendapatan, belanja tiap kegiatan, dan realisasi per triwulan. Sebelumnya desa hanya memasang baliho berisi jumlah seluruhnya.

Pranata komputer Diskominfo Frans Gurning mengatakan, 23 desa lain belum mengisi karena perangkatnya baru diganti. “Pelatihan mereka kami jadwalkan dua minggu lagi,” katanya.

Ketua Karang Taruna Desa Aek Nauli, Jepri Nababan (27), memakai halaman itu untuk bertanya dalam musyawarah. “Kami menemukan pos lampu jalan yang belum dikerjakan. Kepala desa menjawab, lelangnya bulan depan,” ujarnya.

Halaman setiap desa mencantumkan nomor peraturan desa dan tanggal pembaruan terakhir, sehingga pembaca tahu angka mana yang paling baru.

Desa yang ingin mengubah isian mengirim surat ke Dinas Pemberdayaan Masyarakat. Riwayat perubahan tetap terlihat.
---
Rekap situs desa Diskominfo, {tglth}
Wawancara Frans Gurning, Jepri Nababan
`);

export const arsipDigital = story(`
Peta Desa Tahun 1998 Kini Dapat Diunduh Warga
---
Sebanyak 214 peta desa buatan 1998 sampai 2005 dapat diunduh warga dari situs Bappeda Kabupaten Sei Rantau mulai {H}.
---
Peta itu selama ini tersimpan dalam tabung di gudang arsip. Empat arsiparis memindainya selama tiga bulan.

Arsiparis Bappeda Rosmaida Hutapea mengatakan, 31 lembar rusak oleh rayap dan hanya terbaca sebagian. “Bagian yang hilang kami tandai, tidak kami gambar ulang,” katanya.

Peta lama sering dicari warga yang mengurus batas tanah warisan. Tahun ini Bappeda melayani 88 permintaan, dan setiap permintaan memerlukan dua hari.

Panahatan Sirait (61) mencari letak kebun ayahnya. “Dulu saya menunggu petugas membuka tabung satu per satu,” ujarnya.

Berkas asli tetap disimpan dalam tabung bebas asam. Ruang arsip hanya dibuka untuk penelitian.

Peta ini bukan bukti kepemilikan. Untuk keperluan hukum, warga tetap meminta salinan yang dilegalisasi.
---
Daftar alih media Bappeda per {tglth-1}
Wawancara Rosmaida Hutapea, Panahatan Sirait
`);

export const kelasIbu = story(`
Kelas Ibu Hamil Labuhan Buka Hari Sabtu
---
Puskesmas Labuhan membuka kelas ibu hamil setiap Sabtu pukul 09.00 agar pekerja pabrik ikan dapat hadir, mulai {H}.
---
Kelas pertama diikuti 27 ibu dan 11 suami. Pada kelas hari Rabu bulan lalu hanya sembilan orang yang datang.

Bidan koordinator Yuni Siahaan mengatakan, tanda bahaya kehamilan dibahas paling dulu. “Bengkak, pusing berat, dan perdarahan tidak boleh menunggu jadwal kontrol,” katanya.

Ita (25), pekerja pengalengan, hamil tujuh bulan. “Libur saya Sabtu saja. Suami jadi bisa ikut menimbang,” ujarnya.

Pada pertemuan kedua para suami berlatih membaca tekanan darah dan menyiapkan rencana ke rumah sakit: kendaraan, biaya, dan pendonor darah. Bidan meminta setiap keluarga menuliskannya di halaman belakang buku.

Peserta membawa Buku KIA. Kelas tidak dipungut biaya dan boleh diikuti warga dari kecamatan lain.
---
Daftar hadir Puskesmas Labuhan, {tglth}
Wawancara Yuni Siahaan, Ita
`);

export const rakorPupuk = story(`
Rapat Koordinasi Penyaluran Pupuk Bersubsidi
---
Dinas Pertanian Kabupaten Sei Rantau melaksanakan Rapat Koordinasi Penyaluran Pupuk Bersubsidi Tahun Anggaran berjalan yang dihadiri oleh unsur Forkopimcam, distributor, pengecer, dan penyuluh se-Kabupaten Sei Rantau bertempat di aula dinas, {H}.
---
Rapat dibuka oleh Sekretaris Dinas yang mewakili Kepala Dinas. Dalam sambutannya beliau menyampaikan bahwa pupuk merupakan kebutuhan yang sangat vital bagi petani.

Berdasarkan data, alokasi urea tahun ini sebesar 4.210 ton atau naik 12 persen. Dari jumlah tersebut sudah tersalur 61 persen.

Menurut petani, pupuk sering terlambat datang dan harganya di atas ketentuan.

Kepala bidang menegaskan akan mengambil tindakan tegas bagi pengecer nakal sesuai peraturan perundang-undangan yang berlaku.

Rapat menyepakati pengecer wajib memasang papan harga paling lambat {tgl+7}. Petani yang tidak dilayani dapat melapor ke penyuluh desa.

Rapat ditutup dengan doa.
`);

export const klinikDesa = story(`
Inspektorat Buka Klinik Konsultasi Dana Desa
---
Perangkat desa dapat berkonsultasi tentang dana desa di kantor Inspektorat Daerah setiap Senin dan Rabu mulai {H}.
---
Klinik melayani pertanyaan sebelum uang dibelanjakan. Auditor memeriksa rancangan, bukan menghukum, kata Inspektur Pembantu Wilayah II, Basaria Nainggolan.

“Tahun lalu 70 persen temuan kami hanya soal kelengkapan bukti. Itu bisa dicegah dengan setengah jam bertanya,” katanya.

Angka itu berasal dari ikhtisar pemeriksaan terhadap 64 desa. Temuan yang mengandung kerugian berjumlah enam.

Bendahara Desa Pasar Labuhan, Netty Saragi, membawa rancangan pembelian bibit. “Saya baru tahu harus ada tiga pembanding harga. Di desa kami tokonya cuma satu, jadi diajari cara mencatatnya,” ujarnya.

Pada tiga pekan pertama, 22 desa datang. Pertanyaan terbanyak tentang pajak dan cara membandingkan harga.

Konsultasi dilayani pukul 09.00–14.00 tanpa janji. Hasilnya dicatat dan dapat dipakai saat pemeriksaan.
---
Ikhtisar hasil pemeriksaan desa tahun lalu
Wawancara Basaria Nainggolan, Netty Saragi
`);

export const kartuKeluarga = story(`
Kecamatan Hulu Tor Sosialisasikan Kartu Keluarga
---
Kecamatan Hulu Tor mensosialisasikan pentingnya kartu keluarga yang sudah barcode kepada warga Desa Aek Godang, {H}.
---
Kasi Pelayanan Umum menjelaskan bahwa kartu keluarga lama masih berlaku namun alangkah baiknya segera diganti. Hal ini guna mempermudah masyarakat di dalam mengurus berbagai keperluan administrasi.

Sekitar ratusan warga hadir dan menyimak dengan seksama. Salah satu warga, Pak Bonar dengan NIK 1299010101700001, langsung mengurus penggantian di tempat.

Ke depan kegiatan serupa akan dilaksanakan di desa desa lain.
---
Dokumentasi kegiatan
`);

export const sekolahRamah = story(`
SMP Negeri 1 Ganti Hukuman dengan Catatan Bersama
---
SMP Negeri 1 Sei Rantau mengganti hukuman bagi siswa terlambat dengan catatan bersama yang ditulis siswa dan wali kelas sejak {H}.
---
Sebelumnya siswa terlambat berdiri di lapangan sampai pukul 08.00. Mereka kehilangan satu jam pelajaran, kata kepala sekolah Dumaria Pakpahan.

“Kami menghitung, 43 siswa terlambat lebih dari lima kali dalam satu semester. Dua puluh sembilan di antaranya berangkat dari Labuhan dengan angkutan yang sama,” katanya.

Catatan bersama mengungkap angkutan pertama dari Labuhan tiba pukul 07.20. Jam masuk sekolah pukul 07.15. Sekolah kini menerima siswa jalur itu sampai pukul 07.25.

Orang tua siswa, Hasoloan Gea (44), menyetujui perubahan itu. “Anak saya tidak lagi pura-pura sakit,” ujarnya.

Pada pekan pertama tujuh siswa jalur itu tercatat terlambat, turun dari 19 siswa pada pekan sebelumnya.

Dinas Pendidikan meminta sekolah lain mengirim data keterlambatan sampai {tgl+14}.
---
Rekap keterlambatan SMP Negeri 1 semester lalu
Wawancara Dumaria Pakpahan, Hasoloan Gea
`);

export const kacamataLansia = story(`
Delapan Belas Lansia Hulu Tor Terima Kacamata Baca
---
Delapan belas warga lanjut usia di Kecamatan Hulu Tor menerima kacamata baca dari Dinas Sosial Kabupaten Sei Rantau, {H}.
---
Mereka dipilih dari 52 orang yang diperiksa bulan lalu. Tujuh orang lain dirujuk ke RSUD karena katarak, kata pekerja sosial Martua Sihaloho.

“Banyak yang mengira rabun itu bagian dari tua yang harus diterima. Padahal kacamata mereka hanya perlu ukuran plus dua,” katanya.

Op. Rame Simatupang (71) mencoba membaca surat anaknya. “Selama ini saya minta dibacakan tetangga. Sekarang rahasia saya aman,” ujarnya.

Pekerja sosial akan datang lagi sebulan kemudian untuk menanyakan apakah kacamata dipakai, pecah, atau membuat pusing. Catatan kunjungan itu menentukan ukuran bagi kecamatan berikutnya.

Kacamata dibeli dengan dana pelayanan lansia sebesar Rp2,7 juta. Pemeriksaan berikutnya di Kecamatan Labuhan pada {tgl+10}, tanpa biaya.
---
Berita acara serah terima Dinas Sosial, {tglth}
Wawancara Martua Sihaloho, Op. Rame Simatupang
`);

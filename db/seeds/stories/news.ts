import { story } from '../story.ts';

/*
 * News of the running batch, by the number of the participant who wrote it. They are as good and as faulty as first
 * stories of civil servants are: the faults are what mentors are here for.
 */

export const banjirDraft = story(`
BPBD Pasang Papan Ukur Air di Labuhan
---
Badan Penanggulangan Bencana Daerah Kabupaten Sei Rantau memasang enam papan ukur tinggi air di tepi Sungai Rantau, {H}.
---
Papan itu bercat hijau, kuning, dan merah. Warga cukup melihat warna yang tersentuh air untuk mengetahui bahaya.

(tanya Pak Sahat: berapa lama air naik dari kuning ke merah? berapa KK di bantaran?)
`);

export const ktpKeliling = story(`
Layanan KTP-el Keliling Hadir di Kecamatan Labuhan
---
Dalam rangka mendekatkan pelayanan kepada masyarakat, Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sei Rantau melaksanakan kegiatan perekaman KTP elektronik keliling bertempat di halaman Kantor Kecamatan Labuhan, {H}.
---
Kegiatan dibuka oleh Kepala Dinas dan dihadiri oleh Camat Labuhan, para kepala desa, serta tokoh masyarakat. Sebanyak 146 warga melakukan perekaman sejak pukul 08.30 sampai dengan pukul 15.00.

Sekretaris Disdukcapil Halomoan Siregar mengatakan, mobil layanan membawa dua alat rekam dan satu mesin cetak. “Kartu yang datanya sudah tunggal dapat langsung dicetak di tempat. Hari ini 112 kartu selesai dan dibawa pulang,” katanya.

Sisanya, 34 orang, harus menunggu karena data mereka masih ganda. Menurut Halomoan, penyelesaiannya memerlukan waktu paling lama tujuh hari kerja.

Rospita Situmorang (47), warga Desa Pasar Labuhan, biasanya menempuh 38 kilometer ke kantor Disdukcapil. “Ongkos saya pulang pergi Rp60.000. Tadi saya jalan kaki saja,” ujarnya.

Layanan serupa akan hadir di Kecamatan Hulu Tor pada {tgl+7} dan Kecamatan Simpang Baru pada {tgl+14}. Warga cukup membawa fotokopi kartu keluarga. Layanan ini gratis.
---
Laporan harian perekaman Disdukcapil, {tglth}
Wawancara Halomoan Siregar, Sekretaris Disdukcapil
Wawancara Rospita Situmorang, warga
`);

export const imunisasi1 = story(`
Dinas Kesehatan Gelar Kegiatan Imunisasi Kejar
---
Dalam rangka meningkatkan derajat kesehatan masyarakat, Dinas Kesehatan Kabupaten Sei Rantau melaksanakan kegiatan pelayanan imunisasi kejar bertempat di beberapa puskesmas yang dihadiri oleh Kepala Dinas beserta jajaran.
---
Imunisasi kejar ditujukan bagi anak yang imunisasi dasarnya belum lengkap. Kegiatan dimulai dengan doa dan sambutan-sambutan.

“Kami mendatangi keluarga yang rumahnya jauh dari puskesmas,” ujarnya.

Berdasarkan data, cakupan imunisasi dasar lengkap di kabupaten ini naik menjadi 86,2 persen.

Salah seorang warga mengaku senang dengan adanya kegiatan tersebut.

Warga yang anaknya belum sempat ikut dapat datang ke posyandu terdekat pada {tgl+21} sampai {tgl+25} dengan membawa Buku KIA.

Kegiatan tersebut diharapkan dapat berjalan dengan lancar dan bermanfaat bagi semua pihak.
`);

export const imunisasi2 = story(`
412 Anak di Tiga Kecamatan Ikuti Imunisasi Kejar
---
Dalam rangka meningkatkan derajat kesehatan masyarakat, Dinas Kesehatan Kabupaten Sei Rantau melaksanakan kegiatan pelayanan memberikan imunisasi kejar kepada 412 anak balita di tiga kecamatan, {H}.
---
Imunisasi kejar ditujukan bagi anak yang imunisasi dasarnya belum lengkap. Pelayanan berlangsung serentak di Puskesmas Hulu Tor, Simpang Baru, dan Labuhan hingga pukul 14.00.

“Kami mendatangi keluarga yang rumahnya jauh dari puskesmas. Bidan desa sudah mendata anak-anak itu sejak {bulan-30},” kata Kepala Bidang Pencegahan dan Pengendalian Penyakit, dr. Nurhayati Damanik.

Berdasarkan data, cakupan imunisasi dasar lengkap di kabupaten ini naik menjadi 86,2 persen.

Salah seorang warga, Lenny (31), mengaku senang dengan adanya kegiatan tersebut.

Warga yang anaknya belum sempat ikut dapat datang ke posyandu terdekat pada {tgl+21} sampai {tgl+25} dengan membawa Buku KIA.

Kegiatan tersebut diharapkan dapat berjalan dengan lancar dan bermanfaat bagi semua pihak.
---
Rekap pelayanan tiga puskesmas, {tglth}
Wawancara dr. Nurhayati Damanik
Wawancara Lenny, warga Desa Aek Godang
`);

/** Under way: two edits accepted, the source of the figure found. */
export const imunisasi3 = story(`
412 Anak di Tiga Kecamatan Ikuti Imunisasi Kejar
---
Dinas Kesehatan Kabupaten Sei Rantau memberikan imunisasi kejar kepada 412 anak balita di tiga kecamatan, {H}.
---
Imunisasi kejar ditujukan bagi anak yang imunisasi dasarnya belum lengkap. Pelayanan berlangsung serentak di Puskesmas Hulu Tor, Simpang Baru, dan Labuhan hingga pukul 14.00.

“Kami mendatangi keluarga yang rumahnya jauh dari puskesmas. Bidan desa sudah mendata anak-anak itu sejak {bulan-30},” kata Kepala Bidang Pencegahan dan Pengendalian Penyakit, dr. Nurhayati Damanik.

Catatan Dinas Kesehatan per {tglth-10} menunjukkan cakupan imunisasi dasar lengkap naik dari 81,4 menjadi 86,2 persen dalam setahun.

Salah seorang warga, Lenny (31), mengaku senang dengan adanya kegiatan tersebut.

Warga yang anaknya belum sempat ikut dapat datang ke posyandu terdekat pada {tgl+21} sampai {tgl+25} dengan membawa Buku KIA.

Kegiatan tersebut diharapkan dapat berjalan dengan lancar dan bermanfaat bagi semua pihak.
---
Rekap pelayanan tiga puskesmas, {tglth}
Wawancara dr. Nurhayati Damanik
Wawancara Lenny, warga Desa Aek Godang
`);

export const sanggah1 = story(`
Sosialisasi Pemutakhiran Data Penerima Bantuan Sosial
---
Dinas Sosial Kabupaten Sei Rantau menyelenggarakan sosialisasi pemutakhiran data penerima bantuan sosial bagi operator desa di aula dinas, {H}.
---
Sosialisasi diikuti 64 orang operator desa. Narasumber memaparkan tata cara pemutakhiran data melalui aplikasi.

Kepala Dinas Sosial dalam sambutannya menyampaikan bahwa data yang valid sangat penting demi tepat sasarannya bantuan.

Acara dilanjutkan dengan tanya jawab dan foto bersama.
`);

export const sanggah2 = story(`
Data Penerima Bantuan Sosial Kini Dapat Disanggah
---
Warga Kabupaten Sei Rantau dapat menyanggah daftar penerima bantuan sosial di kantor desa mulai {H+2}, kata Dinas Sosial.
---
Daftar itu ditempel selama 14 hari di 64 kantor desa. Setiap warga boleh menyanggah namanya sendiri atau nama orang lain, dengan alasan tertulis.

Kepala Bidang Pemberdayaan Sosial Hotlan Sianturi mengatakan, tahun lalu ada 1.904 sanggahan. “Sekitar sepertiganya terbukti benar dan datanya kami perbaiki,” katanya.

Masyarakat menyambut baik kebijakan ini.
---
Wawancara Hotlan Sianturi
`);

export const sanggah3 = story(`
Penerima Bantuan Sosial Diperbarui, Warga Bisa Sanggah
---
Warga Kabupaten Sei Rantau dapat menyanggah daftar penerima bantuan sosial di kantor desa mulai {H+2} sampai {H+16}.
---
Daftar sementara berisi 8.312 keluarga, turun 417 keluarga dibandingkan dengan tahun lalu. Penurunan terbanyak berada di Kecamatan Simpang Baru, kata Kepala Bidang Pemberdayaan Sosial Hotlan Sianturi di kantornya, {H}.

“Turun bukan berarti jatah dikurangi. Ada yang pindah, meninggal, atau sudah punya penghasilan tetap,” ujar Hotlan.

Setiap warga boleh menyanggah namanya sendiri atau nama orang lain. Alasan ditulis di formulir yang tersedia di 64 kantor desa. Nama penyanggah tidak diumumkan.

Tahun lalu Dinas Sosial menerima 1.904 sanggahan. Menurut laporan dinas itu per 31 Desember, 628 di antaranya terbukti benar dan datanya diperbaiki.

Rukiah (58), penjual kue di Desa Aek Nauli, pernah dua kali tidak tercatat. “Saya baru tahu boleh menyanggah dari ibu-ibu arisan. Setelah petugas datang, nama saya masuk,” katanya.

Hasil sanggahan diumumkan pada {tgl+30} di tempat yang sama. Pertanyaan dapat disampaikan ke loket Dinas Sosial, Senin sampai Jumat, pukul 08.00–15.00.
---
Daftar sementara Dinas Sosial per {tglth-3}
Laporan sanggahan tahun lalu
Wawancara Hotlan Sianturi, Kepala Bidang Pemberdayaan Sosial
Wawancara Rukiah, warga
`);

export const lapakPasar = story(`
Satpol PP Laksanakan Penertiban Humanis
---
Bertempat di Pasar Lama, telah dilaksanakan kegiatan penertiban pedagang kaki lima secara humanis oleh Satuan Polisi Pamong Praja Kabupaten Sei Rantau yang dipimpin langsung oleh Kepala Satuan.
---
Kegiatan diawali dengan apel kesiapan yang diikuti 35 personil. Dalam arahannya, Kepala Satuan menekankan agar seluruh anggota bertugas dengan santun dan mengedepankan pendekatan persuasif.

Para pedagang sangat antusias dan dengan senang hati memindahkan dagangannya. Situasi berjalan aman, tertib, dan kondusif.

Kegiatan ini merupakan bukti nyata komitmen pemerintah daerah dalam mewujudkan Sei Rantau yang indah.
`);

export const sampahPlastik = story(`
Siswa SMP 3 Olah Sampah Plastik Jadi Pot Tanaman
---
Sebanyak 64 siswa SMP Negeri 3 Sei Rantau mengolah 210 kilogram sampah plastik menjadi pot tanaman, {H}.
---
Sampah itu dikumpulkan siswa dari rumah dan kantin selama tiga minggu. Botol dipotong, dilunakkan dengan air panas, lalu dibentuk memakai cetakan kayu buatan guru prakarya.

Guru pembina lingkungan, Tetty Marpaung, mengatakan siswa menimbang sendiri hasil pilahannya setiap Jumat. “Mereka jadi tahu kantin kita menghasilkan empat kilo plastik sehari, dan itu hal yang sangat luar biasa memprihatinkan sekali,” katanya.

Salah satu siswa, sebut saja Bunga (13), murid kelas 8B yang tinggal di Jalan Melati Nomor 14, mengaku awalnya malu membawa sampah. Sekarang ia mengajak adiknya.

Dari 180 pot yang jadi, 120 ditaruh di halaman sekolah. Sisanya dijual Rp5.000 sebuah untuk membeli bibit cabe dan terong.

Sekolah lain yang ingin belajar dapat menghubungi SMP Negeri 3 pada jam kerja.
---
Buku timbang Adiwiyata SMP Negeri 3
Wawancara Tetty Marpaung
`);

export const usulanJalan = story(`
Musrenbang Sepakati Enam Usulan Jalan Desa
---
Musyawarah rencana pembangunan Kecamatan Simpang Baru menyepakati enam ruas jalan desa sepanjang 11,4 kilometer untuk diusulkan dalam anggaran tahun depan, {H}.
---
Enam ruas itu dipilih dari 23 usulan sembilan desa. Kepala Bidang Perencanaan Infrastruktur Bappeda, Ronny Tarigan, mengatakan peserta menilai setiap ruas dengan empat ukuran: jumlah pemakai, kerusakan, jalan lain yang tersedia, dan kesiapan lahan.

“Nilai tertinggi diperoleh jalan Sibolangit–Aek Nauli. Kalau hujan dua hari, 300 lebih keluarga harus memutar 9 kilometer,” kata Ronny.

Usulan yang belum terpilih tidak hilang. Berita acara menempatkannya sebagai daftar tunggu untuk perubahan anggaran.

Kepala Desa Sibolangit Marudut Sihotang menerima hasil itu meski dua usulan desanya tertunda. “Kami lihat sendiri angkanya di layar. Tahun depan kami siapkan lahannya dulu,” ujarnya.

Daftar lengkap beserta nilainya ditempel di kantor camat dan dimuat di situs Bappeda sampai {tgl+30}.
---
Berita acara musrenbang Kecamatan Simpang Baru, {tglth}
Wawancara Ronny Tarigan dan Marudut Sihotang
`);

export const padiGogo = story(`
Petani Hulu Tor Panen Padi Gogo Perdana
---
Kelompok tani di Desa Aek Godang, Kecamatan Hulu Tor, memanen padi gogo untuk pertama kali di lahan bekas kebun karet seluas 12 hektare, {H}.
---
Hasil ubinan Dinas Pertanian menunjukkan 3,1 ton gabah kering panen per hektare. Angka itu di bawah padi sawah di kecamatan yang sama, 4,8 ton, tetapi lahannya tidak memerlukan irigasi.

Penyuluh Dinas Pertanian Melva Simanjuntak mengatakan, benih ditanam di sela karet muda sehingga petani tetap punya beras selama menunggu sadap. “Karet baru disadap enam tahun lagi. Selama itu mereka perlu makan,” katanya.

Sabam Manalu (52) memanen 1.400 kilogram dari setengah hektare. Ia menyisihkan sebagian untuk benih. “Tahun ini saya tidak membeli beras sampai Lebaran,” ujarnya.

Serangan burung menjadi kesulitan terbesar. Kelompok tani menjaga ladang bergantian selama 20 hari terakhir.

Kelompok lain di Hulu Tor yang berminat dapat mendaftar di balai penyuluhan sampai {tgl+20}. Benih bantuan cukup untuk 30 hektare.
---
Hasil ubinan Dinas Pertanian, {tglth-1}
Wawancara Melva Simanjuntak, penyuluh
Wawancara Sabam Manalu, petani
`);

export const jembatanAekNauli = story(`
Jembatan Gantung Aek Nauli Selesai Diperbaiki
---
Jembatan gantung Aek Nauli sepanjang 46 meter di Kecamatan Hulu Tor telah selesai diperbaiki oleh Dinas Pekerjaan Umum dan dapat dilalui warga kembali, {H}.
---
Perbaikan mengganti 48 papan lantai dan dua kabel penahan. Pekerjaan memakan waktu empat hari dengan biaya Rp38 juta dari anggaran pemeliharaan.

Kepala Bidang Bina Marga Sabar Nainggolan mengatakan bahwa jembatan tersebut sebelumnya sudah sangat membahayakan keselamatan para pengguna jalan yang mana setiap harinya dilalui anak sekolah, petani, dan pedagang yang hendak menuju pasar sehingga perlu segera dilakukan penanganan.

Selama ditutup, warga memutar lewat Simpang Baru. Waktu tempuhnya bertambah 40 menit.

Marulak Sitorus (51) menuntun sepedanya melewati lantai baru. “Bunyi kayunya sudah tidak ada. Dulu saya hafal papan mana yang goyang,” katanya.

Beban paling banyak tetap 10 orang sekaligus. Sepeda motor wajib dituntun.
---
Laporan pemeliharaan Dinas Pekerjaan Umum
Wawancara Sabar Nainggolan dan Marulak Sitorus
`);

export const antreanObat = story(`
Antrean Obat RSUD Kini Dapat Dipantau dari Rumah
---
Pasien rawat jalan RSUD Sei Rantau dapat memantau antrean obat dari rumah lewat situs rumah sakit sejak {H}.
---
Nomor antrean muncul setelah resep diterima apotik. Pasien melihat perkiraan selesai dan boleh kembali saat obat siap, paling lambat pukul 16.00.

Kepala Instalasi Farmasi, apoteker Lidia Hutabarat, mengatakan waktu tunggu obat racikan rata-rata 74 menit. “Pasien tidak perlu duduk selama itu. Kursi kami hanya 40, sedangkan resep sehari bisa 260,” katanya.

Pada tiga hari pertama, 191 dari 612 pasien membuka halaman antrean, menurut catatan server Diskominfo.

Delima Harefa (39) mengambil obat ayahnya sambil menjemput anak. “Biasanya saya bolak-balik bertanya ke loket,” ujarnya.

Rumah sakit belum mengukur apakah antrean di loket menjadi lebih pendek. Hitungan itu dijadwalkan bulan depan.

Pasien tanpa ponsel tetap dipanggil lewat pengeras suara. Halaman antrean tidak menampilkan nama dan jenis obat.
---
Catatan Instalasi Farmasi {tgl-14} sampai {tgl-1}
Wawancara Lidia Hutabarat, Delima Harefa
`);

export const tersedak1 = story(`
RSUD Sukses Gelar Pelatihan Bantuan Hidup Dasar
---
RSUD Sei Rantau sukses menggelar pelatihan bantuan hidup dasar bagi masyarakat umum, {H}.
---
Pelatihan diikuti oleh 40 peserta yang terdiri dari kader posyandu, guru PAUD, dan perwakilan organisasi perempuan. Peserta sangat antusias mengikuti materi yang disampaikan.

Direktur RSUD mengucapkan terima kasih kepada seluruh pihak yang telah mendukung.

Diharapkan peserta dapat menerapkan ilmu yang didapat.
`);

export const tersedak2 = story(`
RSUD Latih 40 Kader Menolong Anak Tersedak
---
RSUD Sei Rantau melatih 40 kader posyandu dan guru PAUD menolong anak yang tersedak, {H}.
---
Peserta berlatih dengan boneka bayi di aula RSUD. Setiap orang harus melakukan lima tepukan punggung dan lima hentakan dada dengan benar sebelum menerima kartu penolong.

Perawat IGD Renta Simarmata mengatakan, tahun ini IGD menerima 17 anak tersedak. “Sebelas di antaranya tiba lebih dari 20 menit setelah kejadian. Pertolongan pertama harus ada di rumah,” katanya.

Nurbaiti (34), guru PAUD di Labuhan, pernah melihat muridnya tersedak kacang. “Waktu itu kami panik dan membawanya naik motor. Sekarang saya tahu yang harus dilakukan dulu,” ujarnya.

Boneka latihan dipinjamkan puskesmas selama dua pekan kepada PAUD yang ingin mengulang bersama orang tua murid.

Pelatihan berikutnya untuk Kecamatan Hulu Tor dijadwalkan {tgl+12}. Pendaftaran lewat puskesmas, tanpa biaya.
---
Catatan IGD RSUD, Januari sampai {bulan-30}
Wawancara Renta Simarmata, Nurbaiti
`);

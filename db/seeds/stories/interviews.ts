import { story } from '../story.ts';

/** "Berita dari wawancara" of the running batch. */

export const bidanDesa = story(`
Bidan Hulu Tor Menjemput Anak yang Terlewat Imunisasi
---
Empat bidan desa di Kecamatan Hulu Tor mendatangi rumah anak yang terlewat imunisasi dua kali sepekan sejak {bulan-60}.
---
Bidan Desa Aek Godang, Marsinta Silalahi, membawa kotak vaksin di boncengan. Rumah terjauh di wilayahnya berjarak 14 kilometer dari puskesmas.

“Ibunya bukan menolak. Ibunya tidak punya ongkos dua kali,” kata Marsinta, {H}.

Pada bulan pertama bidan menemukan 38 anak yang tertinggal dari 211 anak, menurut buku kohort puskesmas. Dua puluh enam di antaranya sudah dilengkapi.

Lenny (31), ibu dua anak di Aek Godang, sempat takut anaknya demam. “Bu bidan pulangnya meninggalkan nomor telepon puskesmas. Saya berani karena itu,” ujarnya.

Kunjungan rumah memakai waktu yang dulu dipakai untuk laporan tertulis. Kepala puskesmas membolehkan laporan dikirim sebulan sekali. “Laporan boleh terlambat sehari, vaksin tidak,” kata Marsinta menirukan pesan atasannya. Sepeda motornya milik puskesmas, bensinnya diganti setiap akhir bulan dengan kuitansi.

Warga yang belum didatangi dapat mendaftar kepada kader posyandu.
---
Buku kohort Puskesmas Hulu Tor, {tglth-5}
Wawancara Marsinta Silalahi dan Lenny, {tgl}
`);

export const jalanSibolangit = story(`
Warga Sibolangit Menunggu Giliran Jalan Desa
---
Warga Desa Sibolangit menunggu satu tahun lagi untuk perbaikan jalan ke kebun setelah usulannya masuk daftar tunggu Bappeda.
---
“Kalau hujan, ban traktor pun slip,” kata Marudut Sihotang, Kepala Desa Sibolangit, {H}. Ia menerima penundaan karena lahannya memang belum dibebaskan.

Perencana Bappeda Ronny Tarigan menjelaskan, usulan desa itu berada di urutan kedelapan. Anggaran hanya cukup untuk enam ruas.

Romauli (38) mengangkut jagung lewat jalan itu. Setiap musim hujan ia menyewa kerbau Rp150.000 sehari. “Saya ingin tahu tahunnya, bukan janjinya,” ujarnya.

Empat pemilik kebun di tepi jalan sudah setuju menghibahkan lahan selebar satu meter. Satu orang masih meminta pohon durennya tidak ditebang. Kepala desa menawarkan jalur sedikit berbelok. Pemilik pohon itu, yang kami temui di kebunnya, belum memutuskan dan minta waktu sampai musim buah selesai.

Menurut Ronny, urutan dapat naik bila surat hibah lahan lengkap sebelum {bulan+60}. Bappeda memberi contoh suratnya di kantor camat.
---
Wawancara Marudut Sihotang, Ronny Tarigan, Romauli
Berita acara musrenbang
`);

export const penyuluhBenih = story(`
Petani Aek Godang Simpan Sendiri Benih Padi
---
Delapan belas petani Desa Aek Godang mulai menyimpan benih padi gogo sendiri agar tidak membeli setiap musim, {H}.
---
Penyuluh Melva Simanjuntak mengajarkan cara memilih malai dari tengah petak. “Yang di pinggir sudah kawin dengan rumput,” katanya sambil tertawa.

Benih dijemur sampai kadar air 12 persen lalu disimpan dalam jeriken tertutup. Uji tumbuh kelompok menunjukkan 88 dari 100 butir berkecambah.

Sabam Manalu (52) menghemat sekitar Rp400 ribu tahun ini. Namun, ia masih khawatir soal kutu. “Jeriken saya yang kedua berlubang kecil,” ujarnya.

Melva tidak menjanjikan hasil yang lebih tinggi. Benih simpanan hanya baik dua sampai tiga musim, setelah itu harus diganti. “Yang dihemat uang dan waktu menunggu, bukan pupuknya,” ujarnya. Ia meminta setiap petani menulis tanggal panen pada jeriken. Kelompok sepakat menukar benih antaranggota bila ada yang gagal.

Dinas Pertanian meminjamkan alat ukur kadar air lewat balai penyuluhan, Senin sampai Kamis.
---
Wawancara Melva Simanjuntak dan Sabam Manalu
Catatan uji tumbuh kelompok tani, {tglth-6}
`);

export const petugasLoket = story(`
Petugas Loket Hulu Tor Belajar Mendengar Aduan
---
Petugas loket sore Kecamatan Hulu Tor menulis aduan dengan kata-kata warga dan membacakannya kembali sebelum diberi nomor.
---
“Kalau saya tulis bahasa kantor, orangnya tidak kenal lagi aduannya sendiri,” kata petugas loket, Henny Butarbutar, {H}.

Dalam tiga minggu loket menerima 41 aduan. Tiga puluh empat sudah dijawab. Tujuh yang tersisa berkaitan dengan listrik dan menunggu perusahaan penyedia.

Bistok Gultom (57) mengadukan lampu jalan di depan gereja. Lampunya menyala sesudah enam hari kerja, lewat sehari dari janji. “Tidak apa-apa lewat sehari. Yang penting saya ditelepon,” ujarnya.

Petugas lain, Rido Simamora, menempelkan daftar aduan tanpa nama di papan depan kantor. Yang selesai diberi tanda hijau. Dua ibu yang membaca papan itu lalu menambahkan bahwa lampu di dekat posyandu juga mati, dan Rido mencatatnya saat itu juga. Papan itu diperbarui setiap Jumat sore sebelum loket ditutup.

Camat mengakui keterlambatan itu. Mobil tangga dipakai bersama tiga kecamatan.
---
Buku aduan loket sore
Wawancara Henny Butarbutar, Bistok Gultom, Camat Hulu Tor
`);

export const kepalaPuskesmas = story(`
Wawancara dengan Kepala Puskesmas Simpang Baru
---
Kepala Puskesmas Simpang Baru dr. Tohap Silaban mengatakan bahwa demam berdarah harus diwaspadai bersama.
---
“Demam berdarah ini penyakit yang berbahaya. Oleh karena itu mari kita bersama-sama menjaga kebersihan lingkungan,” ungkapnya, {H}.

Beliau juga mengatakan bahwa puskesmas telah melakukan berbagai upaya. Diantaranya penyuluhan, fogging, dan pembagian abate.

Ketika ditanya mengenai kendala, beliau menyebut kurangnya kesadaran masyarakat.

Erlina, salah satu warga, menyampaikan terima kasih kepada puskesmas.

Puskesmas mencatat delapan kasus dalam sebulan. Fogging sudah dilakukan dua kali di dusun yang sama, menurut catatan petugas.

Saat ditanya berapa rumah yang sudah diperiksa, beliau menyampaikan bahwa kader terus bergerak di lapangan dan masyarakat diharapkan ikut serta secara aktif demi terwujudnya lingkungan yang bebas dari sarang nyamuk. Pemeriksaan serupa akan dilaksanakan secara berkala sesuai dengan kebutuhan dan ketersediaan anggaran.

Ketua RT setempat, Hisar Nadeak (49), meragukan pengasapan. “Setelah diasap, seminggu lagi nyamuknya kembali. Yang perlu dibersihkan itu tampungan air di rumah kosong,” ujarnya.
`);

export const kepalaSekolahAset = story(`
Dua Kelas Bocor Menunggu Sertifikat Tanah Sekolah
---
Dua kelas SD Negeri Labuhan 2 bocor sejak {bulan-120} dan belum dapat diperbaiki karena tanah sekolah belum bersertifikat.
---
Kepala sekolah Mangasi Purba memindahkan 56 murid ke ruang guru. “Kami bergiliran. Kelas empat masuk pagi, kelas lima masuk siang,” katanya, {H}.

Auditor Inspektorat Daerah Sintong Aritonang menjelaskan, dana perbaikan tersedia, tetapi tidak boleh dipakai di atas tanah yang haknya belum jelas. “Kalau kami longgarkan, uangnya bisa menjadi temuan,” ujarnya.

Tanah itu hibah warga pada 1974. Ahli waris pemberi hibah, Rustam Pasaribu (66), sudah menandatangani pernyataan. “Ayah saya memberi untuk sekolah. Kami tidak mengambilnya lagi,” katanya.

Orang tua murid sempat mengumpulkan uang untuk terpal. Mangasi mengembalikannya karena khawatir dianggap pungutan. Terpal kemudian dipinjamkan BPBD dan sudah dua kali diganti karena angin. Murid kelas empat menyebut ruang guru sebagai kelas yang wangi kopi. Mereka minta tetap boleh di sana kalau hujan.

Berkas didaftarkan ke kantor pertanahan pada {tgl-9}. Jawabannya diperkirakan dua bulan lagi.
---
Wawancara Mangasi Purba, Sintong Aritonang, Rustam Pasaribu
Tanda terima berkas, {tglth-9}
`);

export const pedagangKodeQr = story(`
Pedagang Ikan Labuhan Belajar Menolak Bukti Palsu
---
Tiga belas pedagang Pasar Labuhan kini memeriksa mutasi rekening sebelum menyerahkan barang setelah dua kali tertipu bukti transfer palsu.
---
“Gambarnya persis, ada centang hijaunya. Uangnya tidak pernah masuk,” kata Masniari (50), penjual ikan, {H}. Ia kehilangan Rp340.000.

Analis Diskominfo Pardomuan Simbolon mengajari pedagang membuka mutasi, bukan melihat layar pembeli. Latihannya memakai ponsel pedagang sendiri selama 20 menit.

“Yang kami latih kebiasaan, bukan aplikasinya,” ujar Pardomuan.

Sejak latihan itu pengelola pasar mencatat satu percobaan lagi. Pembelinya pergi ketika diminta menunggu.

Polisi pasar menyarankan korban melapor meskipun jumlahnya kecil. Masniari belum melapor karena harus menutup lapak setengah hari. Pardomuan menjawab keberatan itu dengan membawa formulir laporan ke pos pasar. Sejak itu tiga pedagang menyerahkan salinan bukti palsu yang mereka simpan. Pengelola pasar menempelkan contohnya di setiap blok, dengan nama pembeli yang sudah dihitamkan.

Pedagang lain dapat ikut latihan setiap Senin pukul 14.00 di pos pasar.
---
Wawancara Masniari, Pardomuan Simbolon
Buku kejadian pos pasar
`);

export const operatorDesa = story(`
Operator Desa Memilih Malam untuk Mengisi Situs
---
Operator Desa Aek Nauli mengisi situs desa pada malam hari karena sinyal siang habis dipakai pelayanan.
---
“Siang saya unggah satu foto butuh sepuluh menit. Malam hanya satu menit,” kata Goklas Sianipar, operator desa, {H}.

Diskominfo mencatat kecepatan di kantor desa itu 0,8 megabit per detik pada pukul 10.00. Pranata komputer Frans Gurning menyarankan foto diperkecil sebelum diunggah.

“Kami membuat panduan satu halaman. Foto cukup selebar layar ponsel,” ujar Frans.

Jepri Nababan (27), warga, membaca situs itu dari perantauan. Ia berharap jadwal posyandu dimuat lebih awal. “Ibu saya bertanya ke saya, bukan ke kantor desa,” katanya.

Frans mengakui panduannya terlambat. Pelatihan tahun lalu hanya membahas cara masuk, bukan cara memperkecil foto. Sekarang setiap operator membawa pulang satu halaman yang sudah ia kerjakan sendiri. Goklas mengunggah jadwal posyandu tiga hari lebih awal sejak keluhan itu. Ia memasang pengingat di ponselnya setiap Kamis malam.

Menara baru dijadwalkan berdiri pada {bulan+120}.
---
Uji kecepatan Diskominfo, {tglth-2}
Wawancara Goklas Sianipar, Frans Gurning, Jepri Nababan
`);

export const arsiparis = story(`
Arsiparis Bappeda Merawat Peta dengan Kuas Cat
---
Arsiparis Bappeda Rosmaida Hutapea membersihkan 214 peta tua dengan kuas cat sebelum memindainya.
---
“Kain basah membuat tintanya lari. Kuas nomor dua paling aman,” katanya, {H}.

Satu lembar memerlukan 15 sampai 40 menit. Rosmaida memakai masker karena jamur kertas membuatnya batuk pada minggu pertama.

Panahatan Sirait (61) menunggu hasilnya untuk mengurus batas kebun. Ia dua kali datang ketika ruang arsip tutup. “Jamnya tidak ditulis di pintu,” ujarnya.

Peta yang berjamur dipisahkan dalam kotak berlubang. Rosmaida belajar cara itu dari rekannya di kearsipan provinsi lewat panggilan video. Ia mencatat setiap lembar yang gagal dipindai beserta sebabnya, supaya penggantinya kelak tidak mengulang. Catatan itu sudah dua belas halaman. Lembar yang paling parah disimpan untuk pelatihan, bukan dibuang, supaya orang tahu rupa kerusakan itu.

Sekretaris Bappeda Lina Pasaribu mengakui kekurangan itu. Jam layanan arsip kini ditempel di pintu dan di situs: Senin sampai Kamis, pukul 09.00–15.00.
---
Wawancara Rosmaida Hutapea, Panahatan Sirait, Lina Pasaribu
`);

export const bendaharaDesa = story(`
Bendahara Desa Bertanya Sebelum Membeli Bibit
---
Bendahara Desa Pasar Labuhan menunda pembelian 2.000 bibit mangga selama sepekan untuk berkonsultasi dengan Inspektorat Daerah.
---
Netty Saragi khawatir karena hanya ada satu penjual bibit di desanya. “Saya takut dianggap menunjuk orang,” katanya, {H}.

Inspektur Pembantu Wilayah II Basaria Nainggolan meminta Netty mencatat harga tiga penjual, termasuk dua lewat telepon. “Yang kami lihat usahanya membandingkan,” ujar Basaria.

Harga akhirnya turun dari Rp18.000 menjadi Rp15.500 sebatang. Desa menghemat Rp5 juta, menurut nota yang ditunjukkan Netty.

Basaria menambahkan, klinik tidak menyetujui belanja. Keputusan tetap di tangan desa, dan catatan konsultasi tidak menghapus tanggung jawabnya. Netty memahami hal itu. Ia menempelkan daftar tiga harga di kantor desa supaya warga dapat menanyakannya. Dua warga datang dan menunjukkan penjual keempat. Harganya ternyata lebih mahal, tetapi namanya tetap dicatat sebagai pembanding tahun depan.

Petani penerima, Saut Manurung (48), tidak keberatan menunggu. “Asal ditanam sebelum hujan habis,” katanya.
---
Nota pembelian dan catatan harga
Wawancara Netty Saragi, Basaria Nainggolan, Saut Manurung
`);

export const angkutanSekolah = story(`
Sekolah Ramah Anak Perlu Dukungan Semua Pihak
---
Kepala SMP Negeri 1 Sei Rantau, Dumaria Pakpahan, mengatakan sekolah ramah anak memerlukan dukungan semua pihak.
---
“Sekolah ramah anak adalah sekolah yang aman, bersih, sehat, hijau, inklusif, dan nyaman bagi perkembangan fisik, kognisi, dan psikososial anak,” kata Dumaria, {H}.

Ia menambahkan, orang tua harus berperan aktif. Pemerintah pun diminta memberi perhatian lebih.

Seorang sopir angkutan yang tidak mau disebut namanya mengatakan siap membantu.

Hal senada disampaikan pengawas sekolah.
`);

export const pekerjaSosial = story(`
Pekerja Sosial Mengantar Lansia ke Dokter Mata
---
Pekerja sosial Martua Sihaloho mengantar tujuh warga lanjut usia Hulu Tor ke RSUD untuk operasi katarak dengan mobil dinas, {H}.
---
“Mereka bukan tidak mau dioperasi. Mereka takut pulang sendirian dengan mata diperban,” kata Martua.

Dokter mata RSUD, dr. Yanti Sembiring, menjadwalkan tiga operasi sehari. Biayanya ditanggung jaminan kesehatan.

Op. Lamhot (69) sudah dapat menghitung uang receh sendiri. Namun, obat tetesnya hampir habis dan rumahnya 30 kilometer dari apotek. “Saya lupa bertanya dijual di mana,” ujarnya.

Perjalanan tujuh orang itu memakan waktu tiga jam. Martua membawa bantal dan kantong plastik karena sebagian tidak biasa naik mobil. Dua orang lain batal berangkat pada pagi hari karena tekanan darahnya tinggi. Jadwal mereka diundur dua minggu. Martua mengantar keduanya pulang lebih dulu, lalu kembali ke RSUD untuk menunggu yang dioperasi sampai sore.

Martua mencatat kebutuhan itu. Puskesmas Hulu Tor menyediakan obat yang sama mulai {H+4}.
---
Wawancara Martua Sihaloho, dr. Yanti Sembiring, Op. Lamhot
`);

export const bidanLabuhanDraft = story(`
Suami Labuhan Ikut Kelas Ibu Hamil
---
Sebelas suami ikut kelas ibu hamil di Puskesmas Labuhan, {H}.
---
“Saya baru tahu kalau bengkak itu bahaya,” kata Ita… (cek: ini kutipan suaminya, bukan Ita. Tanya nama!)

Bidan Yuni: kelas Sabtu ramai karena pabrik libur.
`);

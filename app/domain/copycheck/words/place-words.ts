/** What stands after the prepositions *di* and *ke*, and never after the prefix *di-* of a verb. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `antara antaranya atas bawah dalam dalamnya luar luarnya depan belakang samping sebelah seberang sekitar sekeliling sekitarnya
  sepanjang tengah pinggir tepian ujung pangkal pojok sudut puncak dasar permukaan hadapan pihak hilir hulu utara selatan
  timur barat sana sini situ mana manapun mana-mana
  akhir awal saat masa zaman hari bulan tahun waktu malam pagi siang sore era tengah-tengah
  jalan gang rumah kantor gedung ruang ruangan aula balai pendopo pendapa halaman pekarangan lapangan stadion taman alun-alun
  sekolah kampus kelas perpustakaan laboratorium asrama pesantren madrasah masjid musala gereja pura wihara makam
  pasar toko warung kios lapak loket hotel restoran penginapan terminal bandara pelabuhan dermaga stasiun halte
  desa dusun kampung nagari jorong kelurahan kecamatan kabupaten kota provinsi negara daerah wilayah kawasan lokasi tempat
  lingkungan perumahan permukiman kompleks pulau pesisir pantai muara sungai danau laut gunung bukit lembah hutan sawah ladang
  kebun kolam tambak bendungan waduk perairan perbatasan
  puskesmas poliklinik rumah-sakit klinik posyandu polindes pustu posko pos polsek polres kejaksaan pengadilan
  dinas badan instansi kementerian lembaga bank koperasi perusahaan pabrik gudang bengkel
  bidang tingkat sektor kalangan tataran jajaran lingkup bawahnya atasnya
  seluruh setiap sejumlah berbagai beberapa semua sebagian salah satu dua tiga empat lima enam tujuh delapan sembilan sepuluh
  dunia indonesia luar-negeri dalam-negeri tanah-air media internet laman situs aplikasi
  meja kursi dinding lantai tangga pintu jendela teras dapur kamar panggung
  mobil kapal perahu bus pesawat
  tangan mata telinga hati sisi
  masyarakat keluarga lahan area acara kegiatan ruas bantaran lereng rumahnya kantornya sekolahnya desanya wilayahnya daerahnya
  kecamatannya tempatnya lokasinya`.split(/\s+/),
);

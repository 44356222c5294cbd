/**
 * Why each rule of the copy check exists, and where it comes from, in one or two Indonesian sentences. Kept apart from
 * the rules: they are read only where a reason is asked for, and a browser's checker runs without them.
 */
export const REASONS = {
  'atribusi-angka':
    'Angka baru dapat dipercaya bila pembaca tahu siapa yang menghitungnya dan kapan. Kode Etik Jurnalistik Pasal 2 meminta berita faktual yang jelas sumbernya.',
  'nama-berbeda':
    'Nama orang dan tempat adalah fakta pertama yang diperiksa pembaca yang mengenalnya. Kode Etik Jurnalistik Pasal 1 meminta berita yang akurat.',
  'angka-berbeda':
    'Dua angka untuk hal yang sama membuat pembaca meragukan keduanya. Kode Etik Jurnalistik Pasal 1 dan 3 meminta berita yang akurat dan teruji.',
  'data-pribadi':
    'UU 27/2022 tentang Pelindungan Data Pribadi menghendaki data seseorang hanya dibuka dengan dasar yang sah; Kode Etik Jurnalistik Pasal 9 menghormati kehidupan pribadi.',
  praduga:
    'Kode Etik Jurnalistik Pasal 3 meminta asas praduga tak bersalah: sebelum putusan hakim, seseorang baru diduga, disangka, atau didakwa.',
  'atribusi-kutipan':
    'Pembaca perlu tahu siapa yang berbicara. Kode Etik Jurnalistik Pasal 2 meminta fakta yang jelas sumbernya; kutipan langsung tanpa nama penutur tidak dapat diuji.',
  'hari-tanggal':
    'Hari dan tanggal dihitung menurut kalender. Kode Etik Jurnalistik Pasal 1 dan 3 meminta berita yang akurat dan teruji; hari yang keliru membuat pembaca datang pada waktu yang salah.',
  singkatan:
    'Pembaca umum belum tentu mengenal singkatan kantor; kepanjangannya ditulis saat pertama disebut (praktik jurnalistik).',
  'di-awalan': 'Awalan di- pada kata kerja ditulis serangkai: dibuka, dilaksanakan (EYD V).',
  'kata-ganda':
    'Kata yang tertulis dua kali biasanya sisa penyuntingan. Kata ulang ditulis dengan tanda hubung (EYD V).',
  'tidak-baku': 'Berita pemerintah memakai bentuk baku menurut KBBI.',
  'bahasa-birokrasi':
    'Bahasa surat dinas memperlambat berita; kata yang pendek dan langsung lebih cepat dipahami (bahasa jurnalistik).',
  opini:
    'Berita tidak mencampurkan fakta dan opini yang menghakimi (Kode Etik Jurnalistik pasal 3); penilaian menjadi milik narasumber.',
  'tanda-berpasangan':
    'Tanda kurung dan tanda petik selalu berpasangan (EYD V); tanpa penutup, pembaca tidak tahu di mana kutipan berakhir.',
  'pasif-beruntun':
    'Kalimat pasif berturut-turut menyembunyikan pelaku; berita lebih hidup bila pelakunya disebut (bahasa jurnalistik).',
  'kata-ulang': 'Kata ulang ditulis dengan tanda hubung di antara unsur-unsurnya (EYD V).',
  'spasi-tanda': 'Tanda baca melekat pada kata di depannya dan diikuti satu spasi (EYD V).',
  ejaan:
    'Kata ini tidak ada dalam daftar kata dan berbeda satu huruf dari kata yang lazim; bentuk yang benar menurut KBBI.',
  'judul-panjang':
    'Judul dibaca sekilas: siapa berbuat apa. Kebiasaan redaksi menganjurkan lima sampai sembilan kata; sisanya milik teras.',
  'judul-kapital':
    'Judul yang seluruhnya kapital lebih lambat dibaca dan menyembunyikan beda singkatan dengan kata biasa. Pedoman EYD V: kapital pada huruf pertama setiap kata judul, kecuali kata tugas.',
  'judul-titik': 'Pedoman EYD V: tanda titik tidak dipakai pada akhir judul.',
  'piramida-terbalik':
    'Berita disusun dari yang terpenting (piramida terbalik): redaktur memotong dari bawah, dan pembaca berhenti kapan saja.',
  'teras-panjang':
    'Pedoman penulisan teras berita PWI (1977): tidak lebih dari 30–45 kata dan tiga kalimat, lebih baik 25 kata atau kurang. Pembaca memutuskan di teras apakah ia membaca terus.',
  'pembuka-seremonial':
    'Pedoman teras berita PWI (1977) mengutamakan “apa” dan “siapa”. Pembuka seperti “Dalam rangka” menunda beritanya.',
  'kalimat-panjang':
    'Kalimat berita yang pendek lebih cepat dipahami: satu kalimat, satu gagasan. Pedoman teras berita PWI (1977) menganjurkan kalimat singkat dan sederhana.',
  'kota-kosong':
    'Kota asal berita di awal teras memberi tahu pembaca dari mana berita ditulis; kebiasaan redaksi surat kabar Indonesia.',
  'daftar-pejabat':
    'Daftar tamu adalah protokol, bukan berita. Pembaca mencari apa yang terjadi dan siapa yang berperan; pedoman teras berita PWI (1977) mengutamakan “apa” dan “siapa” yang penting.',

  // More exact than the reason of the rule that remarks on it.
  'kata-depan':
    'Kata depan di, ke, dan dari ditulis terpisah dari kata yang mengikutinya: di kantor, ke depan (EYD V).',
  'awalan-se':
    'Awalan se- ditulis serangkai: sekabupaten; di depan huruf kapital dengan tanda hubung: se-Kabupaten (EYD V).',
  peluluhan:
    'Huruf k, p, s, dan t di awal kata dasar luluh oleh awalan me-: menyosialisasikan, memengaruhi (EYD V dan KBBI).',
  'bentuk-terikat':
    'Bentuk terikat seperti antar-, pasca-, non-, dan sub- ditulis serangkai dengan kata yang mengikutinya (EYD V).',
  'identitas-anak':
    'Kode Etik Jurnalistik Pasal 5 melarang menyebut identitas korban kejahatan susila dan anak pelaku kejahatan; UU 11/2012 Pasal 19 merahasiakan identitas anak pelaku, korban, dan saksi dalam pemberitaan perkara.',
  'lambang-rupiah': 'Lambang mata uang ditulis tanpa tanda titik dan tanpa spasi: Rp10.000 (EYD V).',
  'koma-petikan':
    'Tanda koma memisahkan petikan langsung dari bagian kalimat yang menyebut penuturnya: “Saya senang,” katanya (EYD V).',
  'koma-bahwa':
    'Anak kalimat yang mengikuti induknya tidak didahului tanda koma: ia mengatakan bahwa jalan itu bagus (EYD V).',
  'nama-waktu': 'Nama hari dan bulan berhuruf kapital pada huruf pertamanya: Senin, November (EYD V).',
  'akhiran-nya': 'Akhiran dan bentuk -nya ditulis serangkai dengan kata di depannya (EYD V).',
} as const;

export type ReasonName = keyof typeof REASONS;

/** What a rule of axe-core means for whoever edits the page. */
export interface RuleSentence {
  /** What is wrong. */
  problem: string;
  /** What to do, in the words of the editor. */
  todo: string;
}

/**
 * The rules that words, links, headings, lists and pictures of a portal's page can break. Colours, landmarks and the
 * frame of the page are ours and are held by our own journeys, so they are not asked here.
 */
export const AXE_SENTENCES: Record<string, RuleSentence> = {
  'heading-order': {
    problem: 'Tingkat judul bagian melompat.',
    todo: 'Naikkan tingkat judul bagian ini satu demi satu: setelah tingkat 2 datang tingkat 3.',
  },
  'empty-heading': { problem: 'Ada judul bagian tanpa kata.', todo: 'Isi judulnya, atau hapus.' },
  'page-has-heading-one': { problem: 'Halaman tidak memiliki judul utama.', todo: 'Isi judul halaman.' },
  'image-alt': { problem: 'Gambar tidak memiliki teks pengganti.', todo: 'Isi teks pengganti gambar.' },
  'image-redundant-alt': {
    problem: 'Teks pengganti mengulang kata di sebelahnya.',
    todo: 'Tulis yang terlihat di gambar, bukan judul atau takarirnya lagi.',
  },
  'svg-img-alt': { problem: 'Gambar vektor tidak memiliki nama.', todo: 'Isi teks pengganti gambar.' },
  'role-img-alt': { problem: 'Gambar tidak memiliki nama.', todo: 'Isi teks pengganti gambar.' },
  'object-alt': { problem: 'Objek tertanam tidak memiliki nama.', todo: 'Ganti dengan gambar atau tautan.' },
  'input-image-alt': {
    problem: 'Tombol bergambar tidak memiliki nama.',
    todo: 'Ganti dengan tautan berkata jelas.',
  },
  'area-alt': {
    problem: 'Bagian gambar yang dapat ditekan tidak memiliki nama.',
    todo: 'Ganti dengan daftar tautan.',
  },
  'link-name': { problem: 'Tautan tidak memiliki kata.', todo: 'Tulis nama halaman yang dibuka tautan ini.' },
  'link-in-text-block': {
    problem: 'Tautan di dalam kalimat sulit dibedakan dari kata lain.',
    todo: 'Pindahkan tautan ke bagian “Tautan”.',
  },
  'identical-links-same-purpose': {
    problem: 'Beberapa tautan berkata sama, tetapi membuka halaman yang berbeda.',
    todo: 'Beri setiap tautan kata yang menyebut tujuannya.',
  },
  'button-name': { problem: 'Tombol tidak memiliki kata.', todo: 'Ganti dengan tautan berkata jelas.' },
  list: { problem: 'Susunan daftar rusak.', todo: 'Buat ulang daftar: satu butir setiap baris.' },
  listitem: {
    problem: 'Butir daftar berdiri di luar daftarnya.',
    todo: 'Buat ulang daftar: satu butir setiap baris.',
  },
  'definition-list': {
    problem: 'Susunan keterangan singkat rusak.',
    todo: 'Tulis satu keterangan setiap baris, seperti “Biaya: Gratis”.',
  },
  dlitem: {
    problem: 'Keterangan singkat berdiri di luar daftarnya.',
    todo: 'Tulis satu keterangan setiap baris, seperti “Biaya: Gratis”.',
  },
  'p-as-heading': {
    problem: 'Kalimat tebal dipakai sebagai judul bagian.',
    todo: 'Pindahkan kata itu ke isian judul bagian.',
  },
  'empty-table-header': { problem: 'Kepala tabel kosong.', todo: 'Isi nama kolomnya.' },
  'table-duplicate-name': {
    problem: 'Judul dan ringkasan tabel sama.',
    todo: 'Tulis ringkasan yang berbeda.',
  },
  'td-headers-attr': {
    problem: 'Sel tabel menunjuk kepala yang tidak ada.',
    todo: 'Ganti tabel dengan daftar.',
  },
  'th-has-data-cells': { problem: 'Kepala tabel tidak memiliki isi.', todo: 'Ganti tabel dengan daftar.' },
  'valid-lang': { problem: 'Tanda bahasa tidak dikenal.', todo: 'Hapus tanda bahasanya.' },
  'target-size': {
    problem: 'Tautan terlalu kecil atau terlalu rapat untuk jari.',
    todo: 'Tulis setiap tautan di barisnya sendiri.',
  },
};

/** Of a rule that is not in the table: its own words are English, so they are not shown. */
export const sentenceOf = (rule: string): RuleSentence =>
  AXE_SENTENCES[rule] ?? {
    problem: `Pemeriksa tampilan menemukan masalah “${rule}”.`,
    todo: 'Lihat bagian ini sebagai warga, lalu tunjukkan kepada mentor bila belum jelas.',
  };

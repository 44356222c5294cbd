/** What the emblem's resource and the making of a balai ask to be said here, by name. */
export const NOTES: Record<string, { tone: 'success' | 'error'; text: string }> = {
  dibuat: {
    tone: 'success',
    text: 'Balai sudah dibuat. Unggah lambangnya, lalu tambahkan penanda tangan dan pemerintah daerah.',
  },
  lambang: { tone: 'success', text: 'Lambang sudah dipasang.' },
  too_large: { tone: 'error', text: 'Berkas lambang lebih dari 2 MB. Kecilkan dahulu, lalu unggah lagi.' },
  not_a_form: { tone: 'error', text: 'Berkas tidak terbaca. Pilih kembali berkas lambangnya.' },
  cut_off: { tone: 'error', text: 'Unggahan terputus sebelum selesai. Coba sekali lagi.' },
  no_file: { tone: 'error', text: 'Pilih berkas lambang lebih dahulu.' },
  not_a_picture: { tone: 'error', text: 'Berkas ini bukan gambar PNG atau JPEG.' },
  damaged: { tone: 'error', text: 'Gambar ini rusak atau terlalu besar ukurannya. Coba berkas lain.' },
};

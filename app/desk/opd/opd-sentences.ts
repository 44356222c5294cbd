const SENTENCES: Record<string, string> = {
  pemda_missing: 'Pilih pemerintah daerah.',
  name_missing: 'Isi nama OPD.',
  name_short: 'Nama OPD paling sedikit 3 huruf.',
  too_long: 'Isian ini terlalu panjang.',
  too_many: 'Nama lain paling banyak 30.',
  name_taken: 'Pemerintah daerah ini sudah punya OPD dengan nama itu.',
};

export const opdSentence = (code: string): string => SENTENCES[code] ?? 'Periksa kembali isian ini.';

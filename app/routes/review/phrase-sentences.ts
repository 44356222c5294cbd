/** Why a phrase was not kept. */
export const PHRASE_REFUSALS = {
  too_many: 'Anda sudah menyimpan 100 frasa. Hapus yang tidak lagi dipakai.',
  too_many_shared: 'Frasa bersama di balai ini sudah 200. Hapus yang tidak lagi dipakai.',
  no_such_balai: 'Frasa hanya dapat dibagikan di balai tempat Anda menjadi mentor atau panitia.',
} as const;

const NOTES: Record<string, string> = {
  ditambah: 'Frasa ditambahkan.',
  diubah: 'Frasa diubah.',
  dihapus: 'Frasa dihapus.',
  dibagikan: 'Frasa kini dapat dipakai semua mentor di balai ini.',
  disimpan: 'Frasa kini hanya milik pemiliknya.',
};

/** What has just been done, by name. */
export const phraseNote = (name: string | null): string | undefined => NOTES[name ?? ''];

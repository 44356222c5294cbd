const NAME_LIMIT = 120;

/** What has just been done to a manuscript that is no longer in the viewer's queue. */
export function queueNote(query: URLSearchParams): string | null {
  const name = (query.get('kepada') ?? '').slice(0, NAME_LIMIT);
  switch (query.get('pesan')) {
    case 'dialihkan':
      return name
        ? `Naskah kini menunggu ${name}. Catatan yang sudah Anda buat tetap tersimpan.`
        : 'Belum ada mentor lain yang dapat menerima naskah itu. Panitia akan mencarikan.';
    default:
      return null;
  }
}

/** What has just been done, from the address the page was reached by. */
export function peopleNote(params: URLSearchParams): string | undefined {
  if (params.get('pesan') === 'keluar')
    return 'Peserta dikeluarkan dari angkatan. Pekerjaannya tetap tersimpan.';
  if (params.get('pesan') === 'kembali') return 'Peserta kembali ke angkatan dengan semua pekerjaannya.';
  if (params.get('dicetak') === '0')
    return 'Tidak ada undangan yang perlu dicetak: semua punya surel atau sudah masuk.';
  if (!params.has('diundang')) return undefined;
  const mailed = Number(params.get('diundang')) || 0;
  const without = Number(params.get('tanpa-surel')) || 0;
  return [
    mailed > 0 ? `${mailed} undangan masuk antrean surat.` : 'Tidak ada undangan baru yang perlu dikirim.',
    without > 0 ? `${without} peserta tidak punya surel; cetak undangannya.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

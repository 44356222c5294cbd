/** The outcome of a reminder as a sentence, from the address it came back with. */
export function reminderNote(params: URLSearchParams): string | undefined {
  const count = (name: string): number => {
    const value = Number(params.get(name) ?? 0);
    return Number.isInteger(value) && value > 0 ? value : 0;
  };
  if (!params.has('diingatkan')) return undefined;
  const mailed = count('diingatkan');
  const parts = [
    mailed > 0
      ? `Pengingat untuk ${mailed} peserta masuk antrean surat.`
      : 'Tidak ada pengingat baru yang dikirim.',
    count('hari-ini') > 0 && `${count('hari-ini')} peserta sudah diingatkan hari ini.`,
    count('tanpa-surel') > 0 && `${count('tanpa-surel')} peserta tidak punya surel.`,
    count('menunggu') > 0 && `${count('menunggu')} peserta hanya menunggu penilaian mentor.`,
  ];
  return parts.filter(Boolean).join(' ');
}

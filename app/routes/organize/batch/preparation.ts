export interface PreparationStep {
  title: string;
  /** Where it is done, below the batch's address. */
  path: string;
  note: string;
  isDone: boolean;
}

interface People {
  active: number;
  uninvited: number;
  joined: number;
}

/** What a batch needs before its first day, in the order in which it is done. */
export function preparationOf(
  batch: { signatoryId: string | null },
  people: People,
  activeMentors: number,
): PreparationStep[] {
  return [
    {
      title: 'Impor peserta',
      path: 'impor',
      note: people.active === 0 ? 'Belum ada peserta.' : `${people.active} peserta terdaftar.`,
      isDone: people.active > 0,
    },
    {
      title: 'Kirim undangan',
      path: 'peserta',
      note:
        people.active === 0
          ? 'Setelah peserta diimpor.'
          : people.uninvited > 0
            ? `${people.uninvited} peserta belum diundang.`
            : `${people.joined} peserta sudah punya kata sandi.`,
      isDone: people.active > 0 && people.uninvited === 0,
    },
    {
      title: 'Tunjuk mentor',
      path: 'mentor',
      note:
        activeMentors === 0
          ? 'Belum ada mentor; naskah tidak dapat dibagi.'
          : `${activeMentors} mentor menerima naskah.`,
      isDone: activeMentors > 0,
    },
    {
      title: 'Tentukan penanda tangan',
      path: 'ubah',
      note: batch.signatoryId ? 'Sertifikat dapat diterbitkan.' : 'Sertifikat belum dapat diterbitkan.',
      isDone: batch.signatoryId !== null,
    },
  ];
}

import { formatWaiting } from '#app/ui/format.ts';

export const MENTOR_MESSAGES: Record<string, string> = {
  'capacity.range': 'Kapasitas berada di antara 1 dan 500 naskah.',
  kind: 'Pilih paling sedikit satu: naskah atau foto.',
  not_a_mentor: 'Akun ini bukan mentor balai Anda. Minta pengelola memberinya peran mentor.',
};

const NOTES: Record<string, string> = {
  disimpan: 'Pengaturan mentor sudah disimpan.',
  dialihkan: 'Naskah sudah dialihkan. Catatan mentor sebelumnya tetap tersimpan.',
};

export const mentorNote = (key: string | null): string | undefined => NOTES[key ?? ''];

interface Load {
  isActive: number;
  waiting: number;
  oldestSince: string | null;
}

/** "24 naskah menunggu pada 3 mentor, terlama 5 hari 2 jam." */
export function workloadSentence(mentors: readonly Load[], now: Date): string {
  const active = mentors.filter(({ isActive }) => isActive === 1).length;
  if (active === 0) return 'Belum ada mentor yang menerima naskah.';
  const waiting = mentors.reduce((sum, mentor) => sum + mentor.waiting, 0);
  const [oldest] = mentors.flatMap(({ oldestSince }) => oldestSince ?? []).sort();
  return waiting === 0
    ? `${active} mentor siap; tidak ada naskah yang menunggu.`
    : `${waiting} naskah menunggu pada ${active} mentor${oldest ? `, terlama ${formatWaiting(oldest, now)}` : ''}.`;
}

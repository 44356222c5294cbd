import { addPhrase, countPhraseUse } from '#app/domain/review/change-phrases.server.ts';
import type { Db } from '../schema.ts';
import type { DemoAccounts } from './accounts.ts';
import { viewerOf } from './viewer.ts';

interface PlannedPhrase {
  label: string;
  body: string;
  uses: number;
}

/** What the office's mentors ask for again and again. */
const SHARED: readonly PlannedPhrase[] = [
  {
    label: 'Sumber data?',
    body: 'Data siapa? Sebutkan lembaganya agar warga dapat memeriksa.',
    uses: 7,
  },
  { label: 'Per tanggal?', body: 'Angka ini per kapan? Tambahkan tanggal atau bulannya.', uses: 6 },
  {
    label: 'Pembanding',
    body: 'Naik dari berapa? Beri angka sebelumnya sebagai pembanding.',
    uses: 5,
  },
  {
    label: 'Langsung ke peristiwa',
    body: 'Langsung ke peristiwanya. Pembuka seremonial menunda berita.',
    uses: 4,
  },
  { label: 'Jabatan lengkap', body: 'Tulis nama lengkap dan jabatannya saat pertama disebut.', uses: 3 },
  { label: 'Suara warga', body: 'Tambahkan satu suara warga yang merasakan perubahannya.', uses: 2 },
  {
    label: 'Apa yang berubah?',
    body: 'Perasaan senang belum memberi informasi. Tanyakan: apa yang berubah baginya?',
    uses: 2,
  },
  {
    label: 'Penutup berguna',
    body: 'Ganti harapan umum dengan keterangan yang berguna: kapan, di mana, berapa biayanya.',
    uses: 1,
  },
  { label: 'Singkatan', body: 'Uraikan singkatan ini saat pertama dipakai.', uses: 1 },
  {
    label: 'Data pribadi',
    body: 'Hapus NIK, nomor telepon, dan alamat rumah; warga tidak perlu dikenali sejauh itu.',
    uses: 1,
  },
];

const OWN: readonly PlannedPhrase[] = [
  {
    label: 'Judul berkata',
    body: 'Judul ini sudah menyebut peristiwanya dengan kata kerja. Pertahankan.',
    uses: 4,
  },
  {
    label: 'Satu langkah lagi',
    body: 'Tinggal satu langkah: lengkapi yang saya tandai, lalu kirim lagi. Susunannya sudah baik.',
    uses: 2,
  },
];

/** Phrases of the office, shared by its organizer, and a mentor's own. */
export async function seedPhrases(db: Db, accounts: DemoAccounts, balaiId: string, now: Date): Promise<void> {
  const organizer = await viewerOf(db, accounts.staff.panitia);
  const mentor = await viewerOf(db, accounts.staff.mentor1);
  const add = async (viewer: typeof organizer, phrase: PlannedPhrase, shared?: string) => {
    const added = await addPhrase(db, viewer, { ...phrase, ...(shared ? { balaiId: shared } : {}) }, now);
    if (!added.ok) throw new Error(`phrase “${phrase.label}”: ${added.reason}`);
    for (let use = 0; use < phrase.uses; use++) await countPhraseUse(db, mentor, added.phraseId);
  };
  for (const phrase of SHARED) await add(organizer, phrase, balaiId);
  for (const phrase of OWN) await add(mentor, phrase);
}

import type { MailTable } from '#db/schema/operations.ts';

interface StateWords {
  state: MailTable['state'];
  slug: string;
  label: string;
  empty: string;
}

export const STATE_WORDS: StateWords[] = [
  { state: 'waiting', slug: 'menunggu', label: 'Menunggu', empty: 'Semua surel sudah berangkat.' },
  {
    state: 'sending',
    slug: 'dikirim',
    label: 'Sedang dikirim',
    empty: 'Tidak ada surel yang sedang dikirim.',
  },
  { state: 'failed', slug: 'gagal', label: 'Gagal', empty: 'Tidak ada surel yang gagal.' },
  { state: 'sent', slug: 'terkirim', label: 'Terkirim', empty: 'Belum ada surel yang terkirim.' },
  { state: 'cancelled', slug: 'dibatalkan', label: 'Dibatalkan', empty: 'Tidak ada surel yang dibatalkan.' },
];

export const readState = (slug: string | null): MailTable['state'] =>
  STATE_WORDS.find((one) => one.slug === slug)?.state ?? 'waiting';

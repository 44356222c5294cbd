import { expect, type Page } from '@playwright/test';

export interface TypedStory {
  judul: string;
  kota: string;
  hari: string;
  teras: string;
  tubuh: string;
}

const FIELDS: [keyof TypedStory, string][] = [
  ['judul', 'Judul'],
  ['kota', 'Kota asal berita'],
  ['hari', 'Hari dan tanggal peristiwa'],
  ['teras', 'Teras'],
  ['tubuh', 'Tubuh berita'],
];

export async function writeNews(page: Page, story: TypedStory): Promise<void> {
  for (const [field, name] of FIELDS)
    await page.getByRole('textbox', { name, exact: true }).fill(story[field]);
}

/** What a field of the desk holds, be it an editor or the text box that it is without its script. */
export async function expectField(page: Page, name: string, text: string | RegExp): Promise<void> {
  const box = page.getByRole('textbox', { name, exact: true });
  await expect(async () => {
    const held = await box.evaluate((element) =>
      element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
        ? element.value
        : [...element.children].map((paragraph) => paragraph.textContent).join('\n\n'),
    );
    if (typeof text === 'string') expect(held).toBe(text);
    else expect(held).toMatch(text);
  }).toPass({ timeout: 7_000 });
}

/** A story of an office as one would be glad to get it. */
export const STORY: TypedStory = {
  judul: 'Loket Pajak Buka di Pasar Labuhan Tiap Rabu',
  kota: 'Labuhan',
  hari: 'Rabu, 11 November 2026',
  teras:
    'Warga Kecamatan Labuhan dapat membayar pajak bumi dan bangunan di Pasar Labuhan setiap Rabu, mulai 11 November. Loket buka pukul 08.00 sampai 12.00.',
  tubuh: [
    'Badan Pendapatan Daerah membuka loket itu karena tunggakan di Labuhan paling tinggi di kabupaten. Hingga Oktober, 1.240 wajib pajak belum membayar. Sebagian besar dari mereka berjualan atau berladang, dan kantor pelayanan di ibu kota kabupaten berjarak 32 kilometer.',
    '"Ongkos ke sana lebih mahal dari pajaknya," kata Tiurma Sinaga, pedagang ikan yang membayar Rp48.000 pada hari pertama. Tahun lalu ia menitipkan pembayaran kepada tetangga dan tidak menerima bukti.',
    'Kepala Bidang Penagihan, Hotman Siregar, mengatakan petugas menerima uang tunai dan kode QR. Bukti bayar dicetak saat itu juga. Pada hari pertama 87 orang membayar, dan 12 orang pulang karena nomor objek pajaknya tidak ditemukan.',
    'Untuk kelompok itu, petugas mencatat nama dan alamat, lalu mencarinya di arsip. Hotman berjanji memberi kabar paling lambat Senin. Loket di pasar lain belum dijadwalkan karena alat cetaknya hanya satu.',
  ].join('\n\n'),
};

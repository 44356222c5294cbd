import { expect, type Page } from '@playwright/test';

/** Fills the photo desk on this page with one picture and all that is asked about it. */
export async function layOnePhoto(page: Page, title: string): Promise<void> {
  await page.getByLabel('Pilih foto').setInputFiles('e2e/support/picture.jpg');
  await page
    .getByRole('textbox', { name: 'Takarir bingkai 1' })
    .fill('Warga membayar pajak di Pasar Labuhan, Rabu (11/11/2026). Foto: Hotmaida.');
  await page.getByLabel('Ada, di acara terbuka untuk umum').check();
  await page.getByRole('textbox', { name: 'Judul', exact: true }).fill(title);
  await page
    .getByRole('textbox', { name: 'Catatan untuk mentor' })
    .fill('Foto diambil sebelum pasar penuh. Pedagang di depan tahu foto ini dimuat.');
  await expect(page.getByText(/^Tersimpan pukul/)).toBeVisible();
}

import { expect, type Page } from '@playwright/test';
import { findLandmarks } from '../bin/measure/landmarks.ts';
import { test } from './support/fixtures.ts';
import { expectField, STORY, writeNews } from './support/writer.ts';

const HUNDRED_KILOBYTES = 'Kabar baik. '.repeat(8_500);

test('100 KB in one field: a sentence beside it, and every word is still there', async ({ pageOf }) => {
  const page = await openTask(pageOf, 'peserta7', 'Berita kegiatan OPD');
  // Over a draft that is there already, and the next fields while the page still has its hands full.
  await writeNews(page, { ...STORY, judul: HUNDRED_KILOBYTES });
  await page.getByRole('button', { name: 'Simpan draf' }).click();
  await expect(page.getByText(/Judul paling banyak 300 karakter/).first()).toBeVisible();
  await expectField(page, 'Tubuh berita', STORY.tubuh);
  await expectField(page, 'Judul', HUNDRED_KILOBYTES);
});

test('a double click on sending makes one version', async ({ pageOf }) => {
  const page = await openTask(pageOf, 'peserta13', 'Berita dari wawancara');
  await writeNews(page, STORY);
  await page.getByLabel('Naskah ini karya saya sendiri').check();
  await page.getByRole('button', { name: 'Kirim ke mentor' }).dblclick();
  await expect(page.getByText('Versi 1 terkirim')).toBeVisible();
  await page.getByRole('link', { name: /Riwayat/ }).click();
  await expect(page.getByText('Versi 2')).toHaveCount(0);
});

test('a second window meets the first one: both texts are shown, none is lost', async ({ pageOf }) => {
  const first = await openTask(pageOf, 'peserta14', 'Berita dari wawancara');
  const second = await openTask(pageOf, 'peserta14', 'Berita dari wawancara');
  await writeNews(first, STORY);
  await first.getByRole('button', { name: 'Simpan draf' }).click();
  await expect(first.getByText(/Tersimpan pukul/)).toBeVisible();
  await writeNews(second, { ...STORY, judul: 'Judul dari jendela kedua' });
  await second.getByRole('button', { name: 'Simpan draf' }).click();
  await expect(second.getByText('Ada versi lebih baru').first()).toBeVisible();
  await expect(second.getByText(STORY.judul).first()).toBeVisible();
  await expectField(second, 'Judul', 'Judul dari jendela kedua');
});

test('a lost connection in the middle: the page says so, and saves when it is back', async ({ pageOf }) => {
  const page = await openTask(pageOf, 'peserta15', 'Foto berita');
  await page.context().setOffline(true);
  await page.getByRole('textbox', { name: 'Judul', exact: true }).fill(STORY.judul);
  await page.getByRole('button', { name: 'Simpan draf' }).click();
  await expect(page.getByText('Koneksi terputus. Isian Anda aman di perangkat ini.')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(/Tersimpan pukul/)).toBeVisible();
  await page.reload();
  await expectField(page, 'Judul', STORY.judul);
});

test('wrong pictures: an EXE by another name, a picture of 60,000 × 60,000', async ({ pageOf }) => {
  const page = await openTask(pageOf, 'peserta11', 'Foto berita');
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel('Pilih foto').setInputFiles({ name, mimeType: 'image/jpeg', buffer });
  await choose('kegiatan.jpg', Buffer.from(`MZ${'\0'.repeat(200)}This program cannot be run in DOS mode.`));
  await expect(page.getByText('Berkas ini bukan foto JPEG, PNG, atau WebP.').first()).toBeVisible();
  await choose('besar.png', enormousPng());
  await expect(page.getByText(/100 megapiksel|tidak dapat dibaca/).first()).toBeVisible();
});

test('rosters as offices send them: semicolons, UTF-16, an EXE by another name', async ({
  pageOf,
  server,
}) => {
  const page = await pageOf('panitia');
  const { batchId = '' } = await findLandmarks(server.dataFolder);
  const upload = async (name: string, buffer: Buffer) => {
    await page.goto(`/panitia/angkatan/${batchId}/impor`);
    await page.getByLabel('Berkas peserta').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Periksa berkas' }).click();
  };
  const roster =
    'Nama;NIP;Surel;OPD;Jabatan;Golongan\r\nDéwi Lestari;;dewi@contoh.test;Inspektorat;Auditor;III/a\r\n';
  await upload('titik-koma.csv', Buffer.from(roster));
  await expect(page.getByText('1 baris terbaca.')).toBeVisible();
  await expect(page.getByText('Déwi Lestari')).toBeVisible();
  await upload('utf-16.csv', Buffer.from(`\uFEFF${roster}`, 'utf16le'));
  await expect(page.getByText('Déwi Lestari')).toBeVisible();
  await upload('peserta.xlsx', Buffer.from(`MZ${'\0'.repeat(500)}`));
  await expect(page.getByText('Berkas ini bukan XLSX atau CSV.')).toBeVisible();
});

async function openTask(
  pageOf: (login: string) => Promise<Page>,
  login: string,
  task: string,
): Promise<Page> {
  const page = await pageOf(login);
  await page.goto('/tugas');
  await page.getByRole('link', { name: task }).click();
  // Until its script is there the page is a plain form.
  await page.waitForLoadState('networkidle');
  return page;
}

/** The head of a PNG that claims 60,000 × 60,000 pixels, with hardly any data behind it. */
function enormousPng(): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(8);
  size.writeUInt32BE(60_000, 0);
  size.writeUInt32BE(60_000, 4);
  return Buffer.concat([head, size, Buffer.from('0802000000', 'hex'), Buffer.alloc(64)]);
}

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './support/fixtures.ts';
import { decide, gradeAll, openManuscript } from './support/mentor.ts';
import { fillPackage, openLastModule, SHARE_TEXT } from './support/package.ts';
import { makePortal } from './support/portal.ts';
import { STORY, writeNews } from './support/writer.ts';

test.use({ world: 'package' });

test('a package is made on the phone, commented on part by part, mended and passed', async ({
  pageOf,
  server,
}) => {
  test.setTimeout(120_000);
  await makePortal(server.dataFolder, 'peserta4', 'neglected');
  const task = await openLastModule(server.dataFolder, 'peserta4');
  const here = `/tugas/${task}`;
  const page = await pageOf('peserta4');
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesk(page, here);
  await expect(page.getByText('0 dari 4 ada')).toBeVisible();
  await writeNews(page, { ...STORY, judul: 'Paket loket pajak' });

  // Nothing can be sent before it is whole, and nothing typed is lost.
  await send(page);
  await expect(page.getByText('Pilih satu halaman atau berita dari situs latihan Anda.')).toBeVisible();
  await expect(page.getByText('Tulis teks yang akan dibagikan bersama tautan berita ini.')).toBeVisible();

  await page.getByLabel('Pilih foto').setInputFiles('e2e/support/picture.jpg');
  await expect(page.getByLabel('Ganti foto')).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Takarir' })
    .fill(
      'Warga membayar pajak di Pasar Labuhan, Rabu (11/11/2026). Loket buka sampai siang. (Foto: Hotma/Bapenda)',
    );
  const shareText = page.getByRole('textbox', { name: 'Teks bagikan' });
  await shareText.fill('SEGERA BACA! Sebarkan! 1.420 wajib pajak, hubungi Bu Sri di 0812-3456-7890.');
  const advice = page.getByRole('list', { name: 'Saran untuk teks bagikan' });
  await expect(advice.getByText(/ciri pesan berantai/)).toBeVisible();
  await expect(advice.getByText(/tanda seru/)).toBeVisible();
  await expect(advice.getByText(/nomor|pribadi/i).first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'Kecocokan paket' }).getByText(/1\.420/)).toBeVisible();
  await shareText.fill('a'.repeat(281));
  await send(page);
  await expect(page.getByText(/Teks bagikan paling panjang 280 karakter/)).toBeVisible();

  // A service page is not compared, and nobody says that it was.
  const item = page.getByRole('combobox', { name: 'Halaman atau berita di situs latihan' });
  await item.selectOption({ label: 'Halaman: Profil' });
  await expect(page.getByText(/^Halaman layanan memuat lebih banyak/)).toBeVisible();

  await fillPackage(page);
  await expect(page.getByText('4 dari 4 ada')).toBeVisible();
  await expect(page.getByText(/^Halaman layanan memuat lebih banyak/)).toHaveCount(0);
  await expect(page.getByText('Pilih satu halaman atau berita dari situs latihan Anda.')).toHaveCount(0);
  await expect(page.getByText(/Angka, tanggal, dan nama di setiap bagian sama/)).toBeVisible();
  await expectNoFaults(page);

  // It is all there again on another page load.
  await expect(page.getByText('Tersimpan', { exact: false }).first()).toBeVisible();
  await openDesk(page, here);
  await expect(shareText).toHaveValue(SHARE_TEXT);
  await expect(page.getByRole('combobox', { name: 'Halaman atau berita di situs latihan' })).toHaveValue(
    /^story:/,
  );
  await send(page);
  await expect(page.getByText('Versi 1 terkirim')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Bagian paket' })).toBeVisible();

  const mentor = await pageOf('mentor1');
  await takeTo(mentor, 'Paket loket pajak');
  await noteOn(mentor, 'teks bagikan', 'Sebut jam loketnya.');
  await noteOn(mentor, 'halaman portal', 'Judulnya sudah tepat.');
  await mentor.waitForLoadState('networkidle');
  await expectNoFaults(mentor);
  const otherWindow = await mentor.context().newPage();
  await otherWindow.goto(mentor.url());
  await gradeAll(mentor, 3);
  await decide(mentor, 'Hampir selesai.', 'Kembalikan untuk perbaikan');

  // A note that came too late is refused, and its words are not lost.
  const late = 'Takarirnya belum menyebut tempat.';
  await otherWindow.locator('summary', { hasText: 'Komentar pada foto dan takarir' }).click();
  await otherWindow.getByRole('textbox', { name: 'Komentar pada foto dan takarir' }).fill(late);
  await otherWindow.getByRole('button', { name: 'Simpan komentar' }).locator('visible=true').click();
  await expect(otherWindow.getByText('Naskah ini sudah diputuskan.')).toBeVisible();
  await expect(otherWindow.getByRole('textbox', { name: 'Komentar Anda' })).toHaveValue(late);
  await expectNoFaults(otherWindow);

  await page.goto(`${here}/umpan-balik`);
  await expect(page.locator('#bagian-teks')).toContainText('Sebut jam loketnya.');
  await expect(page.locator('#bagian-halaman')).toContainText('Judulnya sudah tepat.');
  await openDesk(page, here);
  const better = `${SHARE_TEXT} Loket buka pukul 08.00.`;
  await shareText.fill(better);
  await send(page);
  await expect(page.getByText('Versi 2 terkirim')).toBeVisible();
  await page.goto(`${here}/riwayat`);
  await expect(page.getByRole('region', { name: 'Teks bagikan berubah' })).toContainText(better);

  await takeTo(mentor, 'Paket loket pajak');
  await expect(
    mentor.getByText(`Versi 1: ${SHARE_TEXT}`.slice(0, 20), { exact: false }).first(),
  ).toBeVisible();
  await gradeAll(mentor, 4);
  await decide(mentor, 'Lengkap.', 'Lulus');
  await page.goto(here);
  await expect(page.getByText(/lulus dengan nilai/i).first()).toBeVisible();
});

test('without a portal the desk says how to make one; drafts need no part', async ({ pageOf, server }) => {
  const task = await openLastModule(server.dataFolder, 'peserta5');
  const page = await pageOf('peserta5');
  await openDesk(page, `/tugas/${task}`);
  await expect(page.getByText(/Anda belum mempunyai situs latihan/)).toBeVisible();
  await writeNews(page, STORY);
  await expect(page.getByText('Tersimpan', { exact: false }).first()).toBeVisible();
});

async function openDesk(page: Page, here: string): Promise<void> {
  await page.goto(here);
  await page.waitForLoadState('networkidle');
}

async function send(page: Page): Promise<void> {
  await page.getByLabel('Naskah ini karya saya sendiri').check();
  await page.getByRole('button', { name: /^Kirim/ }).click();
}

async function takeTo(mentor: Page, title: string): Promise<void> {
  await openManuscript(mentor, title);
  await expect(mentor.getByRole('heading', { name: 'Bagian paket' })).toBeVisible();
}

async function noteOn(mentor: Page, part: string, words: string): Promise<void> {
  await mentor.locator('summary', { hasText: `Komentar pada ${part}` }).click();
  await mentor.getByRole('textbox', { name: `Komentar pada ${part}` }).fill(words);
  await mentor.getByRole('button', { name: 'Simpan komentar' }).locator('visible=true').click();
  await expect(mentor.locator('.package-note', { hasText: words })).toBeVisible();
}

async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width).toBeLessThanOrEqual(0);
}

import { expect, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../bin/measure/demo-data.ts';
import { findLandmarks } from '../bin/measure/landmarks.ts';
import { questionsOf, readDemoCourse } from './support/course.ts';
import { test } from './support/fixtures.ts';
import { passQuiz, readLesson } from './support/learner.ts';
import { signInByForm } from './support/newcomer.ts';
import { STORY, writeNews } from './support/writer.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript: signing in, reading, checking oneself, passing a quiz', async ({ page }) => {
  await signInByForm(page, 'peserta1@demo.test', DEMO_PASSWORD);
  await expect(page).toHaveURL('/beranda');

  await page.getByRole('link', { name: 'Mulai belajar' }).click();
  const course = await readDemoCourse();
  const [first] = course.modules;
  const lessons = first?.components.filter(({ kind }) => kind === 'lesson') ?? [];
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessons[0]?.source.title ?? '');

  await page.locator('.self-check').first().getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Periksa jawaban' }).first().click();
  await expect(page.locator('.self-check').first().getByText(/tepat/i).first()).toBeVisible();

  for (const { source } of lessons) {
    await expect(page.getByRole('heading', { level: 1, name: source.title })).toBeVisible();
    await readLesson(page);
  }
  await expect(page).toHaveURL(/\/kuis\//);
  await passQuiz(page, questionsOf(course, page.url().split('/').at(-1) ?? ''));
  await expect(page.getByRole('heading', { name: 'Kunci dan alasan' })).toBeVisible();
});

test('without JavaScript: writing, sending and finding a manuscript again', async ({ pageOf }) => {
  const page = await pageOf('peserta6');
  await page.goto('/tugas');
  await page.getByRole('link', { name: 'Berita kegiatan OPD' }).click();
  await writeNews(page, STORY);
  await page.getByRole('button', { name: 'Simpan draf' }).click();
  await expect(page.getByText(/Tersimpan pukul \d\d\.\d\d/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Judul' })).toHaveValue(STORY.judul);

  // The checker reads along only with a script; without one it reads when it is asked.
  const body = page.getByRole('textbox', { name: 'Tubuh berita' });
  await body.fill(
    `Kepala dinas menyampaikan apresiasi kepada para petugas yang di bantu tehnologi. ${STORY.tubuh}`,
  );
  await page.getByRole('button', { name: 'Simpan dan periksa' }).click();
  await expect(page.getByRole('heading', { name: '5W+1H' })).toBeVisible();
  await expect(page.getByText('tehnologi', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ganti “/ })).toHaveCount(0);
  await body.fill(STORY.tubuh);

  await page.getByRole('button', { name: 'Kirim ke mentor' }).click();
  await expect(page.getByText('Centang pernyataan ini')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Tubuh berita' })).toHaveValue(STORY.tubuh);
  await page.getByLabel('Naskah ini karya saya sendiri').check();
  await page.getByRole('button', { name: 'Kirim ke mentor' }).click();
  await expect(page.getByRole('heading', { level: 1, name: STORY.judul })).toBeVisible();
  await expect(page.getByText('Versi 1 terkirim')).toBeVisible();
});

test('without JavaScript: two devices, and neither text is lost, whichever is taken or sent', async ({
  pageOf,
}) => {
  const [laptop, phone] = [await pageOf('peserta1'), await pageOf('peserta1')];
  const save = async (page: Page, judul: string) => {
    await writeNews(page, { ...STORY, judul });
    await page.getByRole('button', { name: 'Simpan draf' }).click();
  };
  for (const page of [laptop, phone]) {
    await page.goto('/tugas');
    await page.getByRole('link', { name: 'Berita dari wawancara' }).click();
  }
  const address = laptop.url();
  await save(laptop, 'Dari laptop');
  await save(phone, 'Dari ponsel, pertama');
  await phone.getByRole('button', { name: 'Pakai yang tersimpan di server' }).click();
  await expect(phone.getByRole('textbox', { name: 'Judul' })).toHaveValue('Dari laptop');
  await save(phone, 'Dari ponsel, kedua');

  await save(laptop, 'Dari laptop, lagi');
  await laptop.getByLabel('Naskah ini karya saya sendiri').check();
  await laptop.getByRole('button', { name: 'Kirim ke mentor' }).click();
  await expect(laptop.getByText('Versi 1 terkirim')).toBeVisible();
  await laptop.goto(`${address}/riwayat`);
  for (const cause of ['Tidak dipakai sebagai draf', 'Sebelum diganti tulisan perangkat lain'])
    await expect(laptop.getByRole('row').filter({ hasText: cause })).toHaveCount(1);
});

test('without JavaScript: the review room shows forms, and nothing that only a script brings to life', async ({
  pageOf,
}) => {
  const page = await pageOf('mentor3');
  await page.goto('/telaah');
  await page.getByRole('table', { name: 'Antrean telaah' }).getByRole('link').first().click();
  await expect(page.getByRole('button', { name: 'Simpan komentar' })).toBeVisible();
  await expect(page.getByRole('toolbar', { name: 'Tanda pada naskah' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Frasa siap pakai' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'semua pintasan' })).toBeHidden();
});

test('without JavaScript: checking a certificate', async ({ page, server }) => {
  const { code = '' } = await findLandmarks(server.dataFolder);
  await page.goto('/verifikasi');
  await page.getByLabel('Kode sertifikat').fill(code.toLowerCase().replaceAll('-', ''));
  await page.getByRole('button', { name: 'Periksa', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sertifikat ini sah' })).toBeVisible();
});

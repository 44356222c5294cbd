import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { findLandmarks } from '../bin/measure/landmarks.ts';
import { test } from './support/fixtures.ts';
import { gradeAll, openManuscript } from './support/mentor.ts';

test.use({ world: 'photo room' });

// One work goes through the hands of both, as it does in a week.
test.describe.configure({ mode: 'serial' });

const AUTHOR = 'peserta4';
const MENTOR = 'mentor2';
const TITLE = 'Menimbang di Beranda Posyandu';
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const stage = (page: Page): Locator => page.locator('.photo-stage');
const saved = (page: Page): Locator => page.getByText(/^Tersimpan pukul/);
const list = (page: Page): Locator => page.locator('.pin-list');

async function expectAccessible(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isTooWide).toBe(false);
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('the photo mentor pins, crops, rewrites a takarir and returns the work', async ({ pageOf }) => {
  const page = await pageOf(MENTOR);
  await page.setViewportSize(DESKTOP);
  await page.goto('/telaah');
  const row = page.getByRole('row', { name: new RegExp(TITLE) });
  await expect(row).toContainText('6 bingkai');
  await expect(page.getByText('Karya foto ditelaah daring')).toBeVisible();
  await openManuscript(page, TITLE);
  await expect(page).toHaveURL(/\/foto$/);
  await expect(page.getByRole('radiogroup')).toHaveCount(5);
  await expect(page.getByText('Dihapus saat dikirim')).toBeVisible();

  // By mouse: a spot that asks for better, then moved by another click before its words are saved.
  const box = await stage(page).boundingBox();
  if (!box) throw new Error('no picture');
  await stage(page).click({ position: { x: box.width * 0.5, y: box.height * 0.5 } });
  await expect(page.getByLabel('Isi komentar')).toBeFocused();
  await page.keyboard.type('Meja dan kotak biru mengganggu.');
  await stage(page).click({ position: { x: box.width * 0.08, y: box.height * 0.82 } });
  await page.getByLabel('Tentang').fill('Latar depan');
  await page.keyboard.press('Control+Enter');
  await expect(stage(page).getByRole('link', { name: 'Komentar 1: Latar depan, kiri bawah' })).toBeVisible();
  await expect(list(page)).toContainText('Meja dan kotak biru mengganggu.');

  // By keyboard: praise in the middle, a little to the left and down, then its words.
  await page.locator('#isi').focus();
  await press(page, 'g', 'ArrowLeft', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Enter');
  await page.keyboard.type('Anak tepat di tengah kejadian.');
  await page.keyboard.press('Control+Enter');
  await expect(stage(page).getByRole('link', { name: /^Pujian 2, tengah bawah/ })).toBeVisible();
  await expect(saved(page)).toBeVisible();

  // By keyboard too: one of nine places on the third picture.
  await page.locator('#isi').focus();
  await press(page, 'j', 'j', 'c', 'Enter');
  await page.keyboard.type('Bingkai ini menangkap wajah lebih baik.');
  await page.getByRole('button', { name: 'kanan atas' }).click();
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(stage(page).getByRole('link', { name: 'Komentar 1, kanan atas' })).toBeVisible();
  await page.locator('#isi').focus();
  await press(page, 'k', 'k');
  await expect(list(page).getByRole('listitem')).toHaveCount(2);

  // What it is may be said after it was pointed at, and leaves it where it is.
  await stage(page).click({ position: { x: box.width * 0.9, y: box.height * 0.1 } });
  await page.locator('[data-tool="praise"]').click();
  await expect(page.getByRole('form', { name: 'Pujian pada foto' })).toContainText('Letak: kanan atas');
  await page.getByRole('button', { name: 'Batal', exact: true }).click();

  // A crop that was only looked at is none.
  await page.locator('#isi').focus();
  await page.keyboard.press('x');
  await expect(page.getByLabel('Kiri (%)')).toHaveValue('10');
  await page.keyboard.press('x');
  await expect(page.getByText('Usul potongan', { exact: true })).toHaveCount(0);

  // The crop: a shape, a number, a corner drawn by hand.
  await page.locator('#isi').focus();
  await page.keyboard.press('x');
  await page.getByRole('button', { name: '4:3' }).click();
  await page.getByLabel('Kiri (%)').fill('20');
  const corner = page.locator('.crop-frame__corner--se .crop-frame__grip');
  await corner.hover({ force: true });
  await page.mouse.down();
  const pane = await stage(page).boundingBox();
  if (!pane) throw new Error('no picture');
  await page.mouse.move(pane.x + pane.width * 0.9, pane.y + pane.height * 0.9, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByLabel('Lebar (%)')).toHaveValue('70');
  await expect(page.getByRole('img', { name: 'Foto setelah dipotong' })).toBeVisible();
  await page.getByLabel('Alasan potongan').fill('Meja di kiri hilang.');
  await page.getByRole('button', { name: 'Selesai memotong' }).click();

  // The takarir, and a note on the words.
  await page.getByRole('button', { name: 'Usulkan takarir' }).click();
  const takarir = page.getByLabel('Usul takarir');
  await takarir.fill((await takarir.inputValue()).replace('Kader posyandu', 'Kader Posyandu Melati'));
  await expect(page.locator('#takarir-foto ins')).toContainText('Melati');
  await page.getByRole('button', { name: 'Catatan untuk judul' }).click();
  await page.getByLabel('Catatan untuk judul').fill('Judulnya tenang dan tepat.');
  await expect(saved(page)).toBeVisible();

  await page.reload();
  await expect(list(page).getByRole('listitem')).toHaveCount(2);
  await expect(page.locator('#takarir-foto ins')).toContainText('Melati');
  await expect(page.getByLabel('Catatan untuk judul')).toHaveValue('Judulnya tenang dan tepat.');

  // The loupe, up to the picture's own pixels, by keyboard.
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: 'Perbesar' }).click();
  const loupe = page.getByRole('dialog', { name: 'Perbesar foto' });
  await expect(loupe).toContainText('Seluruh foto');
  await page.keyboard.press('1');
  await expect(loupe.getByRole('status')).toHaveText('100 %');
  await page.keyboard.press('Escape');
  await expect(loupe).toBeHidden();

  for (const size of [DESKTOP, PHONE]) await expectAccessible(page, size);
  await page.context().addCookies([{ name: 'tema', value: 'gelap', url: page.url() }]);
  await page.reload();
  await expectAccessible(page, DESKTOP);

  await gradeAll(page, 3);
  await page.getByLabel('Catatan akhir untuk peserta').fill('Tinggal takarirnya, Bu Marlina.');
  await page.getByRole('button', { name: /Kembalikan untuk perbaikan/ }).click();
  await expect(page.getByRole('button', { name: 'Urungkan' })).toBeVisible();
});

test('a lost line loses nothing and says so', async ({ pageOf }) => {
  const page = await pageOf(MENTOR);
  await openManuscript(page, 'Pelatihan Operator Desa');
  await page.context().setOffline(true);
  await page.getByLabel('Catatan akhir untuk peserta').fill('Ditulis tanpa jaringan.');
  await expect(page.getByText('Tanda yang belum tersimpan masih ada di halaman ini.')).toBeVisible();
  await page.context().setOffline(false);
  await expect(saved(page)).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await expect(page.getByLabel('Catatan akhir untuk peserta')).toHaveValue('Ditulis tanpa jaringan.');
});

test('on the phone the participant takes the takarir over and sends the next version', async ({
  pageOf,
  server,
}) => {
  const { photoAssignmentId } = await findLandmarks(server.dataFolder);
  const page = await pageOf(AUTHOR);
  await page.setViewportSize(PHONE);
  await page.goto(`/tugas/${photoAssignmentId}/umpan-balik`);
  await expect(page).toHaveURL(/\/umpan-balik\/foto$/);
  await expect(page.getByText('Perlu perbaikan, nilai 75')).toBeVisible();
  await expect(page.getByText('Tinggal takarirnya, Bu Marlina.')).toBeVisible();
  await expect(page.getByText('Judulnya tenang dan tepat.')).toBeVisible();
  await expect(page.getByText('Meja di kiri hilang.')).toBeVisible();
  const pins = stage(page).getByRole('link');
  await expect(pins).toHaveCount(2);
  // A pin leads to its words; what is drawn over the picture can be taken away, without any script.
  await pins.first().click();
  await expect(list(page).locator(':target')).toContainText('Meja dan kotak biru');
  await page.getByRole('checkbox', { name: 'Komentar mentor' }).uncheck();
  await expect(pins.first()).toBeHidden();
  await page.getByRole('checkbox', { name: 'Komentar mentor' }).check();
  await page.getByLabel('Garis sepertiga').uncheck();
  await expect(page.locator('.photo-stage__thirds')).toBeHidden();
  for (const size of [DESKTOP, PHONE]) await expectAccessible(page, size);
  await page.getByRole('link', { name: /^Bingkai 3/ }).click();
  await expect(list(page)).toContainText('Bingkai ini menangkap wajah lebih baik.');
  await page.getByRole('link', { name: /^Bingkai 1/ }).click();

  await page.getByRole('button', { name: 'Terima usul' }).click();
  await expect(page.getByText('Anda terima, sudah masuk draf')).toBeVisible();
  await page.getByRole('button', { name: 'Tolak usul' }).click();
  await expect(page.getByText('Anda tolak, takarir Anda tetap')).toBeVisible();
  await page.getByRole('button', { name: 'Terima usul' }).click();
  await page.getByRole('link', { name: 'Perbaiki' }).click();
  await expect(page).toHaveURL(/\/meja-foto$/);
  await expect(page.getByRole('textbox', { name: 'Takarir bingkai 1' })).toHaveValue(
    /^Kader Posyandu Melati/,
  );
  await page.getByLabel('Naskah ini karya saya sendiri').check();
  await page.getByRole('button', { name: 'Kirim ke mentor' }).click();
  await expect(page.getByText('Menunggu mentor')).toBeVisible();
});

test('the mentor sees what is new, and passes it', async ({ pageOf }) => {
  const page = await pageOf(MENTOR);
  await page.setViewportSize(DESKTOP);
  await openManuscript(page, TITLE);
  await expect(page.getByText('Baru sejak versi lalu')).toBeVisible();
  await expect(page.getByText('Usul takarir pada versi 1 diterima.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Bingkai 1/ })).toContainText('takarir baru');
  await expect(stage(page).getByRole('link')).toHaveCount(0);
  await page.getByRole('link', { name: 'Versi 1', exact: true }).click();
  await expect(stage(page).getByRole('link')).toHaveCount(2);
  await page.getByRole('link', { name: /^Versi 2/ }).click();
  // The network may be idle before that page has come.
  await expect(page.getByRole('radio').first()).toBeEnabled();
  await page.waitForLoadState('networkidle');
  await gradeAll(page, 4);
  await page.getByRole('button', { name: 'Lulus', exact: false }).click();
  await expect(page.getByText(`“${TITLE}” lulus.`)).toBeVisible();
});

test('without scripts a pin goes to one of nine places', async ({ browser, server, sessions, pageOf }) => {
  await pageOf(MENTOR);
  const { waitingPhotosId } = await findLandmarks(server.dataFolder);
  const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
  const cookies = sessions.get(MENTOR)?.cookies ?? [];
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: server.origin })));
  const page = await context.newPage();
  await page.goto(`/telaah/${waitingPhotosId}/foto`);
  const form = page.locator('form', { hasText: 'Tambah komentar pada foto' });
  await form.getByLabel('Letak pada foto').selectOption({ label: 'kanan atas' });
  await form.getByLabel('Isi komentar').fill('Langitnya terlalu terang.');
  await form.getByRole('button', { name: 'Simpan komentar' }).click();
  await expect(stage(page).getByRole('link', { name: 'Komentar 1, kanan atas' })).toBeVisible();
  await expect(list(page)).toContainText('Langitnya terlalu terang.');
  await page.getByRole('link', { name: /^Bingkai 2/ }).click();
  await expect(page).toHaveURL(/bingkai=2/);
  await page.getByLabel('Usul takarir').fill('Peserta mencoba mengunggah dokumen.');
  await page.getByRole('button', { name: 'Simpan takarir' }).click();
  await expect(page.locator('#takarir-foto')).toContainText('Peserta mencoba mengunggah dokumen.');
  await context.close();
});

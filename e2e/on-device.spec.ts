import { expect, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../bin/measure/demo-data.ts';
import { findLandmarks } from '../bin/measure/landmarks.ts';
import { deviceRecords, field, saveStatus, untilEditor } from './support/desk.ts';
import { test } from './support/fixtures.ts';
import { signInByForm } from './support/newcomer.ts';

test.use({ world: 'on device' });
test.describe.configure({ mode: 'serial' });

/** The module's part of the class page. */
const modulePart = (page: Page, number: number) => page.locator(`#modul-${number}`);

async function openClass(page: Page): Promise<void> {
  await page.goto('/beranda');
  const address = await page.getByRole('link', { name: 'Materi' }).first().getAttribute('href');
  await page.goto(address ?? '');
}

async function saveModule(page: Page, number: number): Promise<void> {
  await openClass(page);
  const part = modulePart(page, number);
  await part.getByRole('button', { name: 'Simpan di perangkat' }).click();
  await expect(part.getByRole('button', { name: 'Perbarui simpanan' })).toBeVisible({ timeout: 60_000 });
  await expect(part.getByRole('status')).toContainText(/Tersimpan .*, [\d,]+ (kB|MB)/);
}

const storedPaths = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('pewarta-simpan-'));
    const stores = await Promise.all(names.map((name) => caches.open(name)));
    const requests = (await Promise.all(stores.map((store) => store.keys()))).flat();
    return requests.map(({ url }) => new URL(url).pathname).filter((path) => !path.startsWith('/assets/'));
  });

test('a module is saved, read without a network, and what was done is passed on once, in order', async ({
  pageOf,
}) => {
  const page = await pageOf('peserta1');
  const context = page.context();
  await saveModule(page, 1);
  expect(await storedPaths(page)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/\/pelajaran\/layak-diberitakan$/),
      expect.stringMatching(/\/pelajaran\/setelah-berita-terbit$/),
      '/perangkat',
    ]),
  );

  await page.close();
  await context.setOffline(true);
  const away = await context.newPage();
  await away.goto('/beranda');
  await expect(away).toHaveURL(/\/perangkat\?tanpa=%2Fberanda$/);
  await expect(away.getByText('Halaman yang Anda tuju belum tersimpan di perangkat ini.')).toBeVisible();
  await away.getByRole('link', { name: /Layak/ }).first().click();
  await expect(away.getByText('Tanpa jaringan.', { exact: false })).toBeVisible();
  const title = await away.getByRole('heading', { level: 1 }).textContent();

  // Self-checks are answered by the page itself.
  const check = away.locator('.self-check').first();
  await check.getByText('Periksa jawaban').click();
  await expect(check.getByText(/Tepat\./).first()).toBeVisible();

  await away.getByRole('button', { name: 'Selesai, lanjutkan' }).click();
  await expect(away.getByRole('heading', { level: 1 })).not.toHaveText(title ?? '');
  const second = await away.getByRole('heading', { level: 1 }).textContent();
  await away.getByRole('button', { name: 'Selesai, lanjutkan' }).click();
  await expect(away.getByRole('heading', { level: 1 })).not.toHaveText(second ?? '');

  await away.goto('/perangkat');
  const waiting = away.getByRole('region', { name: 'Menunggu jaringan' });
  await expect(waiting.getByRole('listitem')).toHaveCount(2);
  await expect(waiting.getByRole('listitem').first()).toContainText(`“${title}” selesai`);
  await waiting.getByRole('button', { name: 'Kirim sekarang' }).click();
  await expect(waiting.getByText('Belum ada jaringan. Kiriman Anda aman di perangkat.')).toBeVisible();

  // Two windows come back at the same time: each form is sent once.
  const posts: string[] = [];
  context.on('response', (response) => {
    if (response.request().method() === 'POST') posts.push(new URL(response.url()).pathname);
  });
  const other = await context.newPage();
  await context.setOffline(false);
  await Promise.all([away.goto('/perangkat'), other.goto('/perangkat')]);
  const done = away.getByRole('region', { name: 'Hasil pengiriman' });
  await expect(done.getByRole('listitem')).toHaveCount(2);
  await expect(done.getByRole('listitem').filter({ hasText: title ?? '' })).toContainText('Terkirim.');
  expect(posts.map((path) => path.split('/').at(-1))).toEqual([
    'layak-diberitakan',
    'kode-etik-yang-dipinjam',
  ]);
  await openClass(away);
  await expect(modulePart(away, 1).getByText('2 dari 5 bagian')).toBeVisible();
});

test('the writing desk opens without a network and gives its words to the server afterwards', async ({
  pageOf,
}) => {
  const page = await pageOf('peserta1');
  const context = page.context();
  await saveModule(page, 3);
  await page.goto('/tugas');
  const address = await page
    .getByRole('link', { name: /Tugas 1/ })
    .first()
    .getAttribute('href');
  await page.close();
  await context.setOffline(true);
  const away = await context.newPage();
  await away.goto(address ?? '');
  await untilEditor(away);
  await field(away, 'Judul').click();
  await away.keyboard.type('Puskesmas Buka Layanan Malam');
  await expect(saveStatus(away)).toContainText(/perangkat/i);
  await away.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto(address ?? '');
  await untilEditor(again);
  await expect(field(again, 'Judul')).toHaveText('Puskesmas Buka Layanan Malam');
  await context.setOffline(false);
  await expect(saveStatus(again)).toContainText(/Tersimpan pukul/, { timeout: 20_000 });
  await again.reload();
  await expect(field(again, 'Judul')).toHaveText('Puskesmas Buka Layanan Malam');
});

test('a hoax case is examined and judged without a network; what it teaches comes with the line', async ({
  pageOf,
  server,
}) => {
  const page = await pageOf('peserta31');
  const context = page.context();
  const { endedBatchId } = await findLandmarks(server.dataFolder);
  await page.goto(`/kelas/${endedBatchId}`);
  const part = modulePart(page, 7);
  await part.getByRole('button', { name: 'Simpan di perangkat' }).click();
  await expect(part.getByRole('button', { name: 'Perbarui simpanan' })).toBeVisible({ timeout: 90_000 });
  await page.goto((await part.getByRole('link', { name: /Ruang periksa/ }).getAttribute('href')) ?? '');
  await page.getByRole('link', { name: 'Periksa kasus berikutnya' }).click();
  const address = new URL(page.url()).pathname;
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.close();

  await context.setOffline(true);
  const away = await context.newPage();
  await away.goto(address);
  const finding = away.locator('.tools__finding').first();
  await expect(finding).toBeHidden();
  await away.getByRole('checkbox', { name: /^Buka/ }).first().check();
  await expect(finding).toBeVisible();
  expect(await away.content(), 'of the key').not.toContain('explanation');
  await away.getByRole('radio', { name: 'Belum cukup bukti' }).check();
  await away.getByRole('radio', { name: /70 persen/ }).check();
  await away.getByLabel('Alasan Anda, satu kalimat').fill('Tanggal dan sumbernya belum dapat dipastikan.');
  await away.getByRole('button', { name: 'Kirim putusan' }).click();
  await expect(away.getByRole('heading', { level: 1 })).not.toHaveText(title ?? '');
  await expect(away.getByText('1 kiriman Anda tersimpan dan menunggu jaringan.')).toBeVisible();
  await away.goto(address);
  await expect(away.getByText(/Isian Anda di halaman ini sudah disimpan/)).toBeVisible();
  await away.goto('/perangkat');
  const waiting = away.getByRole('region', { name: 'Menunggu jaringan' });
  await expect(waiting.getByRole('listitem')).toContainText(`Putusan atas “${title}”`);

  // By itself, as soon as the line is back.
  await context.setOffline(false);
  const done = away.getByRole('region', { name: 'Hasil pengiriman' });
  await expect(done.getByRole('listitem')).toContainText(`Putusan atas “${title}”`);
  await done.getByRole('link', { name: 'Buka' }).click();
  await expect(away.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await expect(away.locator('#penjelasan')).toBeVisible();
  await expect(away.locator('#penjelasan')).toContainText(/1 dari \d alat/);
});

test('a pack can be removed, signing out clears the rest, and nobody else ever sees it', async ({
  pageOf,
  server,
}) => {
  const page = await pageOf('peserta2');
  const context = page.context();
  await saveModule(page, 1);
  await saveModule(page, 2);
  await page.goto('/perangkat');
  const saved = page.getByRole('region', { name: 'Tersimpan' });
  await saved.getByRole('button', { name: /Hapus Modul 2/ }).click();
  await expect(saved.getByRole('button', { name: /^Hapus/ })).toHaveCount(1);
  expect((await storedPaths(page)).filter((path) => path.includes('piramida'))).toEqual([]);
  expect((await storedPaths(page)).length).toBeGreaterThan(4);

  // Without a network one cannot sign out, and is told what can be done.
  await context.setOffline(true);
  await page.goto('/perangkat');
  await page.locator('details.account summary').click();
  await page.getByRole('button', { name: 'Keluar' }).click();
  await expect(page.getByText('Anda belum keluar: tidak ada jaringan.')).toBeVisible();
  await context.setOffline(false);

  // Somebody else signs in over it: their browser shows nothing of it while nobody can be asked.
  await page.goto('/masuk');
  await context.clearCookies();
  await page.goto('/masuk');
  await signInByForm(page, 'peserta3@demo.test', DEMO_PASSWORD);
  await context.setOffline(true);
  await expect(page.goto('/perangkat')).rejects.toThrow();
  await context.setOffline(false);
  await page.goto(`${server.origin}/perangkat`);
  await expect(page.getByText('Belum ada yang tersimpan.')).toBeVisible();
  expect(await deviceRecords(page)).toEqual(expect.arrayContaining([expect.stringContaining('simpan/')]));
});

test('signing out takes everything of the person off the device', async ({ pageOf }) => {
  const page = await pageOf('peserta2');
  await saveModule(page, 1);
  await page.locator('details.account summary').click();
  await page.getByRole('button', { name: 'Keluar' }).click();
  await expect(page).toHaveURL(/\/masuk/);
  expect(await storedPaths(page)).toEqual([]);
  expect(await deviceRecords(page)).toEqual([]);
});

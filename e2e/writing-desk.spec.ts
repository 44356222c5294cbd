import { expect, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../bin/measure/demo-data.ts';
import { cutLine, deviceRecords, field, openDesk, saveStatus, untilEditor } from './support/desk.ts';
import { test } from './support/fixtures.ts';
import { signInByForm } from './support/newcomer.ts';
import { expectField, STORY, writeNews } from './support/writer.ts';

const SAVED = /Tersimpan pukul \d\d\.\d\d/;

test('a window that is closed in the middle of a word: it is there again', async ({ pageOf }) => {
  const page = await pageOf('peserta25');
  await openDesk(page, 'Berita kegiatan OPD');
  await field(page, 'Judul').fill('Loket Pajak');
  await expect(saveStatus(page)).toHaveText(SAVED);
  await cutLine(page);
  await field(page, 'Tubuh berita').pressSequentially('Warga Labuhan membayar pajak di pas');
  await page.waitForTimeout(1_200);
  await expect(saveStatus(page)).not.toHaveText(SAVED);
  const address = page.url();
  await page.close({ runBeforeUnload: false });

  const again = await page.context().newPage();
  await again.goto(address);
  await expectField(again, 'Tubuh berita', 'Warga Labuhan membayar pajak di pas');
  await expect(saveStatus(again)).toHaveText(SAVED);
  await expect
    .poll(async () => (await deviceRecords(again)).filter((key) => key.includes('tertunda')))
    .toEqual([]);
  await expectOnServer(pageOf, 'peserta25', address, 'Warga Labuhan membayar pajak di pas');
});

test('ten minutes without a line: written on, never claimed, sent by itself', async ({ pageOf }) => {
  const page = await pageOf('peserta27');
  await page.clock.install();
  await openDesk(page, 'Berita kegiatan OPD');
  await page.context().setOffline(true);
  await expect(page.getByText('Koneksi terputus. Tulisan Anda aman.')).toBeVisible();
  for (let minute = 1; minute <= 10; minute += 1) {
    await field(page, 'Teras').pressSequentially(`Menit ${minute}. `);
    await page.clock.runFor(60_000);
    await expect(saveStatus(page)).toHaveText(/Luring, tersimpan di perangkat/);
    await expect(page.getByText(SAVED)).toHaveCount(0);
  }
  await page.context().setOffline(false);
  await page.clock.runFor(6_000);
  await expect(saveStatus(page)).toHaveText(SAVED);
  const elsewhere = await pageOf('peserta27');
  await elsewhere.goto(page.url());
  await expectField(elsewhere, 'Teras', /^Menit 1\. .*Menit 10\.$/);
});

test('a clock that is a day wrong changes nothing', async ({ pageOf }) => {
  const page = await pageOf('peserta5');
  await page.clock.setSystemTime(new Date(Date.now() - 86_400_000));
  await openDesk(page, 'Berita dari wawancara');
  await field(page, 'Judul').fill('Dari server');
  await expect(saveStatus(page)).toHaveText(SAVED);
  const online = await cutLine(page);
  await field(page, 'Judul').fill('Dari perangkat yang jamnya salah');
  await page.waitForTimeout(600);
  await page.reload();
  await expectField(page, 'Judul', 'Dari perangkat yang jamnya salah');
  await online();
  await expect(saveStatus(page)).toHaveText(SAVED);
});

test('a session that has ended: sign in elsewhere, and this window goes on by itself', async ({ pageOf }) => {
  const page = await pageOf('peserta30');
  await openDesk(page, 'Berita kegiatan OPD');
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await field(page, 'Judul').fill('Ditulis setelah sesi berakhir');
  await expect(page.getByText('Sesi Anda sudah berakhir. Tulisan Anda aman.')).toBeVisible();
  await expect(saveStatus(page)).toHaveText('Sesi berakhir, tersimpan di perangkat');
  await saveStatus(page).getByRole('link', { name: 'Sesi berakhir' }).click();
  await expect(page.getByText('Sesi Anda sudah berakhir. Tulisan Anda aman.')).toBeFocused();

  // Somebody else signs in at this computer first: nothing of it is theirs.
  const other = await page.context().newPage();
  await signInByForm(other, 'peserta24@demo.test', DEMO_PASSWORD);
  await expect(other).toHaveURL('/beranda');
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByText('Orang lain sudah masuk di peramban ini.')).toBeVisible();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await other.waitForLoadState('networkidle');
  await expect(other.getByText('Ditulis setelah sesi berakhir')).toHaveCount(0);
  await other.close();

  await page.context().clearCookies();
  await page.context().addCookies(cookies);
  await page.reload();
  await expectField(page, 'Judul', 'Ditulis setelah sesi berakhir');
  await expect(saveStatus(page)).toHaveText(SAVED);
});

test('an ended session that is begun again: no key needs to be pressed', async ({ pageOf }) => {
  const page = await pageOf('peserta30');
  await openDesk(page, 'Berita dari wawancara');
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await field(page, 'Judul').fill('Masih ada');
  await expect(page.getByRole('link', { name: 'Masuk lagi di tab lain' })).toBeVisible();
  // A press of the button waits for that too, and does not speak of a line that is there.
  await writeNews(page, { ...STORY, judul: 'Masih ada' });
  await page.getByLabel('Naskah ini karya saya sendiri').check();
  await page.getByRole('button', { name: 'Kirim ke mentor' }).click();
  await expect(page.getByText('Naskah akan dikirim setelah Anda masuk lagi.')).toBeVisible();
  await expect(saveStatus(page)).toHaveText('Sesi berakhir, dikirim setelah Anda masuk lagi');
  await page.getByRole('button', { name: 'Batalkan pengiriman' }).click();
  await page.context().addCookies(cookies);
  await expect(saveStatus(page)).toHaveText(SAVED, { timeout: 12_000 });
  await expect(page.getByText('Sesi Anda sudah berakhir')).toHaveCount(0);
});

test('two devices: both texts side by side, the one not chosen can be put back', async ({ pageOf }) => {
  const laptop = await pageOf('peserta18');
  const phone = await pageOf('peserta18');
  for (const device of [laptop, phone]) await openDesk(device, 'Berita dari wawancara');
  await field(laptop, 'Judul').fill('Loket Pajak Buka di Pasar Labuhan');
  await expect(saveStatus(laptop)).toHaveText(SAVED);
  await field(phone, 'Judul').fill('Loket Pajak Pindah ke Pasar Labuhan');
  const both = phone.getByRole('region', { name: 'Dua versi draf' });
  await expect(both.getByText('Ada versi lebih baru')).toBeVisible();
  await expect(both.locator('del')).toContainText('Buka di');
  await expect(both.locator('ins')).toContainText('Pindah ke');
  await expect(both.getByText(/tersimpan \d+ \w+, \d\d\.\d\d WIB/)).toBeVisible();
  // Typing on decides nothing.
  await field(phone, 'Teras').fill('Ditulis selagi memilih.');
  await expect(both).toBeVisible();

  await both.getByRole('button', { name: 'Pakai yang tersimpan di server' }).click();
  await expect(both).toHaveCount(0);
  await expectField(phone, 'Judul', 'Loket Pajak Buka di Pasar Labuhan');
  await phone.goto(`${phone.url()}/riwayat`);
  const kept = phone.getByRole('row').filter({ hasText: 'Tidak dipakai sebagai draf' });
  await kept.getByRole('button', { name: /Pulihkan/ }).click();
  await expectField(phone, 'Judul', 'Loket Pajak Pindah ke Pasar Labuhan');
  await expectField(phone, 'Teras', 'Ditulis selagi memilih.');
  await untilEditor(phone);
  await field(phone, 'Teras').fill('Ditulis sesudah dipulihkan.');
  await expect(saveStatus(phone)).toHaveText(SAVED);

  // The laptop has not seen that; this time its own text is chosen over the other.
  await field(laptop, 'Teras').fill('Dari laptop.');
  await laptop.getByRole('button', { name: 'Pakai tulisan di halaman ini' }).click();
  await expect(saveStatus(laptop)).toHaveText(SAVED);
  await laptop.goto(`${laptop.url()}/riwayat`);
  await expect(laptop.getByText('Sebelum diganti tulisan perangkat lain')).toBeVisible();
});

test('two devices, and the button to send pressed meanwhile: nothing is sent before one is chosen, nothing is lost', async ({
  pageOf,
}) => {
  const desktop = await pageOf('peserta1');
  const phone = await pageOf('peserta1');
  for (const device of [desktop, phone]) await openDesk(device, 'Berita kegiatan OPD');
  await writeNews(phone, { ...STORY, judul: 'Dari ponsel' });
  await expect(saveStatus(phone)).toHaveText(SAVED);
  await writeNews(desktop, { ...STORY, judul: 'Dari meja' });
  const title = desktop.getByText('Ada versi lebih baru dari perangkat');
  await expect(title).toBeVisible();
  await expect(saveStatus(desktop).getByRole('link', { name: 'Ada versi lain' })).toBeVisible();
  await desktop.getByLabel('Naskah ini karya saya sendiri').check();
  await desktop.getByRole('button', { name: 'Kirim ke mentor' }).click();
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  await field(desktop, 'Judul').fill('Dari meja, disunting lagi');
  await desktop.getByRole('button', { name: 'Pakai tulisan di halaman ini' }).click();
  await expect(saveStatus(desktop)).toHaveText(SAVED);
  await desktop.getByRole('button', { name: 'Kirim ke mentor' }).click();
  await expect(desktop.getByText('Versi 1 terkirim')).toBeVisible();
  await desktop.getByRole('link', { name: /Riwayat/ }).click();
  await expect(
    desktop.getByRole('row').filter({ hasText: 'Sebelum diganti tulisan perangkat lain' }),
  ).toHaveCount(1);
});

test('two windows on one device do not take each other for what was left behind', async ({ pageOf }) => {
  const first = await pageOf('peserta8');
  await openDesk(first, 'Berita dari wawancara');
  await cutLine(first);
  await field(first, 'Judul').fill('Jendela pertama');
  await expect(saveStatus(first)).toHaveText(/tersimpan di perangkat/i);
  const second = await first.context().newPage();
  await second.goto(first.url());
  await untilEditor(second);
  await expectField(second, 'Judul', '');
});

test('sent without a line: queued, taken back, queued again, sent once when the window is next open', async ({
  pageOf,
}) => {
  const page = await pageOf('peserta23');
  await openDesk(page, 'Berita dari wawancara');
  await writeNews(page, STORY);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Kirim ke mentor' }).click();
  await expect(page.getByText('Centang pernyataan ini')).toBeVisible();
  await page.getByLabel('Naskah ini karya saya sendiri').check();
  await page.getByRole('button', { name: 'Kirim ke mentor' }).click();
  await expect(page.getByText('Akan dikirim saat daring').first()).toBeVisible();
  await expect(field(page, 'Judul')).toHaveAttribute('aria-readonly', 'true');
  await page.getByRole('button', { name: 'Batalkan pengiriman' }).click();
  await field(page, 'Judul').fill('Loket Pajak Buka Tiap Rabu');
  await page.getByRole('button', { name: 'Kirim ke mentor' }).click();
  await expect(page.getByText('Akan dikirim saat daring').first()).toBeVisible();
  await page.waitForTimeout(600);
  const address = page.url();
  await page.close({ runBeforeUnload: false });
  await page.context().setOffline(false);

  const again = await page.context().newPage();
  await again.goto(address);
  await expect(again.getByText('Koneksi kembali, naskah Anda terkirim.')).toBeVisible();
  await expect(again.getByText(/Diterima .*, pukul \d\d\.\d\d WIB/)).toBeVisible();
  await expect(again.getByRole('heading', { level: 1, name: 'Loket Pajak Buka Tiap Rabu' })).toBeVisible();
  await again.getByRole('link', { name: /Riwayat/ }).click();
  await expect(again.getByRole('row').filter({ hasText: 'Versi 1' })).toBeVisible();
  await expect(again.getByText('Versi 2')).toHaveCount(0);
});

test('a sending whose answer was lost is not sent twice', async ({ pageOf }) => {
  const page = await pageOf('peserta3');
  await openDesk(page, 'Berita dari wawancara');
  await writeNews(page, STORY);
  await expect(saveStatus(page)).toHaveText(SAVED);
  let isLost = true;
  await page.route(/\/kirim$/, async (route) => {
    const answer = await route.fetch();
    if (isLost) return route.abort('connectionreset');
    return route.fulfill({ response: answer });
  });
  await page.getByLabel('Naskah ini karya saya sendiri').check();
  await page.getByRole('button', { name: 'Kirim ke mentor' }).click();
  await expect(page.getByText('Akan dikirim saat daring').first()).toBeVisible();
  isLost = false;
  await expect(page.getByText('Versi 1 terkirim')).toBeVisible({ timeout: 12_000 });
  await page.getByRole('link', { name: /Riwayat/ }).click();
  await expect(page.getByText('Versi 2')).toHaveCount(0);
});

test('signing out sends what is left and leaves the device empty', async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.origin, locale: 'id-ID' });
  const page = await context.newPage();
  await signInByForm(page, 'peserta26@demo.test', DEMO_PASSWORD);
  await openDesk(page, 'Berita dari wawancara');
  const address = page.url();
  const online = await cutLine(page);
  await field(page, 'Judul').fill('Belum sempat terkirim');
  await expect(saveStatus(page)).toHaveText(/tersimpan di perangkat/i);

  // Without a line for the text: what is unsent is named, and signing out is the person's own decision.
  await page.locator('details.account summary').click();
  await page.getByRole('button', { name: 'Keluar' }).click();
  await expect(page.getByRole('heading', { name: 'Sebelum keluar' })).toBeVisible();
  await expect(page.getByText('Belum semua tulisan sampai ke server.')).toBeVisible();
  await expect(page.getByText(/Tugas \d: Berita dari wawancara/)).toBeVisible();
  await online();
  await page.getByRole('button', { name: 'Coba kirim lagi' }).click();
  await expect(page).toHaveURL(/\/masuk\?pesan=keluar/);
  expect(await deviceRecords(page)).toEqual([]);
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('tertunda');

  // The next person at this computer meets nothing of it.
  await signInByForm(page, 'peserta28@demo.test', DEMO_PASSWORD);
  await page.goto(address);
  await expect(page.getByText('Belum sempat terkirim')).toHaveCount(0);
  await page.goto('/beranda');
  await page.locator('details.account summary').click();
  await page.getByRole('button', { name: 'Keluar' }).click();
  await signInByForm(page, 'peserta26@demo.test', DEMO_PASSWORD);
  await page.goto(address);
  await expectField(page, 'Judul', 'Belum sempat terkirim');
  await context.close();
});

test('signing out without a line: told on the page, and still signed in', async ({ pageOf }) => {
  const page = await pageOf('peserta25');
  await openDesk(page, 'Berita kegiatan OPD');
  await page.context().setOffline(true);
  await page.locator('details.account summary').click();
  await page.getByRole('button', { name: 'Keluar' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Anda belum keluar' })).toBeVisible();
  await page.context().setOffline(false);
  await page.goto('/beranda');
  await expect(page).toHaveURL('/beranda');
});

test('somebody else in and out of the same browser: what was not sent yet is still its writer’s', async ({
  browser,
  server,
}) => {
  const context = await browser.newContext({ baseURL: server.origin, locale: 'id-ID' });
  const page = await context.newPage();
  await signInByForm(page, 'peserta28@demo.test', DEMO_PASSWORD);
  await openDesk(page, 'Berita dari wawancara');
  const address = page.url();
  const other = await context.newPage();
  const inAndOut = async () => {
    await signInByForm(other, 'peserta26@demo.test', DEMO_PASSWORD);
    await expect(other).toHaveURL('/beranda');
    await signOut(other);
  };

  // The session ends, and the window stays open.
  await context.clearCookies();
  await field(page, 'Judul').fill('Ditulis sesudah sesi berakhir');
  await expect(page.getByText('Sesi Anda sudah berakhir')).toBeVisible();
  await inAndOut();
  await signInByForm(other, 'peserta28@demo.test', DEMO_PASSWORD);
  await page.reload();
  await expectField(page, 'Judul', 'Ditulis sesudah sesi berakhir');
  await expect(saveStatus(page)).toHaveText(SAVED);

  // No line, and the window is closed; not even a cookie of it is left.
  await cutLine(page);
  await field(page, 'Judul').fill('Ditulis tanpa koneksi');
  await expect(saveStatus(page)).toHaveText(/tersimpan di perangkat/i);
  await page.close({ runBeforeUnload: false });
  await context.clearCookies();
  await inAndOut();
  await signInByForm(other, 'peserta26@demo.test', DEMO_PASSWORD);
  await openDesk(other, 'Berita dari wawancara');
  await expect(other.getByText('Ditulis tanpa koneksi')).toHaveCount(0);
  await field(other, 'Judul').fill('Milik orang lain');
  await expect(saveStatus(other)).toHaveText(SAVED);
  await signOut(other);
  expect((await deviceRecords(other)).map((key) => key.split(',')[1])).toEqual([
    expect.stringContaining('tertunda/naskah/'),
  ]);
  await signInByForm(other, 'peserta28@demo.test', DEMO_PASSWORD);
  await other.goto(address);
  await expectField(other, 'Judul', 'Ditulis tanpa koneksi');
  await expect(saveStatus(other)).toHaveText(SAVED);
  await context.close();
});

async function signOut(page: Page): Promise<void> {
  await page.locator('details.account summary').click();
  await page.getByRole('button', { name: 'Keluar' }).click();
  await expect(page).toHaveURL(/\/masuk\?pesan=keluar/);
}

test('signing out from a page without scripts clears the device too', async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.origin, locale: 'id-ID' });
  const page = await context.newPage();
  await signInByForm(page, 'peserta26@demo.test', DEMO_PASSWORD);
  await openDesk(page, 'Berita dari wawancara');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('pewarta');
        opening.onsuccess = () => {
          const work = opening.result.transaction('work', 'readwrite').objectStore('work');
          work.put({ accountId: 'x', key: 'abaikan/x', at: '', value: [] }).onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  expect(await deviceRecords(page)).toHaveLength(1);
  await page.goto(`${page.url()}/riwayat`);
  expect(await page.locator('script').count()).toBe(0);
  await page.locator('details.account summary').click();
  await page.getByRole('button', { name: 'Keluar' }).click();
  await expect(page).toHaveURL(/\/masuk/);
  expect(await deviceRecords(page)).toEqual([]);
  await context.close();
});

type PageOf = (login: string) => Promise<Page>;

/** On another device, which knows only what the server knows. */
async function expectOnServer(pageOf: PageOf, login: string, address: string, body: string): Promise<void> {
  const elsewhere = await pageOf(login);
  await elsewhere.goto(address);
  await expectField(elsewhere, 'Tubuh berita', body);
}

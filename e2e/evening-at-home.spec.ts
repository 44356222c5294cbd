import { expect, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../bin/measure/demo-data.ts';
import { deviceRecords } from './support/desk.ts';
import { storedPages, takeHome, wordsInStoredPages } from './support/evening.ts';
import { test } from './support/fixtures.ts';
import { openManuscript } from './support/mentor.ts';
import { signInByForm } from './support/newcomer.ts';
import { acceptedText, editAt, savedSoon, sheetReady } from './support/sheet.ts';

test.use({ world: 'evening at home' });

// Evenings of two mentors of the demo world: what one test decides, the next finds decided.
test.describe.configure({ mode: 'serial' });

const heading = (page: Page, title: string) => page.getByRole('heading', { level: 1, name: title });
const atHome = (page: Page) => page.getByRole('table', { name: 'Naskah di perangkat ini' });
const toast = (page: Page) => page.locator('.toast');
const decidedTitles = async (page: Page) => {
  await page.goto('/telaah/selesai');
  return page.getByRole('table', { name: 'Selesai ditelaah' }).getByRole('link').allTextContents();
};
const returnIt = (page: Page) => page.getByRole('button', { name: 'Kembalikan untuk perbaikan' }).click();

test('taken home, the browser closed, opened again without a network: read, marked, decided, and sent once', async ({
  pageOf,
}) => {
  const page = await pageOf('mentor3');
  const context = page.context();
  const titles = await takeHome(page);
  const [first = '', second = '', third = ''] = titles;

  // What was marked and saved after that belongs to the evening too.
  await openManuscript(page, second);
  await page.getByLabel('Catatan akhir untuk peserta').fill('Ditulis di kantor.');
  await savedSoon(page);
  const secondAddress = page.url();

  await page.close({ runBeforeUnload: false });
  await context.setOffline(true);
  const home = await context.newPage();
  await home.goto('/telaah');
  await expect(home).toHaveURL(/\/telaah\/luring$/);
  await expect(home.getByText('Koneksi terputus. Pekerjaan Anda aman.')).toBeVisible();
  await expect(heading(home, `${titles.length} naskah di perangkat ini`)).toBeVisible();
  expect(await atHome(home).getByRole('link').allTextContents()).toEqual(titles);

  // By its own address, with a caret, its brief, and what had been saved.
  await home.goto(secondAddress);
  await expect(heading(home, second)).toBeAttached();
  await expect(home).toHaveURL(secondAddress);
  await expect(home.getByLabel('Catatan akhir untuk peserta')).toHaveValue('Ditulis di kantor.');
  await sheetReady(home);
  await editAt(home, 'tubuh', 0);
  await home.keyboard.type('Di rumah: ');
  await home.keyboard.press('Escape');
  await home
    .getByRole('navigation', { name: 'Tampilan' })
    .getByRole('link', { name: 'Lembar tugas' })
    .click();
  await expect(home.getByRole('link', { name: 'Kembali ke naskah' })).toBeVisible();
  await home.getByRole('link', { name: 'Kembali ke naskah' }).click();
  await home.getByRole('radiogroup').first().getByRole('radio', { name: '2' }).check({ force: true });
  await returnIt(home);
  await expect(heading(home, third)).toBeAttached();
  await expect(toast(home)).toContainText(
    `Koneksi terputus. Keputusan atas “${second}” tersimpan di perangkat dan dikirim saat daring.`,
  );

  // Gone again before anything was sent.
  await home.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto('/telaah');
  await expect(atHome(again).getByRole('row').filter({ hasText: second })).toContainText(
    'Dikembalikan, dikirim saat daring',
  );
  await atHome(again).getByRole('link', { name: first }).click();
  await expect(heading(again, first)).toBeAttached();
  await again.getByLabel('Catatan akhir untuk peserta').fill('Diputuskan di rumah.');
  await returnIt(again);
  await expect(heading(again, third)).toBeAttached();
  await expect(toast(again)).toContainText('2 keputusan tersimpan di perangkat');
  await again.close({ runBeforeUnload: false });

  await context.setOffline(false);
  const online = await context.newPage();
  const posts: string[] = [];
  online.on('request', (request) => {
    if (request.url().endsWith('/putusan')) posts.push(request.url());
  });
  await online.goto('/telaah');
  await expect(toast(online)).toContainText('2 keputusan terkirim.');
  await expect(toast(online)).toContainText(`“${second}” dikembalikan untuk perbaikan.`);
  await expect(toast(online)).toContainText(`“${first}” dikembalikan untuk perbaikan.`);
  expect(posts).toHaveLength(2);
  await expect(online.getByText(`${titles.length - 2} naskah (`)).toBeVisible();
  const decided = await decidedTitles(online);
  expect(decided.filter((title) => title === first)).toHaveLength(1);
  expect(decided.filter((title) => title === second)).toHaveLength(1);
  await online.goto(secondAddress);
  await expect(online.locator('.manuscript ins').first()).toContainText('Di rumah: ');
  expect((await deviceRecords(online)).filter((key) => key.includes('tertunda/'))).toEqual([]);
});

test('an answer that was lost on the way: asked again, it is the same decision', async ({ pageOf }) => {
  const page = await pageOf('mentor3');
  await page.goto('/telaah');
  const [title = ''] = await page
    .getByRole('table', { name: 'Antrean telaah' })
    .getByRole('link')
    .allTextContents();
  await openManuscript(page, title);
  let lost = 0;
  await page.route(/\/putusan$/, async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await returnIt(page);
  await expect(toast(page)).toContainText('1 keputusan terkirim.', { timeout: 15_000 });
  expect((await decidedTitles(page)).filter((one) => one === title)).toHaveLength(1);
});

test('the session ends meanwhile: decisions wait for their mentor, and go once they have signed in again', async ({
  pageOf,
}) => {
  const page = await pageOf('mentor1');
  const context = page.context();
  const [first = '', second = ''] = await takeHome(page);
  const session = (await context.cookies()).filter(({ name }) => name === 'pewarta');
  await openManuscript(page, first);
  await context.setOffline(true);
  await page.getByLabel('Catatan akhir untuk peserta').fill('Sesi berakhir.');
  await returnIt(page);
  await expect(heading(page, second)).toBeAttached();
  await page.close({ runBeforeUnload: false });
  for (const { name } of session) await context.clearCookies({ name });
  await context.setOffline(false);

  // Even the page that needs nobody does not send them in nobody's name.
  const home = await context.newPage();
  await home.goto('/telaah/luring');
  await expect(toast(home)).toContainText(
    `Sesi Anda berakhir. Keputusan atas “${first}” tersimpan di perangkat. Masuk lagi`,
  );
  await context.addCookies(session);
  await home.goto('/telaah');
  await expect(toast(home)).toContainText('1 keputusan terkirim.');
  expect(await decidedTitles(home)).toContain(first);
});

test('given to somebody else meanwhile: said calmly, and the words stay with their writer', async ({
  pageOf,
}) => {
  const page = await pageOf('mentor1');
  const context = page.context();
  const [first = '', second = '', third = ''] = await takeHome(page);
  await openManuscript(page, first);
  const address = page.url();
  await sheetReady(page);
  await context.setOffline(true);
  await page.getByLabel('Catatan akhir untuk peserta').fill('Kata-kata yang tidak boleh hilang.');
  await editAt(page, 'tubuh', 0);
  await page.keyboard.type('Usul luring. ');
  await page.keyboard.press('Escape');
  await returnIt(page);
  await expect(heading(page, second)).toBeAttached();
  await returnIt(page);
  // The next one opens once the decision is on the device.
  await expect(heading(page, third)).toBeAttached();
  await page.close({ runBeforeUnload: false });

  const helper = await pageOf('mentor3');
  await helper.goto('/telaah?milik=lain');
  const row = helper
    .getByRole('table', { name: 'Antrean telaah' })
    .getByRole('row')
    .filter({ hasText: first });
  await row.getByRole('button', { name: /Ambil/ }).click();
  await helper.getByRole('button', { name: 'Tetap ambil' }).or(heading(helper, first)).first().waitFor();
  const confirm = helper.getByRole('button', { name: 'Tetap ambil' });
  if (await confirm.isVisible()) await confirm.click();
  await expect(heading(helper, first)).toBeAttached();

  await context.setOffline(false);
  const online = await context.newPage();
  await online.goto('/telaah');
  await expect(toast(online)).toContainText('1 keputusan terkirim; 1 belum berlaku.');
  await expect(toast(online)).toContainText(`“${first}” belum: Naskah ini sudah dialihkan ke mentor lain.`);
  const kept = online.getByRole('region', { name: 'Keputusan yang belum berlaku' });
  await kept.getByText('Kata-kata Anda di perangkat ini').click();
  await expect(kept).toContainText('Kata-kata yang tidak boleh hilang.');
  await expect(kept).toContainText('Usul luring.');
  // The manuscript itself says so too, to its former mentor alone.
  await online.goto(address);
  await expect(
    online.getByText('Keputusan Anda, dikembalikan untuk perbaikan, belum berlaku.'),
  ).toBeVisible();
  expect(await acceptedText(helper, 'tubuh')).not.toContain('Usul luring.');

  // Signing out says what would be lost.
  await online.goto('/telaah');
  await online.getByText('Ida Kusumawardani').first().click();
  await online.getByRole('button', { name: 'Keluar' }).click();
  await expect(online.getByText('Belum semua tulisan sampai ke server.')).toBeVisible();
  await expect(
    online.getByText(`Keputusan mengembalikan atas “${first}”: Naskah ini sudah dialihkan`),
  ).toBeVisible();
  await online.goto(address);
  await online.getByText('Kata-kata Anda di perangkat ini').click();
  await online.getByRole('button', { name: 'Hapus dari perangkat' }).click();
  await expect(online.getByText('belum berlaku.')).toHaveCount(0);
});

test('signing out sends what waits, and leaves nothing of anybody in the browser', async ({ pageOf }) => {
  const page = await pageOf('mentor1');
  const context = page.context();
  const [first = '', second = ''] = await takeHome(page);
  expect(await storedPages(page)).toContain('/telaah/luring');
  expect(await wordsInStoredPages(page, ['Pewarta', first, 'Ida Kusumawardani'])).toEqual(['Pewarta']);
  await openManuscript(page, first);
  await context.setOffline(true);
  await returnIt(page);
  await expect(heading(page, second)).toBeAttached();
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);

  // A page of another wing sends nothing by itself.
  const profile = await context.newPage();
  await profile.goto('/profil');
  await profile.getByText('Ida Kusumawardani').first().click();
  await profile.getByRole('button', { name: 'Keluar' }).click();
  await expect(profile).toHaveURL(/\/masuk/);
  expect(await deviceRecords(profile)).toEqual([]);
  expect(await storedPages(profile)).toEqual([]);
  await context.setOffline(true);
  await expect(profile.goto('/telaah')).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});

test('an evening is its owner’s alone: somebody else who signs in on the same browser sees nothing of it', async ({
  pageOf,
}) => {
  const page = await pageOf('mentor3');
  const context = page.context();
  const [title = ''] = await takeHome(page);
  for (const { name } of (await context.cookies()).filter(({ name }) => name === 'pewarta'))
    await context.clearCookies({ name });
  await page.goto('/masuk');
  await page.getByLabel('NIP atau surel').fill('mentor2@demo.test');
  await page.getByLabel('Kata sandi').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page).toHaveURL(/\/telaah$/);

  await context.setOffline(true);
  await page.goto('/telaah');
  await expect(heading(page, 'Tidak ada naskah di perangkat ini')).toBeVisible();
  await expect(page.getByText(title)).toHaveCount(0);
  expect((await deviceRecords(page)).filter((key) => key.includes('malam/'))).not.toEqual([]);
  await context.setOffline(false);

  // Signing out takes nothing of it along either; its owner's does.
  const signOut = async () => {
    await page.goto('/profil');
    await page.locator('details.account summary').click();
    await page.getByRole('button', { name: 'Keluar' }).click();
    await expect(page).toHaveURL(/\/masuk\?pesan=keluar/);
  };
  await signOut();
  expect(await storedPages(page)).toContain('/telaah/luring');
  await signInByForm(page, 'mentor3@demo.test', DEMO_PASSWORD);
  await page.goto('/telaah');
  await expect(page.getByText(/\d+ naskah \(\d+.*B\) ada di perangkat/)).toBeVisible();
  await signOut();
  expect(await deviceRecords(page)).toEqual([]);
  expect(await storedPages(page)).toEqual([]);
});

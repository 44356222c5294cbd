import { expect, type Page } from '@playwright/test';
import { deviceRecords } from './support/desk.ts';
import { test } from './support/fixtures.ts';
import { acceptedText, editAt, openFirst, savedSoon, sheetReady, tubuh } from './support/sheet.ts';

test.use({ world: 'accidents' });

const status = (page: Page) => page.locator('.desk-top__facts');
const note = (page: Page) => page.getByLabel('Catatan akhir untuk peserta');

test('without a network, and with the window killed: everything comes back and is saved', async ({
  pageOf,
}) => {
  const page = await pageOf('mentor1');
  const context = page.context();
  await openFirst(page);
  const address = page.url();
  const before = await acceptedText(page, 'tubuh');

  await context.setOffline(true);
  await editAt(page, 'tubuh', 0);
  await page.keyboard.type('Luring: ');
  await note(page).fill('Ditulis tanpa jaringan.');
  await page.getByRole('radiogroup').first().getByRole('radio', { name: '3' }).check({ force: true });
  await page.locator('[data-row="tubuh-1"]').evaluate((row) => row.scrollIntoView());
  await page.getByRole('button', { name: 'Komentar', exact: true }).click();
  await page.getByLabel('Isi komentar').fill('Komentar yang belum selesai');
  await expect(status(page).getByText('tersimpan di perangkat')).toBeVisible({ timeout: 12_000 });
  await expect(status(page).getByText(/^Tersimpan pukul/)).toHaveCount(0);
  // Gone within a second of the last key, without a word.
  await page.waitForTimeout(1_000);
  await page.close({ runBeforeUnload: false });

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(address);
  await sheetReady(again);
  await expect(tubuh(again).locator('ins').first()).toHaveText('Luring: ');
  await expect(note(again)).toHaveValue('Ditulis tanpa jaringan.');
  await expect(again.getByLabel('Isi komentar')).toHaveValue('Komentar yang belum selesai');
  await again.getByRole('button', { name: 'Batal', exact: true }).click();
  // The last request of the page that was killed may have brought it, or the new page: then nothing waits any more.
  await expect
    .poll(async () => (await deviceRecords(again)).filter((key) => key.includes('tertunda')), {
      timeout: 15_000,
    })
    .toEqual([]);

  // On the server, not only on this device: another browser reads the same.
  const other = await pageOf('mentor1');
  await other.goto(address);
  await sheetReady(other);
  expect(await acceptedText(other, 'tubuh')).toBe(`Luring: ${before}`);
  await expect(note(other)).toHaveValue('Ditulis tanpa jaringan.');
  await expect(other.getByRole('radiogroup').first().getByRole('radio', { name: '3' })).toBeChecked();
});

test('the session ends in the middle of a word: what was written waits for its writer', async ({
  pageOf,
}) => {
  const page = await pageOf('mentor3');
  const context = page.context();
  await openFirst(page);
  const cookies = await context.cookies();
  await context.clearCookies();
  await editAt(page, 'tubuh', 0);
  await page.keyboard.type('Tanpa sesi. ');
  await expect(page.getByText('Sesi Anda berakhir.')).toBeVisible({ timeout: 12_000 });
  await expect(status(page).getByText(/^Tersimpan pukul/)).toHaveCount(0);
  await context.addCookies(cookies);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await savedSoon(page);
  await page.reload();
  await sheetReady(page);
  await expect(tubuh(page).locator('ins').first()).toHaveText('Tanpa sesi. ');
});

test('two windows: what was changed apart comes together, what clashes is shown in both forms', async ({
  pageOf,
}) => {
  const first = await pageOf('mentor1');
  await openFirst(first, 1);
  const second = await first.context().newPage();
  await second.goto(first.url());
  await sheetReady(second);

  await note(first).fill('Dari jendela pertama.');
  await savedSoon(first);
  await editAt(second, 'tubuh', 0);
  await second.keyboard.type('Kedua: ');
  await savedSoon(second);
  await expect(note(second)).toHaveValue('Dari jendela pertama.');

  await editAt(first, 'tubuh', 0);
  await first.keyboard.type('Pertama: ');
  await note(second).fill('Dari jendela kedua.');
  await expect(first.getByText('Tinjauan ini juga diubah di jendela lain.')).toBeVisible({ timeout: 15_000 });
  await expect(first.locator('.work-conflict')).toContainText('Kedua: ');
  await expect(first.locator('.work-conflict')).toContainText('Pertama: ');
  await first.getByRole('button', { name: 'Simpan yang di halaman ini' }).click();
  await savedSoon(first);
  await second.reload();
  await sheetReady(second);
  await expect(tubuh(second).locator('ins').first()).toHaveText('Pertama: ');

  // What was not chosen is still there, also after the page was read again, and can be taken after all.
  await first.reload();
  await sheetReady(first);
  await first.getByText('Versi yang tidak dipilih (1)').click();
  await expect(first.locator('.unchosen')).toContainText('Kedua: ');
  await first.getByRole('button', { name: 'Pakai versi ini' }).click();
  await expect(tubuh(first).locator('ins').first()).toHaveText('Kedua: ');
  await savedSoon(first);
  await expect(first.locator('.unchosen')).toContainText('Pertama: ');
  await first.getByRole('button', { name: 'Hapus dari perangkat' }).click();
  await expect(first.getByText('Versi yang tidak dipilih')).toHaveCount(0);
});

test('words that are not saved hold the decision; a note that was taken away comes back', async ({
  pageOf,
}) => {
  const page = await pageOf('mentor3');
  await openFirst(page, 3);
  const address = page.url();
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const sentence = page.getByText('Komentar ini belum disimpan. Simpan atau batalkan dahulu, lalu putuskan.');
  const composer = page.getByLabel('Isi komentar');
  await page.locator('[data-row="tubuh-0"]').focus();
  await page.keyboard.press('c');
  await page.keyboard.type('Siapa yang mengatakannya?');
  await expect(tubuh(page).locator('p').first().locator('mark.passage--active').first()).toBeVisible();
  await page.getByRole('button', { name: 'Kembalikan untuk perbaikan' }).click();
  await expect(sentence).toBeVisible();
  await expect(composer).toBeFocused();
  await expect(composer).toHaveValue('Siapa yang mengatakannya?');

  // Another key in between, and the second press is a first one again.
  const armed = page.getByText('Tekan P sekali lagi');
  for (const key of ['Escape', 'p', 'Escape', 'p']) await page.keyboard.press(key);
  await expect(armed).toBeVisible();
  await expect(page).toHaveURL(address);
  await page.keyboard.press('p');
  await expect(composer).toBeFocused();
  await expect(page).toHaveURL(address);
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-row="tubuh-0"]')).toBeFocused();
  await expect(sentence).toHaveCount(0);

  await page.getByRole('button', { name: 'Hapus komentar 1' }).click();
  await expect(page.getByText('Siapa yang mengatakannya?')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Urungkan' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Siapa yang mengatakannya?')).toBeVisible();
  await expect(page.getByText('Komentar dikembalikan.')).toBeVisible();

  // In the middle of editing the caret comes back to the text, where letters are words and decide nothing.
  await editAt(page, 'tubuh', 1);
  await page.getByRole('button', { name: 'Pujian', exact: true }).click();
  await page.keyboard.type('Bagus.');
  await page.keyboard.press('Control+Enter');
  await expect(tubuh(page)).toBeFocused();

  // What the mentor suggests for the headline is no name for the manuscript yet.
  await editAt(page, 'judul', 0);
  await page.keyboard.type('Baru: ');
  await savedSoon(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeAttached();
});

test('a forged document is refused by the server, and nothing of it is stored', async ({ pageOf }) => {
  const page = await pageOf('mentor3');
  await openFirst(page, 1);
  const [, submissionId] = /telaah\/([\w-]+)/.exec(page.url()) ?? [];
  const sent = page.waitForRequest(/\/tanda$/);
  await editAt(page, 'tubuh', 0);
  await page.keyboard.type('Asli ');
  const body = (await sent).postData() ?? '';
  await savedSoon(page);
  const field = (name: string) => new RegExp(`name="${name}"\\r\\n\\r\\n([^\\r]*)`).exec(body)?.[1] ?? '';
  const document = field('document');
  const answer = (changed: string) =>
    page.evaluate(
      async ([id = '', reviewId = '', forged = '']) => {
        const form = new FormData();
        for (const [name, value] of Object.entries({
          n: '1',
          rev: '999',
          reviewId,
          document: forged,
          reasons: '{}',
        }))
          form.set(name, value);
        const response = await fetch(`/telaah/${id}/tanda`, {
          method: 'POST',
          body: form,
          headers: { Accept: 'application/json' },
        });
        return {
          status: response.status,
          ...((await response.json()) as { reason?: string; message?: string }),
        };
      },
      [submissionId, field('reviewId'), changed],
    );
  const forgeries: [changed: string, status: number, reason: string][] = [
    [document.replace('"brk":null', '"brk":null,"onclick":"x"'), 400, 'bad_document'],
    [document.replace('"insertion"', '"script"'), 400, 'bad_document'],
    [document.replace('"text":"Asli "', '"text":"Asli \\u202e"'), 400, 'bad_document'],
    [`${'['.repeat(50_000)}`, 400, 'bad_document'],
    ['x'.repeat(250_000), 400, 'too_large'],
    ['x'.repeat(2_000_000), 413, 'too_large'],
    [document.replace(/"text":"(?!Asli)([^"]{9})/, '"text":"Diganti diam-diam'), 409, 'not_proven'],
  ];
  for (const [changed, expected, reason] of forgeries) {
    expect(changed, reason).not.toBe(document);
    expect(await answer(changed), changed.slice(0, 80)).toMatchObject({ status: expected, reason });
  }
  await page.reload();
  await sheetReady(page);
  expect(await acceptedText(page, 'tubuh')).toMatch(/^Asli /);
});

test('text that was changed on its way is refused, and the room says so calmly', async ({ pageOf }) => {
  const page = await pageOf('mentor1');
  await openFirst(page, 2);
  const before = await acceptedText(page, 'tubuh');
  let forged = 0;
  await page.route(/\/tanda$/, async (route) => {
    const body = route.request().postDataBuffer()?.toString('utf8') ?? '';
    // A word of the participant's, under no suggestion.
    const changed = body.replace(/"text":"(?!Asli)([^"]{9})/, '"text":"Diganti x');
    if (changed !== body) forged += 1;
    await route.continue({ postData: Buffer.from(changed) });
  });
  await editAt(page, 'tubuh', 0);
  await page.keyboard.type('Asli ');
  await expect(page.getByText('mengubah naskah peserta di luar usul, jadi tidak disimpan')).toBeVisible({
    timeout: 12_000,
  });
  expect(forged).toBeGreaterThan(0);
  await expect(status(page).getByText(/^Tersimpan pukul/)).toHaveCount(0);

  const other = await pageOf('mentor1');
  await other.goto(page.url());
  await sheetReady(other);
  expect(await acceptedText(other, 'tubuh')).toBe(before);
  // The page still has the words, and keeps them as soon as nobody changes them any more.
  await page.unroute(/\/tanda$/);
  await page.keyboard.type('lagi ');
  await savedSoon(page);
  await other.reload();
  await sheetReady(other);
  expect(await acceptedText(other, 'tubuh')).toBe(`Asli lagi ${before}`);
});

test('a clock that is a day wrong changes nothing', async ({ pageOf }) => {
  const page = await pageOf('mentor3');
  await page.clock.setSystemTime(new Date(Date.now() - 86_400_000));
  await openFirst(page, 2);
  await note(page).fill('Dari server.');
  await savedSoon(page);
  await page.context().setOffline(true);
  await note(page).fill('Dari perangkat yang jamnya salah.');
  await expect(status(page).getByText('tersimpan di perangkat')).toBeVisible({ timeout: 12_000 });
  await page.context().setOffline(false);
  await page.reload();
  await sheetReady(page);
  await expect(note(page)).toHaveValue('Dari perangkat yang jamnya salah.');
  const other = await pageOf('mentor3');
  await expect(async () => {
    await other.goto(page.url());
    await expect(note(other)).toHaveValue('Dari perangkat yang jamnya salah.', { timeout: 2_000 });
  }).toPass();
});

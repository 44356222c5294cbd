import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './support/fixtures.ts';
import { acceptedText, editAt, openFirst, savedSoon, tubuh } from './support/sheet.ts';

test.use({ world: 'suggested edits' });

test('typing on the manuscript suggests: typed, deleted, replaced, split, joined, pasted, taken back', async ({
  pageOf,
}) => {
  const page = await pageOf('mentor1');
  await openFirst(page);
  const before = await acceptedText(page, 'tubuh');
  const [first = ''] = before.split('\n');

  await editAt(page, 'tubuh', 0);
  await page.keyboard.type('Baru: ');
  await expect(tubuh(page).locator('ins').first()).toHaveText('Baru: ');
  await page.keyboard.press('Control+Delete');
  expect(await acceptedText(page, 'tubuh')).toBe(`Baru: ${before.slice(before.indexOf(' '))}`);
  await expect(tubuh(page).locator('del').first()).toHaveText(first.split(' ')[0] ?? '');
  await expect(page.getByText('Usul penggantian · Paragraf 2')).toBeVisible();

  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Paragraf sisipan.');
  await expect(tubuh(page).locator('p[data-brk="ins"]')).toHaveCount(1);
  expect(await acceptedText(page, 'tubuh')).toContain('\nParagraf sisipan.');

  await paste(page, '', ' Satu\r\n\r\nDua\tdan\u200b tiga');
  expect(await acceptedText(page, 'tubuh')).toContain('Paragraf sisipan.Satu\nDua dan tiga');
  // From a page with revisions: what is struck there stays behind, and nothing comes as a suggestion of its own.
  const revised = '<p>, lalu <ins data-suggestion="palsu">benar</ins> <del>salah</del></p>';
  await paste(page, revised, 'lain');
  expect(await acceptedText(page, 'tubuh')).toContain('\nDua dan tiga, lalu benar');
  await expect(tubuh(page).locator('[data-suggestion="palsu"]')).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await savedSoon(page);
  await page.reload();
  await expect(tubuh(page).locator('ins').first()).toBeVisible();
  expect(await acceptedText(page, 'tubuh')).toContain('Paragraf sisipan.Satu\nDua dan tiga');

  // One after the other is taken back; what was submitted stands as it was.
  for (;;) {
    const ids = await page
      .locator('.live [data-suggestion]')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-suggestion')))]);
    if (ids.length === 0) break;
    await page.locator(`.live [data-suggestion="${ids[0]}"]`).first().click();
    await page.getByRole('button', { name: 'Hapus usul', exact: true }).click();
  }
  expect(await acceptedText(page, 'tubuh')).toBe(before);
  await page.getByRole('button', { name: 'Kembali selangkah' }).click();
  await expect(tubuh(page).locator('[data-suggestion]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Maju selangkah' }).click();
  await expect(tubuh(page).locator('[data-suggestion]')).toHaveCount(0);
  await savedSoon(page);
});

test('reading and editing: letters are commands until there is a caret', async ({ pageOf }) => {
  const page = await pageOf('mentor3');
  await openFirst(page);
  const before = await acceptedText(page, 'tubuh');
  for (let row = 0; row < 5; row += 1) await page.keyboard.press('j');
  await expect(row(page, 'tubuh-0')).toBeFocused();

  await page.keyboard.press('x');
  await expect(row(page, 'tubuh-0').locator('del')).toHaveText(before.split('\n')[0] ?? '');
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await expect(page.getByRole('textbox', { name: 'Tubuh berita' })).toBeFocused();
  await page.keyboard.type(' jkl npx');
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('button', { name: 'EYD' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Ejaan baku');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Tubuh berita' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row(page, 'tubuh-1')).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Tubuh berita' })).toHaveCount(0);
  await page.keyboard.press('g');
  await page.getByLabel('Isi komentar').fill('Angkanya jelas.');
  await page.keyboard.press('Control+Enter');
  await expect(row(page, 'tubuh-1')).toBeFocused();
  await expect(page.locator('.margin-comment--praise')).toContainText('Angkanya jelas.');
  await expect(page.locator('.margin-comment--suggestion').filter({ hasText: 'Ejaan baku' })).toContainText(
    'EYD',
  );

  // Words chosen by mouse wait for an order; letters of other orders do nothing then.
  await selectWords(page, 'tubuh-2', 4);
  await page.keyboard.press('b');
  await expect(page).not.toHaveURL(/lihat=/);
  await expect(page.getByText('Tekan Enter untuk menggantinya')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Lain');
  await expect(row(page, 'tubuh-2').locator('del + ins')).toHaveText('Lain');

  // A comment on words that are only suggested speaks of the suggestion.
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.getByRole('button', { name: 'Komentar', exact: true }).click();
  await page.getByLabel('Isi komentar').fill('Setuju dengan kata ini?');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(row(page, 'tubuh-2').locator('mark .suggestion, .suggestion mark').first()).toBeVisible();
  await savedSoon(page);
  await page.reload();
  await expect(page.getByText('Setuju dengan kata ini?')).toBeVisible();
  await expect(page.locator('.margin-comment--suggestion').filter({ hasText: 'Ejaan baku' })).toBeVisible();
});

test('a click is where it was pressed, though a notice moves the page before the button is let go', async ({
  pageOf,
}) => {
  const page = await pageOf('mentor3');
  await openFirst(page, 1);
  const pressed = (await row(page, 'tubuh-0').boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(pressed.x + 14, pressed.y + 12);
  await page.mouse.down();
  await page.locator('.room__sheet').evaluate((sheet) => {
    const notice = document.createElement('div');
    notice.style.height = '46px';
    sheet.prepend(notice);
  });
  await expect.poll(async () => (await row(page, 'tubuh-0').boundingBox())?.y).toBe(pressed.y + 46);
  await page.mouse.up();
  await page.keyboard.press('Home');
  await page.keyboard.type('Usul. ');
  await expect(row(page, 'tubuh-0')).toContainText(/^Usul\. /);
  await savedSoon(page);
});

test('a ready phrase gives a suggestion its reason, by keyboard, and is counted', async ({ pageOf }) => {
  const page = await pageOf('mentor3');
  await openFirst(page, 2);
  await editAt(page, 'tubuh', 0);
  await page.keyboard.type('Kata ');
  await expect(page.getByText('Usul sisipan · Paragraf 2')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const reason = page.getByLabel('Alasan usul (boleh kosong)');
  await expect(reason).toBeFocused();
  await page.keyboard.press('/');
  const list = page.getByRole('listbox', { name: 'Frasa siap pakai' });
  await expect(list.getByRole('option').first()).toContainText('×');
  // It is part of the note: nothing of it is cut off, and the sheet stays where it is.
  expect(await page.locator('.room__main').evaluate((main) => main.scrollLeft)).toBe(0);
  const words = (await list.locator('[aria-selected="true"] .phrase-list__words').textContent()) ?? '';
  const counted = page.waitForResponse(/\/pakai$/);
  await page.keyboard.press('Enter');
  expect((await counted).status()).toBe(204);
  await expect(reason).toHaveValue(words);
  await expect(reason).toBeFocused();
  await savedSoon(page);
  await page.reload();
  await expect(page.locator('.live__margin').getByText(words)).toBeVisible();
});

test('keys pressed before the editor has come are neither lost nor misread', async ({ pageOf }) => {
  const page = await pageOf('mentor3');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/sheet-editors-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/telaah');
  await page.getByRole('table', { name: 'Antrean telaah' }).getByRole('link').nth(1).click();
  await expect(page.locator('.manuscript--margin')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await page.keyboard.type('Kata-kata yang ');
  release();
  await expect(row(page, 'tubuh-0')).toBeVisible();
  await page.keyboard.type('tidak hilang.');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.live__margin').getByText('Kata-kata yang tidak hilang.')).toBeVisible();
  // The walk goes on from where it was: after the day comes the dateline.
  await page.keyboard.press('j');
  await expect(row(page, 'kota-0')).toBeFocused();
});

test('an input method writes once', async ({ pageOf }) => {
  const page = await pageOf('mentor1');
  await openFirst(page, 2);
  const before = await acceptedText(page, 'tubuh');
  const keyboard = await page.context().newCDPSession(page);
  const compose = async (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });

  await editAt(page, 'tubuh', 0);
  for (const length of [3, 5, 8, 6, 8]) await compose('merendam'.slice(0, length));
  // While it is being written nothing is saved and nothing is a suggestion yet.
  await keyboard.send('Input.insertText', { text: 'merendam' });
  await expect(tubuh(page).locator('ins').first()).toHaveText('merendam');
  expect(await acceptedText(page, 'tubuh')).toBe(`merendam${before}`);

  // Over a selection: what was selected is struck, what is written stands behind it.
  const word = before.split(' ')[0] ?? '';
  for (let step = 0; step < word.length; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await compose('kata');
  await keyboard.send('Input.insertText', { text: 'katanya' });
  await expect(tubuh(page).locator('del').first()).toHaveText(word);
  expect(await acceptedText(page, 'tubuh')).toBe(`merendamkatanya${before.slice(word.length)}`);
  for (let undone = 0; undone < 3; undone += 1) await page.keyboard.press('Control+z');
  expect(await acceptedText(page, 'tubuh')).toBe(before);
  await page.keyboard.press('Control+y');
  expect(await acceptedText(page, 'tubuh')).not.toBe(before);
  await savedSoon(page);
});

test('what does not fit is not taken, and said', async ({ pageOf }) => {
  const page = await pageOf('mentor3');
  await openFirst(page, 1);
  const before = await acceptedText(page, 'judul');
  await editAt(page, 'judul', 0);
  await paste(page, '', 'x'.repeat(200_000));
  await expect(page.getByText('Teks itu terlalu panjang untuk satu isian')).toBeVisible();
  expect(await acceptedText(page, 'judul')).toBe(before);
  await paste(page, '', 'Dua\nbaris ');
  expect(await acceptedText(page, 'judul')).toBe(`Dua baris${before}`);
});

const row = (page: Page, key: string): Locator => page.locator(`[data-row="${key}"]`);

async function paste(page: Page, html: string, text: string): Promise<void> {
  await page.evaluate(
    ([asHtml = '', asText = '']) => {
      const data = new DataTransfer();
      if (asHtml) data.setData('text/html', asHtml);
      data.setData('text/plain', asText);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    [html, text],
  );
}

/** As with the mouse: the first letters of a paragraph. */
async function selectWords(page: Page, key: string, length: number): Promise<void> {
  await row(page, key).evaluate((paragraph, count) => {
    const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
    if (!text) throw new Error('an empty paragraph');
    document.getSelection()?.setBaseAndExtent(text, 0, text, count);
  }, length);
}

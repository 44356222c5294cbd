import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { field, openDesk, paste, saveStatus, untilEditor } from './support/desk.ts';
import { test } from './support/fixtures.ts';
import { expectField, STORY, writeNews } from './support/writer.ts';

const NAMES = ['Judul', 'Kota asal berita', 'Hari dan tanggal peristiwa', 'Teras', 'Tubuh berita'];

test('text boxes become editors between two keystrokes: text, focus and caret stay', async ({ pageOf }) => {
  const page = await pageOf('peserta12');
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/field-editor-.*\.js$/, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto('/tugas');
  await page.getByRole('link', { name: 'Berita dari wawancara' }).click();
  const body = field(page, 'Tubuh berita');
  await body.pressSequentially('Warga datang ke pasar.');
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowLeft');
  await expectOneOfEach(page);
  const before = await body.boundingBox();
  arrive();
  await untilEditor(page);
  await expectOneOfEach(page);
  await expect(body).toBeFocused();
  await page.keyboard.type(' pagi ke');
  await expectField(page, 'Tubuh berita', 'Warga datang ke pagi ke pasar.');
  expect(await body.boundingBox()).toEqual(before);
});

test('a key pressed at any moment while the page wakes does not stop it from waking', async ({ pageOf }) => {
  const page = await pageOf('peserta12');
  // A key in every gap between two of the browser's tasks, until the desk's script has taken its place.
  await page.addInitScript(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (document.querySelector('.editor-place')) return;
      document.body?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
      port2.postMessage(null);
    };
    port2.postMessage(null);
  });
  await openDesk(page, 'Berita dari wawancara');
  await page.reload();
  await untilEditor(page);
});

test('keyboards of all kinds: Enter, undo, whole texts at once', async ({ pageOf }) => {
  const page = await pageOf('peserta12');
  await openDesk(page, 'Berita dari wawancara');
  const body = field(page, 'Tubuh berita');
  await writeNews(page, STORY);
  for (const [name, text] of [
    ['Judul', STORY.judul],
    ['Teras', STORY.teras],
    ['Tubuh berita', STORY.tubuh],
  ] as const)
    await expectField(page, name, text);
  await body.fill('');
  await body.pressSequentially('Satu.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Dua.');
  await expectField(page, 'Tubuh berita', 'Satu.\n\nDua.');
  // A field of one line leads on to the next.
  await field(page, 'Teras').press('Enter');
  await expect(body).toBeFocused();
  // A dictation that ends its sentences with breaks.
  await body.press('ControlOrMeta+End');
  await page.keyboard.insertText(' Tiga.\nEmpat.');
  await expectField(page, 'Tubuh berita', 'Satu.\n\nDua. Tiga.\n\nEmpat.');
  await page.getByRole('button', { name: 'Urungkan ketikan' }).click();
  await expectField(page, 'Tubuh berita', 'Satu.\n\nDua.');
  await page.getByRole('button', { name: 'Ulangi ketikan' }).click();
  await expectField(page, 'Tubuh berita', 'Satu.\n\nDua. Tiga.\n\nEmpat.');
  await page.locator('label', { hasText: /^Judul$/ }).click();
  await expect(field(page, 'Judul')).toBeFocused();
});

test('words composed by an input method arrive once', async ({ pageOf }) => {
  const page = await pageOf('peserta12');
  await openDesk(page, 'Berita dari wawancara');
  const body = field(page, 'Tubuh berita');
  await body.fill('Mulai ');
  await body.press('ControlOrMeta+End');
  const devtools = await page.context().newCDPSession(page);
  for (const text of ['m', 'me', 'mere', 'merendam'])
    await devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await devtools.send('Input.insertText', { text: 'merendam' });
  await page.keyboard.type(' desa');
  await expectField(page, 'Tubuh berita', 'Mulai merendam desa');
});

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
<!--StartFragment--><p class=MsoNormal><b>Bupati</b> membuka <del cite="mailto:x">rapat</del><ins>loket</ins>\u200b pajak\u202e.<o:p></o:p></p>
<p class=MsoListParagraph><span style='mso-list:Ignore'>·<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp;</span></span>Obat-obatan 💊 ada</p>
<script>document.title='diambil'</script><img src=x onerror="document.title='diambil'"><svg onload="document.title='diambil'"></svg><!--EndFragment--></body></html>`;

test('pastes from word processors, chats and pages become plain paragraphs', async ({ pageOf }) => {
  const page = await pageOf('peserta22');
  await openDesk(page, 'Berita dari wawancara');
  const title = await page.title();
  await field(page, 'Tubuh berita').fill('Awal. ');
  await field(page, 'Tubuh berita').press('ControlOrMeta+End');
  await paste(page, 'Tubuh berita', { html: WORD, text: 'x' });
  await expectField(page, 'Tubuh berita', 'Awal. Bupati membuka loket pajak.\n\nObat-obatan 💊 ada');
  expect(await page.title()).toBe(title);
  await expect(page.locator('.editor-place b, .editor-place ins, .editor-place img')).toHaveCount(0);

  await field(page, 'Judul').fill('');
  await paste(page, 'Judul', { text: 'Loket Pajak\r\nBuka di Pasar\u00a0Labuhan' });
  await expectField(page, 'Judul', 'Loket Pajak Buka di Pasar Labuhan');
  await field(page, 'Tubuh berita').fill('');
  await paste(page, 'Tubuh berita', { text: '[10.24, 10/11/2026] Togar: Satu\n\n\nDua\n' });
  await expectField(page, 'Tubuh berita', '[10.24, 10/11/2026] Togar: Satu\n\nDua');
});

test('a paste that does not fit is left out whole, and nothing typed is lost', async ({ pageOf }) => {
  const page = await pageOf('peserta22');
  await openDesk(page, 'Berita dari wawancara');
  await field(page, 'Tubuh berita').fill('Yang sudah ditulis.');
  const large = `<p>${'Kabar baik. '.repeat(17_000)}</p>`;
  await paste(page, 'Tubuh berita', { html: large, text: 'x' });
  await expect(page.getByText('Tempelan terlalu panjang.')).toBeVisible();
  await expect(page.getByText(/tubuh berita memuat paling banyak 20\.000/)).toBeVisible();
  await expectField(page, 'Tubuh berita', 'Yang sudah ditulis.');
  await field(page, 'Tubuh berita').press('End');
  await page.keyboard.type(' Lanjut.');
  await expect(page.getByText('Tempelan terlalu panjang.')).toHaveCount(0);
  await expect(saveStatus(page)).toHaveText(/Tersimpan pukul/);
});

test('the copy check: counted, shown in the text, replaced with one press, undone, left alone', async ({
  pageOf,
}) => {
  const page = await pageOf('peserta2');
  await openDesk(page, 'Berita dari wawancara');
  await writeNews(page, {
    ...STORY,
    tubuh: 'Bidan membuka praktek di pasar.\n\nBerdasarkan data, 412 anak sudah diimunisasi.',
  });
  const panel = page.getByRole('region', { name: 'Pemeriksa naskah' });
  await expect(panel.getByText('Keputusan tetap pada Anda.')).toBeVisible();
  await expect(panel.getByText(/^\d+ hal untuk dilihat$/)).toBeVisible();
  await expect(panel.getByRole('list').first().getByRole('listitem')).toHaveCount(6);
  await expect(panel.getByRole('img', { name: /^Panjang \d+ kalimat dalam kata/ })).toBeVisible();
  const marks = field(page, 'Tubuh berita').locator('.found');
  await expect(marks.filter({ hasText: 'praktek' }).first()).toBeVisible();

  await panel.getByRole('button', { name: /^Ganti “praktek” dengan “praktik”/ }).click();
  await expectField(page, 'Tubuh berita', /^Bidan membuka praktik/);
  await page.getByRole('button', { name: 'Urungkan ketikan' }).click();
  await expectField(page, 'Tubuh berita', /^Bidan membuka praktek/);
  await expect(panel.getByRole('button', { name: /^Ganti “praktek” dengan “praktik”/ })).toBeVisible();

  const attribution = panel.locator('.checker__group').filter({ hasText: 'Sumber dan atribusi' });
  await attribution
    .getByRole('button', { name: /^Lihat/ })
    .first()
    .click();
  await expect(field(page, 'Tubuh berita')).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('Berdasarkan data');

  // What is missing from an empty field leads to that field.
  await field(page, 'Kota asal berita').fill('');
  const missing = panel.getByRole('button', { name: /^Lihat: Kota asal berita belum diisi/ });
  await missing.click();
  await expect(field(page, 'Kota asal berita')).toBeFocused();
  await page.keyboard.type(STORY.kota);
  await expect(missing).toHaveCount(0);

  const count = await panel.getByText(/^\d+ hal untuk dilihat$/).textContent();
  await attribution.getByText('Alasan').first().click();
  await attribution.getByRole('button', { name: 'Abaikan' }).first().click();
  await expect(panel.getByText(count ?? '', { exact: true })).toHaveCount(0);
  await expect(panel.getByText('1 temuan Anda abaikan.')).toBeVisible();
  await expect(saveStatus(page)).toHaveText(/Tersimpan pukul/);
  await page.reload();
  await expect(panel.getByText('1 temuan Anda abaikan.')).toBeVisible();
  await panel.getByRole('button', { name: 'Tampilkan lagi' }).click();
  await expect(panel.getByText(count ?? '', { exact: true })).toBeVisible();
});

test('brief, preview and checker are at hand on a telephone, and usable by everybody', async ({ pageOf }) => {
  const page = await pageOf('peserta7');
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesk(page, 'Berita kegiatan OPD');
  await expect(page.getByRole('region', { name: 'Pemeriksa naskah' })).toBeHidden();
  await page.getByRole('button', { name: /^Periksa/ }).click();
  await expect(page.getByRole('region', { name: 'Pemeriksa naskah' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Pemeriksa naskah' })).toBeHidden();
  await page.getByRole('link', { name: 'Lembar tugas' }).click();
  const brief = page.getByRole('dialog', { name: 'Berita kegiatan OPD' });
  await expect(brief.getByRole('heading', { name: 'Yang dinilai mentor' })).toBeVisible();
  await expect(brief.getByText('(minimal tingkat 3)')).toBeVisible();
  // A first version was sent: examples of each level are there.
  await brief.getByText('Judul dan teras').click();
  await expect(brief.locator('.exemplar').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Lembar tugas' })).toBeFocused();

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: 'Pratinjau' }).click();
  const preview = page.getByRole('dialog', { name: 'Pratinjau' });
  await expect(preview.getByRole('heading', { level: 3 })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('no example of a level before the first version', async ({ pageOf }) => {
  const page = await pageOf('peserta2');
  await openDesk(page, 'Berita kegiatan OPD');
  const html = await page.content();
  expect(html).toContain('Yang dinilai mentor');
  await expect(page.locator('.exemplar')).toHaveCount(0);
  expect(html).not.toContain('"exemplar":{');
});

test('what the writer thought of the levels goes along, and is never asked for', async ({ pageOf }) => {
  const page = await pageOf('peserta2');
  await openDesk(page, 'Berita dari wawancara');
  await page.getByText('Nilai sendiri dahulu (boleh dilewati)').click();
  const groups = page.getByRole('radiogroup');
  await groups.first().getByRole('radio', { name: '3' }).check({ force: true });
  await expect(groups.first().getByRole('radio', { name: '3' })).toBeChecked();
});

async function expectOneOfEach(page: Page): Promise<void> {
  for (const name of NAMES) await expect(field(page, name)).toHaveCount(1);
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { signedIn, test } from './support/fixtures.ts';
import { addQuestionClass } from './support/question-class.ts';

test.use({ world: 'question kinds' });

let quiz: string;
test.beforeAll(async ({ server }) => {
  const batchId = await addQuestionClass(server.dataFolder, ['peserta31', 'peserta32', 'peserta33']);
  quiz = `/kelas/${batchId}/kuis/kuis-modul-1`;
});

test('pairs, marked text and spots by keyboard alone, and why each is right', async ({ pageOf }) => {
  const page = await pageOf('peserta31');
  await page.goto(quiz);
  await expect(page.getByText('3 soal; setiap percobaan mendapat soal lain')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Mulai', exact: true }));
  await page.keyboard.press('Enter');

  const matching = page.getByRole('group', { name: /Jodohkan dokumen/ });
  for (const [left, right] of [
    ['Laporan kinerja', 'Berkala'],
    ['Peringatan banjir', 'Serta-merta'],
    ['SOP peminjaman', 'Setiap saat'],
  ] as const) {
    const select = matching.getByRole('combobox', { name: left, exact: true });
    await tabTo(page, select);
    await page.keyboard.type(right);
    await expect(select.locator('option:checked')).toHaveText(right);
  }
  for (const name of ['Langkah ini patut dipuji.', 'Petani tentu gembira.']) await tick(page, name);
  await tick(page, /Tanggal 31 November/);
  // The frame on the picture follows the list.
  await expect(page.locator('.spot.spot-2 rect')).toHaveCSS('stroke-dasharray', 'none');
  await expect(page.locator('.spot.spot-1 rect')).not.toHaveCSS('stroke-dasharray', 'none');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await tabTo(page, page.getByRole('button', { name: 'Kirim jawaban' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nilai 100' })).toBeVisible();
  for (const reason of ['Mengancam keselamatan.', 'Pujian penulis.', 'Tidak ada tanggal itu.', 'Wajar.'])
    await expect(page.getByText(reason).first()).toBeVisible();
  await expect(page.getByRole('img', { name: 'Dua kolom surat' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('an answer outlives saving, and a wrong mark costs points without giving the key away', async ({
  pageOf,
}) => {
  const page = await pageOf('peserta32');
  await page.goto(quiz);
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
  for (const left of ['Laporan kinerja', 'Peringatan banjir', 'SOP peminjaman'])
    await page.getByLabel(left, { exact: true }).selectOption('Dikecualikan');
  await page.getByLabel('Langkah ini patut dipuji.', { exact: true }).check();
  await page.getByLabel('Pompa dipasang Selasa.', { exact: true }).check();
  await page.getByRole('button', { name: 'Simpan dahulu' }).click();
  await expect(page).toHaveURL(/#simpan$/);
  await expect(page.getByLabel('Langkah ini patut dipuji.', { exact: true })).toBeChecked();
  await expect(page.getByLabel('SOP peminjaman').locator('option:checked')).toHaveText('Dikecualikan');

  // What is taken back is gone, also when nothing of the question stays marked.
  const marks = ['Langkah ini patut dipuji.', 'Pompa dipasang Selasa.'];
  for (const mark of marks) await page.getByLabel(mark, { exact: true }).uncheck();
  const saved = page.waitForResponse(
    (response) => response.request().postData()?.includes('simpan') ?? false,
  );
  await page.getByRole('button', { name: 'Simpan dahulu' }).click();
  await saved;
  await page.reload();
  for (const mark of marks) await expect(page.getByLabel(mark, { exact: true })).not.toBeChecked();
  for (const mark of marks) await page.getByLabel(mark, { exact: true }).check();

  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  // The picture has no mark: whoever overlooked it is told, and loses no attempt.
  await expect(page.getByText(/Soal \d belum dijawab\./)).toBeVisible();
  await expect(page.getByLabel('Langkah ini patut dipuji.', { exact: true })).toBeChecked();
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  // Half of the right ones less half of the wrong ones.
  await expect(page.getByRole('heading', { name: 'Nilai 0' })).toBeVisible();
  expect(await page.content()).not.toContain('Pujian penulis.');
});

test('without scripts, by pointing at the picture', async ({ browser, server }) => {
  const context = await browser.newContext({
    baseURL: server.origin,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  const { cookies } = await signedIn(server.origin, 'peserta33');
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: server.origin })));
  const page = await context.newPage();
  await page.goto(quiz);
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
  const rights = {
    'Laporan kinerja': 'Berkala',
    'Peringatan banjir': 'Serta-merta',
    'SOP peminjaman': 'Setiap saat',
  };
  for (const [left, right] of Object.entries(rights))
    await page.getByLabel(left, { exact: true }).selectOption(right);
  for (const text of ['Langkah ini patut dipuji.', 'Petani tentu gembira.']) await page.getByText(text).tap();
  const spot = page.locator('.spot.spot-2 rect');
  await spot.tap();
  await expect(page.getByRole('checkbox', { name: 'Tanggal 31 November' })).toBeChecked();
  await page.locator('.spot.spot-1 rect').tap();
  await page.locator('.spot.spot-1 rect').tap();
  await expect(page.getByRole('checkbox', { name: 'Kop surat' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(page.getByRole('heading', { name: 'Nilai 100' })).toBeVisible();
  await context.close();
});

test('the organizer sees how the questions fare; nobody else does', async ({ pageOf, server }) => {
  const page = await pageOf('panitia');
  await page.goto('/panitia/angkatan');
  await page
    .getByRole('link', { name: /Angkatan III/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Analisis butir soal' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/dari \d+ butir soal/);
  const table = page.getByRole('table', { name: 'Butir soal' });
  const rows = await table.getByRole('row').count();
  expect(rows).toBeGreaterThan(20);
  await page.getByLabel('Kuis atau tes').selectOption('Kuis Modul 1');
  await page.getByRole('button', { name: 'Tampilkan' }).click();
  await expect(page).toHaveURL(/kuis=kuis-modul-1/);
  await expect(table.getByText('Kuis Modul 2')).toHaveCount(0);
  await table.locator('summary').first().click();
  await expect(table.getByText('(kunci)').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const address = new URL(page.url()).pathname;
  const csv = await page.request.get(`${address}.csv`);
  expect(csv.headers()['content-type']).toContain('text/csv');
  expect(await csv.text()).toContain('Daya pembeda');
  for (const [login, status] of [
    ['panitia2', 404],
    ['mentor1', 403],
    ['peserta1', 403],
  ] as const) {
    const visitor = await signedIn(server.origin, login);
    for (const asked of [address, `${address}.csv`]) expect((await visitor.get(asked)).status).toBe(status);
  }
});

async function tick(page: Page, name: string | RegExp): Promise<void> {
  const box = page.getByRole('checkbox', { name });
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
}

/** Moves the focus forward, as somebody without a mouse does, until it is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`60 presses of Tab do not reach ${target}`);
}

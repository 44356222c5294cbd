import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';
import { isHoax } from '#app/domain/courses/hoax-case.ts';
import type { CourseCase, CourseDrill } from '#app/domain/courses/read-drill.ts';
import { startBuiltServer } from '../bin/measure/built-server.ts';
import { DEMO_PASSWORD } from '../bin/measure/demo-data.ts';
import { findLandmarks } from '../bin/measure/landmarks.ts';
import { readDemoCourse } from './support/course.ts';
import { signedIn, test } from './support/fixtures.ts';
import {
  caseHere,
  drillOf,
  fillVerdict,
  giveReason,
  judgeRightly,
  openTools,
  VERDICT_NAMES,
} from './support/hoax-lab.ts';
import { signInByForm } from './support/newcomer.ts';

test.use({ world: 'hoax lab' });

const DAY = 86_400_000;
const telephone = { width: 390, height: 844 };

let drill: CourseDrill;
test.beforeAll(async () => {
  drill = drillOf(await readDemoCourse());
});

/** The drill of the batch that has ended: its people have judged, and cases return to them today. */
async function drillAddress(dataFolder: string): Promise<string> {
  const { endedBatchId } = await findLandmarks(dataFolder);
  return `/kelas/${endedBatchId}/latihan/${drill.slug}`;
}

async function openNextCase(page: Page, address: string): Promise<CourseCase> {
  await page.goto(address);
  await page.getByRole('link', { name: 'Periksa kasus berikutnya' }).click();
  return caseHere(page, drill);
}

test('examining a case at the desk: tools, verdict, explanation, reply', async ({ pageOf, server }) => {
  const page = await pageOf('peserta31');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
  const address = await drillAddress(server.dataFolder);
  const found = await openNextCase(page, address);
  await expect(page.locator('.claim__place')).toContainText('contoh latihan');
  expect(await hiddenParts(page, found), 'of the key or the findings').toEqual([]);

  await page.getByLabel('Alasan Anda, satu kalimat').fill('Ditulis sebelum alat dibuka.');
  await openTools(page, found.tools.length);
  await expect(page.getByLabel('Alasan Anda, satu kalimat')).toHaveValue('Ditulis sebelum alat dibuka.');
  expect(await violations(page)).toEqual([]);

  const kind = page.getByLabel('Jenis kekeliruannya');
  await page.getByRole('radio', { name: 'Benar', exact: true }).check();
  await expect(kind).toBeHidden();
  await page.getByRole('radio', { name: 'Palsu', exact: true }).check();
  await expect(kind).toBeVisible();
  await judgeRightly(page, drill);
  await expect(
    page.getByText(`Anda membuka ${found.tools.length} dari ${found.tools.length} alat.`),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Salin balasan' }).click();
  await expect(page.getByText('Balasan tersalin.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(found.key.reply);

  // Enter in the reason sends the verdict; it opens no tool.
  await page.getByRole('link', { name: 'Kasus berikutnya' }).click();
  const second = await caseHere(page, drill);
  await fillVerdict(page, second.key.verdict, second.key.hoax);
  await page.getByLabel('Alasan Anda, satu kalimat').fill('Dikirim dengan tombol Enter.');
  await page.getByLabel('Alasan Anda, satu kalimat').press('Enter');
  await expect(page.getByText(`Tepat: ${VERDICT_NAMES[second.key.verdict]}.`)).toBeVisible();

  await page.goto(address);
  await expect(page.getByRole('img', { name: /Sangat yakin \(95 persen\):/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('what is missing is told in sentences, and what was typed stays', async ({ pageOf, server }) => {
  const page = await pageOf('peserta32');
  const found = await openNextCase(page, await drillAddress(server.dataFolder));
  await page.locator('form').evaluateAll((forms) => {
    for (const form of forms) (form as HTMLFormElement).noValidate = true;
  });
  await page.getByLabel('Alasan Anda, satu kalimat').evaluate((input) => input.removeAttribute('maxlength'));
  const long = `Panjang ${'sekali '.repeat(60)}`;
  await giveReason(page, long);
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('link', { name: 'Pilih satu dari lima putusan.' })).toBeVisible();
  await expect(summary.getByRole('link', { name: 'Pilih seberapa yakin Anda.' })).toBeVisible();
  await expect(summary.getByRole('link', { name: /Alasan paling panjang 300 huruf/ })).toBeVisible();
  await expect(page.getByLabel('Alasan Anda, satu kalimat')).toHaveValue(long);
  expect(await violations(page)).toEqual([]);

  await fillVerdict(page, 'false', null);
  await giveReason(page, 'Surat tidak bernomor.');
  await expect(summary.getByText('Pilih jenis kekeliruannya')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Palsu', exact: true })).toBeChecked();
  await fillVerdict(page, found.key.verdict, found.key.hoax);
  await page.getByRole('button', { name: 'Kirim putusan' }).click();
  await expect(page.getByText(`Tepat: ${VERDICT_NAMES[found.key.verdict]}.`)).toBeVisible();
});

test('one form is one judgement, a megabyte is none, and a closed module takes neither', async ({
  server,
}) => {
  const visitor = await signedIn(server.origin, 'peserta33');
  const address = await drillAddress(server.dataFolder);
  const due =
    (await (await visitor.get(address)).text()).match(/href="([^"]+)"[^>]*>Periksa kasus/)?.[1] ?? '';
  const page = await (await visitor.get(due)).text();
  const form = {
    kunci: /name="kunci" value="([^"]+)"/.exec(page)?.[1] ?? '',
    putusan: 'unproven',
    keyakinan: '50',
    alasan: 'Belum ada bukti penentu.',
  };
  const big = await visitor.post(due, { ...form, alasan: 'x'.repeat(1_100_000) });
  expect(big.status).toBe(413);
  const sent = [await visitor.post(due, form), await visitor.post(due, form)];
  expect(sent.map(({ status }) => status)).toEqual([302, 302]);
  const other = await visitor.post(due, { ...form, kunci: 'kunci-lain-sama-sekali' });
  expect(other.status).toBe(409);
  expect(await other.text()).toContain('Kasus ini sudah Anda putuskan.');

  const early = await signedIn(server.origin, 'peserta4');
  const { batchId } = await findLandmarks(server.dataFolder);
  const closed = `/kelas/${batchId}/latihan/${drill.slug}/${drill.cases[0]?.slug}`;
  expect((await early.post(closed, form)).status).toBe(409);
  expect(await (await early.get(closed)).text()).not.toContain(drill.cases[0]?.setting);
});

test.describe('on a telephone without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: telephone });

  test('a wrong verdict is explained with respect, and returns on a later day', async ({
    browser,
    pageOf,
    server,
  }) => {
    test.setTimeout(120_000);
    const page = await pageOf('peserta34');
    const address = await drillAddress(server.dataFolder);
    const found = await openNextCase(page, address);
    await openTools(page, 1);
    const wrong = isHoax(found.key.verdict) ? 'true' : 'false';
    await fillVerdict(page, wrong, wrong === 'false' ? 'fabricated' : null);
    await giveReason(page, 'Tampaknya begitu.');
    await expect(page.getByText('Belum tepat.')).toBeVisible();
    await expect(page.getByText(found.key.reply)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Salin balasan' })).toBeHidden();
    await expect(page.getByText(/^Kasus ini kembali /)).toBeVisible();

    await page.goto(`${address}/${found.slug}`);
    await expect(page.getByText('Belum tepat.')).toBeVisible();
    await meetAgain(browser, server.dataFolder, `${address}/${found.slug}`, found);
  });
});

/** The same world two days later, on a server of its own. */
async function meetAgain(
  browser: Browser,
  dataFolder: string,
  address: string,
  found: CourseCase,
): Promise<void> {
  const server = await startBuiltServer({
    dataFolder,
    env: { PEWARTA_CLOCK: new Date(Date.now() + 2 * DAY).toISOString() },
  });
  const context = await browser.newContext({ baseURL: server.origin, viewport: telephone });
  const page = await context.newPage();
  await signInByForm(page, 'peserta34@demo.test', DEMO_PASSWORD);
  await expect(page).toHaveURL('/beranda');
  await page.goto(address);
  await expect(page.getByText(/^Kasus ini kembali\./)).toBeVisible();
  expect(await hiddenParts(page, found)).toEqual([]);
  await judgeRightly(page, drill);
  await context.close();
  await server.stop();
}

/** What the page's source says of the findings and the key; nothing of it may be there before the judgement. */
async function hiddenParts(page: Page, { key, tools }: CourseCase): Promise<string[]> {
  const source = await (await page.request.get(page.url())).text();
  const plain = (html: string) => html.replace(/<[^>]*>/g, '').slice(0, 60);
  return [key.reply, ...key.why, ...Object.values(key.near), ...tools.map(({ html }) => html)]
    .map(plain)
    .filter((part) => source.includes(part));
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
    .analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

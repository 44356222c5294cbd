import { expect, type Page } from '@playwright/test';
import { test } from './support/fixtures.ts';
import { axeRules, makePortal, visitorAddresses } from './support/portal.ts';

test.use({ world: 'portal-checks' });
// Every page of a portal is drawn and looked at.
test.setTimeout(180_000);

const widths = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
];

test('the neglected portal has the faults on the drawn page that were planted, and tells them', async ({
  pageOf,
  server,
}) => {
  const portal = await makePortal(server.dataFolder, 'peserta4', 'neglected');
  const page = await pageOf('peserta4');
  const rules = new Set<string>();
  for (const address of await visitorAddresses(page, portal)) {
    await page.goto(address);
    for (const found of await axeRules(page)) rules.add(found.split(':', 1)[0] ?? '');
  }
  expect([...rules].sort()).toEqual(['heading-order', 'image-alt', 'link-name']);

  // The desk says the same of one page when it is asked, and only then fetches what it needs for that.
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openPage(page, portal, 'Hubungi kami');
  await expect(page.getByRole('heading', { name: 'Kelengkapan halaman' })).toBeVisible();
  await expect(page.getByText(/^3 dari 7$/).first()).toBeVisible();
  expect(fetched.some((url) => /axe|appearance-check/.test(url))).toBe(false);
  await page.getByRole('button', { name: 'Periksa tampilan halaman ini' }).click();
  const found = page.getByRole('link', { name: 'Tautan tidak memiliki kata.' });
  await expect(found).toBeVisible();
  expect(fetched.some((url) => /axe/.test(url))).toBe(true);
  await found.click();
  await expect(page).toHaveURL(/\?blok=[^#]+#blok-/);
  await expect(page.getByRole('textbox', { name: 'Isi' })).toHaveValue(/Ingin menyampaikan keluhan/);
});

test('a row of the checklist leads to where it is mended, and mending it closes the row', async ({
  pageOf,
  server,
}) => {
  const portal = await makePortal(server.dataFolder, 'peserta5', 'neglected');
  const page = await pageOf('peserta5');
  await openPage(page, portal, 'Hubungi kami');
  const side = page.getByRole('complementary');
  await side.getByRole('link', { name: 'Alamat, jam, dan nomor kantor' }).click();
  await openPage(page, portal, 'Hubungi kami');
  await side.getByRole('link', { name: 'Tautan berfungsi dan jelas' }).click();
  await page
    .getByRole('textbox', { name: 'Isi' })
    .fill('Ingin menyampaikan keluhan? [Informasi publik](/ppid)');
  await expect(page.getByText(/^Tersimpan/).first()).toBeVisible();
  await openPage(page, portal, 'Hubungi kami');
  await expect(side.getByText('Tautan berfungsi dan jelas: lengkap')).toBeVisible();
  await expect(side.getByText(/^4 dari 7$/)).toBeVisible();
});

test('a mended portal has nothing left, drawn on both widths, for axe and for the checks', async ({
  pageOf,
  server,
}) => {
  const portal = await makePortal(server.dataFolder, 'peserta6', 'mended');
  const page = await pageOf('peserta6');
  const addresses = await visitorAddresses(page, portal);
  expect(addresses.length).toBeGreaterThan(12);
  for (const address of addresses) {
    await page.goto(address);
    for (const size of widths) {
      await page.setViewportSize(size);
      expect(await axeRules(page), `${address} at ${size.width} px`).toEqual([]);
    }
  }
  await page.goto(`${portal}/tugas`);
  await expect(page.getByRole('progressbar', { name: 'Nilai pemeriksaan 100 dari 100' })).toBeVisible();
  for (const size of widths) {
    await page.setViewportSize(size);
    expect(await axeRules(page, ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await openPage(page, portal, 'Hubungi kami');
  await page.getByRole('button', { name: 'Periksa tampilan halaman ini' }).click();
  await expect(page.getByText('Tidak ada masalah yang terlihat di halaman ini.')).toBeVisible();
  // Nothing of the drawn page stays behind.
  expect(await page.evaluate(() => [...document.body.children].some((child) => child.shadowRoot))).toBe(
    false,
  );
});

async function openPage(page: Page, portal: string, title: string): Promise<void> {
  await page.goto(`${portal}/berita`);
  await page.getByRole('navigation', { name: 'Halaman situs' }).getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

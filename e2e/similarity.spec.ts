import { expect } from '@playwright/test';
import { test } from './support/fixtures.ts';

test.use({ world: 'similarity' });

test('a mentor sees what a manuscript shares with a press release; its writer never does', async ({
  pageOf,
}) => {
  const page = await pageOf('mentor3');
  await page.goto('/telaah');
  const queue = page.getByRole('table', { name: 'Antrean telaah' });
  const link = queue.getByRole('link').first();
  const title = (await link.textContent()) ?? '';
  const room = await link.getAttribute('href');
  await page.goto(`${room}`);
  const story = await page.locator('[data-field="teras"], [data-field="tubuh"]').allTextContents();

  await page.goto(`${room}/kemiripan`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByLabel('Judul siaran pers').fill('Siaran pers dinas');
  await page.getByLabel('Isi siaran pers').fill('Terlalu pendek.');
  await page.getByRole('button', { name: 'Bandingkan dengan siaran pers ini' }).click();
  await expect(page.getByText('sedikitnya 200 karakter')).toBeVisible();
  await expect(page.getByLabel('Isi siaran pers')).toHaveValue('Terlalu pendek.');

  await page.getByLabel('Isi siaran pers').fill(`Kepada rekan media. ${story.join(' ')}`);
  await page.getByRole('button', { name: 'Bandingkan dengan siaran pers ini' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('juga ada di');
  const match = page.getByRole('region', { name: 'Siaran pers “Siaran pers dinas”' });
  await expect(match.locator('mark').first()).not.toBeEmpty();
  await page.goto(`${room}`);
  await expect(page.getByRole('link', { name: /^Kemiripan \d+ %$/ })).toBeVisible();

  const organizer = await pageOf('panitia');
  await organizer.goto(`${room}/kemiripan`);
  await organizer.getByRole('button', { name: 'Hapus siaran pers Siaran pers dinas' }).click();
  await expect(organizer.getByText('Siaran pers dinas')).toHaveCount(0);

  const participant = await pageOf('peserta4');
  const answer = await participant.goto(`${room}/kemiripan`);
  expect(answer?.status()).toBe(403);
  expect(title).not.toBe('');
});

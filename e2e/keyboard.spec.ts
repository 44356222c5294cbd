import { expect, type Locator, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../bin/measure/demo-data.ts';
import { test } from './support/fixtures.ts';

test('one review by keyboard alone: signing in, reading, marking, grading, deciding', async ({ page }) => {
  await page.goto('/masuk');
  await tabTo(page, page.getByLabel('NIP atau surel'));
  await page.keyboard.type('mentor3@demo.test');
  await tabTo(page, page.getByLabel('Kata sandi', { exact: true }));
  await page.keyboard.type(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/telaah');

  const first = page.getByRole('table', { name: 'Antrean telaah' }).getByRole('link').first();
  const title = (await first.textContent()) ?? '';
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeAttached();

  // The first rows are headline, dateline and lead; a comment on the first, a suggested edit on the next.
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await page.keyboard.type('Judulnya sudah menyebut peristiwanya.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Judulnya sudah menyebut peristiwanya.')).toBeVisible();

  const criteria = page.getByRole('radiogroup');
  const count = await criteria.count();
  for (let index = 0; index < count; index++) {
    await page.keyboard.press('r');
    await page.keyboard.press('3');
    await expect(criteria.nth(index).getByRole('radio', { name: '3' })).toBeChecked();
  }
  await tabTo(page, page.getByLabel('Catatan akhir untuk peserta'));
  await page.keyboard.type('Layak terbit. Jaga ketepatan angka seperti ini.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await expect(page.getByText('Tekan L sekali lagi')).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByRole('status').filter({ hasText: `“${title}” lulus` })).toBeVisible();
});

/** Moves the focus forward, as somebody without a mouse does, until it is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`120 presses of Tab do not reach ${target}`);
}

import { PASSWORD } from './support/demo-world.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ javaScriptEnabled: false });

test('tanpa JavaScript: masuk, membaca, menjawab kuis', async ({ page }) => {
  await page.goto('/masuk');
  await page.getByLabel('NIP atau surel').fill('peserta1@demo.test');
  await page.getByLabel('Kata sandi').fill(PASSWORD);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page).toHaveURL('/beranda');
});

import { type Browser, expect, type Page } from '@playwright/test';

export const OWN_PASSWORD = 'empat kata yang saya ingat';

/** Somebody's own telephone, signed in to nothing. */
export async function phone(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  return context.newPage();
}

/** Opens an invitation and sets a password; resolves on the person's first page. */
export async function acceptInvitation(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Kata sandi baru', { exact: true }).fill(OWN_PASSWORD);
  await page.getByLabel('Ulangi kata sandi baru').fill(OWN_PASSWORD);
  await page.getByRole('button', { name: 'Simpan dan masuk' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export async function signInByForm(page: Page, identifier: string, password: string): Promise<void> {
  await page.goto('/masuk');
  await page.getByLabel('NIP atau surel').fill(identifier);
  await page.getByLabel('Kata sandi').fill(password);
  await page.getByRole('button', { name: 'Masuk' }).click();
}

/** The address that a page shows to be copied. */
export async function shownLink(page: Page): Promise<string> {
  return (await page.getByText(/^https?:\/\/\S+\/undangan\/\S+$/).textContent())?.trim() ?? '';
}

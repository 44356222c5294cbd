import { expect, type Page } from '@playwright/test';

/** Takes the mentor's whole queue onto the device, with the pages that open it; its titles, oldest first. */
export async function takeHome(page: Page): Promise<string[]> {
  await page.goto('/telaah');
  await page.waitForLoadState('networkidle');
  const queue = page.getByRole('table', { name: 'Antrean telaah' });
  const titles = await queue.getByRole('link').allTextContents();
  await page.getByRole('button', { name: /Simpan \d+ naskah di perangkat/ }).click();
  await expect(
    page.getByText(/\d+ naskah \(\d+.*B\) ada di perangkat dan dapat ditelaah luring, juga setelah peramban/),
  ).toBeVisible({ timeout: 20_000 });
  return titles;
}

/** Addresses that the browser keeps for the time without a network; none of them is anybody's own. */
export function storedPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
    return paths;
  });
}

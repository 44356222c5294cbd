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

/** Which of the words stand anywhere in the pages that the browser keeps for the time without a network. */
export function wordsInStoredPages(page: Page, words: string[]): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const found = new Set<string>();
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      for (const request of await store.keys()) {
        const text = (await (await store.match(request))?.text()) ?? '';
        for (const word of wanted) if (text.includes(word)) found.add(word);
      }
    }
    return [...found];
  }, words);
}

/** Addresses of those pages; none of them is anybody's own. */
export function storedPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
    return paths;
  });
}

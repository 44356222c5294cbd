import { expect, type Page } from '@playwright/test';

/** Steps at the writing desk, where its script is there. */

export async function openDesk(page: Page, task: string): Promise<void> {
  await page.goto('/tugas');
  await page.getByRole('link', { name: task }).first().click();
  await expect(page.getByRole('button', { name: /^Kirim/ })).toBeVisible();
  // The photo desk has plain fields.
  if (!page.url().endsWith('/meja-foto')) await untilEditor(page);
}

/** Until then the fields are plain text boxes, which do as well; what is tested here comes with the editor. */
export async function untilEditor(page: Page): Promise<void> {
  await expect(page.locator('.editor-place').first()).toBeVisible();
}

export function field(page: Page, name: string) {
  return page.getByRole('textbox', { name, exact: true });
}

export function saveStatus(page: Page) {
  return page.locator('.desk-top').getByRole('status');
}

/** The line of this page alone is cut: nothing reaches the addresses that keep text. */
export async function cutLine(page: Page): Promise<() => Promise<void>> {
  const addresses = /\/tugas\/[^/]+\/(draf|cadangan|kirim|foto)$/;
  await page.route(addresses, (route) => route.abort('internetdisconnected'));
  return () => page.unroute(addresses);
}

/** What this device keeps of anybody, by key. */
export function deviceRecords(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('pewarta');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains('work')) {
            db.close();
            resolve([]);
            return;
          }
          const reading = db.transaction('work').objectStore('work').getAllKeys();
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result.map((key) => String(key)));
          };
        };
      }),
  );
}

/** Pastes as a word processor or a chat would put it on the clipboard. */
export async function paste(
  page: Page,
  name: string,
  clipboard: { html?: string; text: string },
): Promise<void> {
  await field(page, name).evaluate((element, { html, text }) => {
    const data = new DataTransfer();
    if (html !== undefined) data.setData('text/html', html);
    data.setData('text/plain', text);
    (element as HTMLElement).focus();
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, clipboard);
}

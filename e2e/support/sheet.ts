import { expect, type Locator, type Page } from '@playwright/test';

/** The manuscript in the review room, as a mentor sees and edits it. */

type FieldOnSheet = 'judul' | 'kota' | 'hari' | 'teras' | 'tubuh';

/** Opens a manuscript of the queue and waits for its editor. */
export async function openFirst(page: Page, index = 0): Promise<void> {
  await page.goto('/telaah');
  await page.getByRole('table', { name: 'Antrean telaah' }).getByRole('link').nth(index).click();
  await sheetReady(page);
}

export async function sheetReady(page: Page): Promise<void> {
  await expect(page.locator('.live [data-field="tubuh"] p').first()).toBeVisible({ timeout: 15_000 });
  await page.waitForLoadState('networkidle');
}

export const tubuh = (page: Page): Locator => page.locator('.live [data-field="tubuh"]');

/** Puts the caret at the beginning of a paragraph of a field. */
export async function editAt(page: Page, field: FieldOnSheet, paragraph: number): Promise<void> {
  const place = page.locator(`[data-row="${field}-${paragraph}"]`);
  await place.click({ position: { x: 14, y: 12 } });
  await page.keyboard.press('Home');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** What a field reads, were all suggestions accepted: taken from the page alone, without any of our code. */
export async function acceptedText(page: Page, field: FieldOnSheet): Promise<string> {
  return (await texts(page, field)).accepted;
}

/** The same, were all of them refused. */
export async function refusedText(page: Page, field: FieldOnSheet): Promise<string> {
  return (await texts(page, field)).refused;
}

function texts(page: Page, field: FieldOnSheet): Promise<{ accepted: string; refused: string }> {
  return page.locator(`.live [data-field="${field}"]`).evaluate((root) => {
    const read = (without: 'INS' | 'DEL') => {
      const brk = without === 'INS' ? 'ins' : 'del';
      let text = '';
      const paragraphs = [...root.querySelectorAll('p')];
      paragraphs.forEach((paragraph, index) => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (!parent?.closest(without) && !parent?.closest('.comment-number')) text += node.textContent;
        }
        if (index < paragraphs.length - 1 && paragraph.dataset.brk !== brk) text += '\n';
      });
      return text;
    };
    return { accepted: read('DEL'), refused: read('INS') };
  });
}

/** Waits until the server has acknowledged everything. */
export async function savedSoon(page: Page): Promise<void> {
  await expect(page.locator('.desk-top__facts').getByText(/^Tersimpan pukul/)).toBeVisible({
    timeout: 15_000,
  });
}

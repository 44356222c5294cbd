import { expect, type Page } from '@playwright/test';
import { sheetReady } from './sheet.ts';

/** Steps of a mentor, by the names they see. */

export async function openManuscript(page: Page, title: string | RegExp): Promise<void> {
  await page.goto('/telaah');
  const queue = page.getByRole('table', { name: 'Antrean telaah' });
  await queue.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeAttached();
  // Until its script is there the room is a plain form.
  await page.waitForLoadState('networkidle');
}

export async function gradeAll(page: Page, level: 1 | 2 | 3 | 4): Promise<void> {
  const criteria = page.getByRole('radiogroup');
  for (let index = 0; index < (await criteria.count()); index++)
    await criteria
      .nth(index)
      .getByRole('radio', { name: String(level) })
      .check({ force: true });
}

/** Selects words of the manuscript as with the mouse, and writes a comment on them. */
export async function commentOn(page: Page, words: string, comment: string): Promise<void> {
  await sheetReady(page);
  await select(page, words);
  await page.getByRole('button', { name: 'Komentar', exact: true }).click();
  await page.getByLabel('Isi komentar').fill(comment);
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText(comment)).toBeVisible();
}

/** Selects words and writes others over them: the manuscript itself is edited. */
export async function suggestInstead(page: Page, words: string, better: string): Promise<void> {
  await sheetReady(page);
  await select(page, words);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Yang diketik menjadi usul · Esc: selesai')).toBeVisible();
  await page.keyboard.type(better);
  await expect(page.locator('.manuscript ins.suggestion')).toContainText(better);
  await page.keyboard.press('Escape');
}

export async function decide(page: Page, note: string, decision: 'Lulus' | 'Kembalikan untuk perbaikan') {
  await page.getByLabel('Catatan akhir untuk peserta').fill(note);
  await page.getByRole('button', { name: decision }).click();
  await expect(page.getByRole('button', { name: 'Urungkan' })).toBeVisible();
}

async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const manuscript = document.querySelector('.manuscript');
    if (!manuscript) throw new Error('There is no manuscript on this page.');
    const texts = document.createTreeWalker(manuscript, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
      return;
    }
    throw new Error(`The manuscript does not say "${wanted}".`);
  }, words);
}

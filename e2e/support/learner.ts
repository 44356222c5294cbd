import { expect, type Locator, type Page } from '@playwright/test';
import type { QuestionSource } from '#app/domain/courses/source.ts';

/** Steps of somebody who learns, by the names they see; with and without JavaScript. */

export async function readLesson(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Selesai, lanjutkan' }).click();
}

/** Starts the quiz on this page, answers everything rightly and sends it. */
export async function passQuiz(page: Page, questions: readonly QuestionSource[]): Promise<void> {
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
  const asked = page.getByRole('group').filter({ has: page.locator('legend') });
  await expect(asked).toHaveCount(questions.length);
  for (const [index, question] of questions.entries()) {
    const group = asked.nth(index);
    await expect(group.locator('legend')).toContainText(question.prompt);
    await answer(group, question);
  }
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(page.getByRole('heading', { name: 'Nilai 100' })).toBeVisible();
}

async function answer(group: Locator, question: QuestionSource): Promise<void> {
  switch (question.kind) {
    case 'short':
      await group.getByRole('textbox').fill(question.answers[0] ?? '');
      return;
    case 'ordering':
      for (const [index, item] of question.items.entries())
        await group.getByLabel(`Urutan untuk: ${item}`, { exact: true }).selectOption(String(index + 1));
      return;
    default:
      for (const option of question.options)
        if (option.correct) await group.getByLabel(option.text, { exact: true }).check();
  }
}

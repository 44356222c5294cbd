import { expect, type Locator, type Page } from '@playwright/test';
import type { QuestionSource } from '#app/domain/courses/question-source.ts';

/** Steps of somebody who learns, by the names they see; with and without JavaScript. */

export async function readLesson(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Selesai, lanjutkan' }).click();
}

/**
 * Starts the quiz on this page, answers everything rightly and sends it. `questions` are all that the quiz may ask;
 * which of them it asks is seen on the page.
 */
export async function passQuiz(page: Page, questions: readonly QuestionSource[]): Promise<void> {
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
  const asked = page.getByRole('group').filter({ has: page.locator('legend') });
  await expect(asked.first()).toBeVisible();
  for (const group of await asked.all()) {
    const prompt = ((await group.locator('legend').textContent()) ?? '').replace(/^\d+\. /, '').trim();
    const passage = (await group.locator('.question__passage').allTextContents()).join('');
    const question = questions.find(
      (q) => q.prompt === prompt && (passage === '' || squeezed(q.passage) === squeezed(passage)),
    );
    if (!question) throw new Error(`The course has no question “${prompt}”.`);
    await answerRightly(group, question);
  }
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(page.getByRole('heading', { name: 'Nilai 100' })).toBeVisible();
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Gives a question all that is right. */
async function answerRightly(group: Locator, question: QuestionSource): Promise<void> {
  switch (question.kind) {
    case 'short':
      await group.getByRole('textbox').fill(question.answers[0] ?? '');
      return;
    case 'ordering':
      for (const [index, item] of question.items.entries())
        await group.getByLabel(`Urutan untuk: ${item}`, { exact: true }).selectOption(String(index + 1));
      return;
    case 'matching':
      for (const { left, right } of question.pairs)
        await group.getByLabel(left, { exact: true }).selectOption({ label: right });
      return;
    case 'highlight':
      for (const segment of question.segments)
        if (segment.correct) await group.getByLabel(segment.text, { exact: true }).check();
      return;
    case 'hotspot':
      for (const region of question.regions)
        if (region.correct) await group.getByLabel(region.label, { exact: true }).check();
      return;
    default:
      for (const option of question.options)
        if (option.correct) await group.getByLabel(option.text, { exact: true }).check();
  }
}

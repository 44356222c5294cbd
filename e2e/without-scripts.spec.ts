import { expect } from '@playwright/test';
import { DEMO_PASSWORD } from '../bin/measure/demo-data.ts';
import { questionsOf, readDemoCourse } from './support/course.ts';
import { test } from './support/fixtures.ts';
import { passQuiz, readLesson } from './support/learner.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript: signing in, reading, checking oneself, passing a quiz', async ({ page }) => {
  await page.goto('/masuk');
  await page.getByLabel('NIP atau surel').fill('peserta1@demo.test');
  await page.getByLabel('Kata sandi').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page).toHaveURL('/beranda');

  await page.getByRole('link', { name: 'Mulai belajar' }).click();
  const course = await readDemoCourse();
  const [first] = course.modules;
  const lessons = first?.components.filter(({ kind }) => kind === 'lesson') ?? [];
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessons[0]?.source.title ?? '');

  await page.locator('.self-check').first().getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Periksa jawaban' }).first().click();
  await expect(page.locator('.self-check').first().getByText(/tepat/i).first()).toBeVisible();

  for (const { source } of lessons) {
    await expect(page.getByRole('heading', { level: 1, name: source.title })).toBeVisible();
    await readLesson(page);
  }
  await expect(page).toHaveURL(/\/kuis\//);
  await passQuiz(page, questionsOf(course, page.url().split('/').at(-1) ?? ''));
  await expect(page.getByRole('heading', { name: 'Kunci dan alasan' })).toBeVisible();
});

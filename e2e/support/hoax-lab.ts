import { expect, type Page } from '@playwright/test';
import type { HoaxKind, Verdict } from '#app/domain/courses/hoax-case.ts';
import type { Course } from '#app/domain/courses/read-course.ts';
import type { CourseCase, CourseDrill } from '#app/domain/courses/read-drill.ts';

/** Steps of somebody in the hoax lab, by the names they see; with and without JavaScript. */

export const VERDICT_NAMES: Record<Verdict, string> = {
  true: 'Benar',
  partly_true: 'Sebagian benar',
  misleading: 'Menyesatkan',
  false: 'Palsu',
  unproven: 'Belum cukup bukti',
};

const KIND_NAMES: Record<HoaxKind, string> = {
  satire: 'Satire atau parodi',
  misleading: 'Konten yang menyesatkan',
  imposter: 'Konten tiruan',
  fabricated: 'Konten palsu',
  false_connection: 'Keterkaitan yang salah',
  false_context: 'Konteks yang salah',
  manipulated: 'Konten yang dimanipulasi',
};

export function drillOf(course: Course): CourseDrill {
  const drill = course.modules
    .flatMap(({ components }) => components)
    .find((component) => component.kind === 'drill');
  if (drill?.kind !== 'drill') throw new Error('The course has no drill.');
  return drill;
}

/** The case on this page, as its authors wrote it. */
export async function caseHere(page: Page, drill: CourseDrill): Promise<CourseCase> {
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const found = drill.cases.find((c) => c.title === title);
  if (!found) throw new Error(`The drill has no case "${title}".`);
  return found;
}

export async function openTools(page: Page, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    await page
      .getByRole('button', { name: /^Cek .+ Buka$/ })
      .first()
      .click();
    await expect(page.getByText('Sudah dibuka')).toHaveCount(n + 1);
  }
}

export async function fillVerdict(page: Page, verdict: Verdict, kind: HoaxKind | null): Promise<void> {
  await page.getByRole('radio', { name: VERDICT_NAMES[verdict], exact: true }).check();
  if (kind) await page.getByLabel('Jenis kekeliruannya').selectOption(KIND_NAMES[kind]);
  await page.getByRole('radio', { name: /^Yakin/ }).check();
}

export async function giveReason(page: Page, reason: string): Promise<void> {
  await page.getByLabel('Alasan Anda, satu kalimat').fill(reason);
  await page.getByRole('button', { name: 'Kirim putusan' }).click();
}

/** Judges the case on this page as its key says. */
export async function judgeRightly(page: Page, drill: CourseDrill): Promise<CourseCase> {
  const found = await caseHere(page, drill);
  await fillVerdict(page, found.key.verdict, found.key.hoax);
  await giveReason(page, 'Bukti dalam alat periksa mengarah ke sana.');
  await expect(page.getByText(`Tepat: ${VERDICT_NAMES[found.key.verdict]}.`)).toBeVisible();
  return found;
}

/** From the drill's page on: as many cases as it needs. */
export async function passDrill(page: Page, drill: CourseDrill): Promise<void> {
  await page.getByRole('link', { name: 'Periksa kasus pertama' }).click();
  for (let n = 1; n <= drill.source.needed; n += 1) {
    await judgeRightly(page, drill);
    if (n < drill.source.needed) await page.getByRole('link', { name: 'Kasus berikutnya' }).click();
  }
}

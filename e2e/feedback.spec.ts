import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { openSqlite } from '#db/client.server.ts';
import { findLandmarks } from '../bin/measure/landmarks.ts';
import { addressOf } from '../bin/measure/screens.ts';
import { test } from './support/fixtures.ts';

test.use({ world: 'feedback' });

// The person of the mockups: two edits accepted, one paragraph written anew, three notes open. The tests go on from
// one another, as a participant's evening does.
test.describe.configure({ mode: 'serial' });

const AUTHOR = 'peserta4';
const PHONE = { width: 390, height: 844 };

async function openFeedback(page: Page, dataFolder: string, query = ''): Promise<void> {
  await page.goto(addressOf('/tugas/:assignmentId/umpan-balik', await findLandmarks(dataFolder)) + query);
}

const note = (page: Page, name: string): Locator => page.getByRole('article', { name });

test('the page of the mockup: what was said, how far one is, what was written anew', async ({
  pageOf,
  server,
}) => {
  const page = await pageOf(AUTHOR);
  await openFeedback(page, server.dataFolder);
  await expect(page.getByText('3 dari 6 saran selesai')).toBeVisible();
  await expect(page.getByText('2 suntingan diterima')).toBeVisible();
  await expect(page.getByText('Anda sudah menulis ulang')).toBeVisible();
  await expect(page.getByText('Berdasarkan data, cakupan imunisasi')).toBeVisible();
  await expect(page.locator('.rewrite')).toContainText('Catatan Dinas Kesehatan');
  await expect(note(page, 'Saran 4').getByRole('button', { name: 'Terima usul' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Perbaiki naskah' })).toBeVisible();
  const levels = page.getByRole('table', { name: 'Tingkat tiap kriteria' });
  await expect(levels.getByRole('columnheader')).toHaveText(['Kriteria', 'Menurut Anda', 'Menurut mentor']);
  const accuracy = levels.getByRole('row', { name: /^Akurasi dan atribusi/ });
  await expect(accuracy.getByRole('cell')).toHaveText(['3', '2']);
  expect(await page.locator('script').count()).toBe(1);
  for (const size of [{ width: 1440, height: 900 }, PHONE]) {
    await page.setViewportSize(size);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('on a phone one steps from mark to mark', async ({ pageOf, server }) => {
  const page = await pageOf(AUTHOR);
  await page.setViewportSize(PHONE);
  await openFeedback(page, server.dataFolder);
  const sheet = page.locator('.advice--active');
  await expect(sheet).toContainText('Saran 4 dari 6');
  // A suggestion waits behind its mark; the text cannot show a comment's words, nor what has become of an answer.
  await expect(note(page, 'Saran 6')).toBeHidden();
  await expect(note(page, 'Komentar 5')).toContainText('Perasaan senang belum memberi informasi');
  await expect(note(page, 'Komentar 5')).toBeVisible();
  await expect(note(page, 'Komentar 3').getByText('Anda sudah menulis ulang')).toBeVisible();
  await expect(page.getByText('2 suntingan diterima')).toBeVisible();
  await sheet.getByRole('button', { name: 'Saran berikutnya' }).click();
  await expect(sheet).toContainText('Komentar 5 dari 6');
  await sheet.getByRole('button', { name: 'Saran berikutnya' }).click();
  await expect(sheet).toContainText('Saran 6 dari 6');
  await expect(page.locator('del.suggestion--active')).toBeInViewport();
  const [refuse, accept] = await Promise.all(
    ['Tolak usul', 'Terima usul'].map((name) => sheet.getByRole('button', { name }).boundingBox()),
  );
  expect(refuse?.x).toBeLessThan(accept?.x ?? 0);
  for (const box of [refuse, accept]) expect(box?.height).toBeGreaterThanOrEqual(44);
  await sheet.getByRole('button', { name: 'Terima usul' }).click();
  await expect(page.getByText('4 dari 6 saran selesai').first()).toBeVisible();
  await expect(sheet).toContainText('Saran 4 dari 6');
});

test('answers are taken back, given with a reason, asked about; words begun elsewhere stay', async ({
  pageOf,
  server,
}) => {
  const page = await pageOf(AUTHOR);
  await openFeedback(page, server.dataFolder);
  await note(page, 'Saran 6').getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.getByText('3 dari 6 saran selesai').first()).toBeVisible();

  const comment = note(page, 'Komentar 5');
  await comment.getByText('Balas', { exact: true }).click();
  await comment.getByLabel('Balasan untuk mentor').fill('Lenny saya temui lagi besok.');
  const last = note(page, 'Saran 6');
  await last.getByText('Tolak dengan alasan').first().click();
  await last.getByLabel('Alasan menolak').fill('Kepala dinas meminta kalimat ini.');
  await last.getByRole('button', { name: 'Tolak dengan alasan' }).click();
  await expect(last.getByText('Ditolak')).toBeVisible();
  await expect(last.getByText('Kepala dinas meminta kalimat ini.')).toBeVisible();
  await expect(comment.getByLabel('Balasan untuk mentor')).toHaveValue('Lenny saya temui lagi besok.');
  await comment.getByRole('button', { name: 'Kirim balasan' }).click();
  await expect(comment.getByText('Sudah Anda sampaikan kepada mentor')).toBeVisible();

  const fourth = note(page, 'Saran 4');
  await fourth.getByText('Tanya mentor').click();
  await fourth.getByRole('button', { name: 'Kirim pertanyaan' }).click();
  await expect(fourth.getByText('Tulis dahulu yang ingin Anda sampaikan')).toBeVisible();
  await fourth.getByLabel('Pertanyaan untuk mentor').fill('Bolehkah nama desanya disebut?');
  await fourth.getByRole('button', { name: 'Kirim pertanyaan' }).click();
  await expect(fourth.getByText('Bolehkah nama desanya disebut?')).toBeVisible();
  await expect(page.getByText('6 dari 6 saran selesai').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Kirim versi 3' })).toBeVisible();

  // A refusal on top of it is taken back alone.
  await fourth.getByRole('button', { name: 'Tolak usul' }).click();
  await expect(fourth.getByText('Ditolak')).toBeVisible();
  await fourth.getByRole('button', { name: 'Urungkan' }).click();
  await expect(fourth.getByText('Sudah Anda sampaikan kepada mentor')).toBeVisible();
  await expect(fourth.getByText('Bolehkah nama desanya disebut?')).toBeVisible();
  await fourth.getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.getByText('5 dari 6 saran selesai').first()).toBeVisible();
});

test('all edits at once, and all of them back', async ({ pageOf, server }) => {
  const page = await pageOf(AUTHOR);
  await openFeedback(page, server.dataFolder);
  await note(page, 'Saran 6').getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.getByText('4 dari 6 saran selesai').first()).toBeVisible();
  await page.getByRole('button', { name: 'Terima semua suntingan' }).click();
  await expect(page.getByText('2 suntingan diterima sekaligus.')).toBeVisible();
  await expect(page.locator('.manuscript')).toContainText(
    'Lenny (31), ibu dua anak dari Desa Aek Godang, mengaku',
  );
  await page.getByRole('button', { name: 'Urungkan semuanya' }).click();
  await expect(page.getByText('4 dari 6 saran selesai').first()).toBeVisible();
  await expect(page.locator('ins.suggestion')).toContainText('ibu dua anak dari Desa Aek Godang');
});

test('without JavaScript: choices everywhere, saved at once, on a phone too', async ({
  browser,
  pageOf,
  server,
}) => {
  const signedIn = await pageOf(AUTHOR);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: server.origin,
    viewport: PHONE,
    storageState: await signedIn.context().storageState(),
  });
  const page = await context.newPage();
  await openFeedback(page, server.dataFolder);
  await note(page, 'Saran 4').getByRole('radio', { name: 'Terima' }).check();
  await note(page, 'Saran 6').getByRole('radio', { name: 'Tolak' }).check();
  await page.getByRole('button', { name: 'Simpan jawaban', exact: true }).last().click();
  await expect(page.getByText('6 dari 6 saran selesai')).toBeVisible();
  await expect(note(page, 'Saran 4').getByText('Diterima')).toBeVisible();
  await expect(note(page, 'Saran 6').getByText('Ditolak')).toBeVisible();
  await context.close();
});

test('a press in one window is known in the other; unknown notes are not there', async ({
  pageOf,
  server,
}) => {
  const page = await pageOf(AUTHOR);
  await openFeedback(page, server.dataFolder);
  const other = await page.context().newPage();
  await openFeedback(other, server.dataFolder);
  await note(page, 'Saran 4').getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.getByText('5 dari 6 saran selesai').first()).toBeVisible();
  await note(other, 'Saran 4').getByRole('button', { name: 'Urungkan' }).click();
  await expect(other.getByText('5 dari 6 saran selesai').first()).toBeVisible();
  const { assignmentId } = await findLandmarks(server.dataFolder);
  for (const pressed of ['accept:tidak-ada', 'withdraw:tidak-ada', 'ask:tidak-ada', 'merusak:semua']) {
    const answer = await page.request.post(`/tugas/${assignmentId}/umpan-balik`, {
      form: { pressed, 'question:tidak-ada': 'x' },
      headers: { Origin: server.origin },
    });
    expect([400, 404], pressed).toContain(answer.status());
  }
});

test('what mentors keep correcting is counted, and the examples lead back', async ({ pageOf }) => {
  const page = await pageOf(AUTHOR);
  await page.goto('/tugas');
  await page.getByRole('link', { name: 'Yang sering diperbaiki mentor' }).click();
  const table = page.getByRole('table', { name: 'Usul suntingan menurut sebab dan naskah' });
  await expect(table.getByRole('row', { name: /^Gaya/ })).toContainText('5');
  await expect(page.getByText('Gaya paling sering: 5 dari 8 usul.')).toBeVisible();
  await page
    .getByRole('link', { name: /versi 1$/ })
    .first()
    .click();
  await expect(page.getByText('Versi 1 ditelaah')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Terima usul' })).toHaveCount(0);
});

test('the next version is sent from here, with a reason for what is open; then nothing can be answered', async ({
  pageOf,
  server,
}) => {
  const page = await pageOf(AUTHOR);
  await openFeedback(page, server.dataFolder);
  const late = await page.context().newPage();
  await openFeedback(late, server.dataFolder);
  await page.getByRole('link', { name: 'Kirim dengan alasan' }).click();
  await page.getByLabel('Naskah ini karya saya sendiri').check();
  await page.getByRole('button', { name: 'Kirim versi 3 dengan alasan' }).click();
  await expect(page.getByText('Tulis alasan untuk 1 saran yang belum selesai.')).toBeVisible();
  await page.getByLabel('Alasan untuk 1 saran').fill('Lenny belum dapat saya hubungi lagi.');
  await page.getByRole('button', { name: 'Kirim versi 3 dengan alasan' }).click();
  await expect(page.getByText('Versi 3 terkirim')).toBeVisible();

  await note(late, 'Saran 4').getByRole('button', { name: 'Terima usul' }).click();
  await expect(late.getByText('versi berikutnya sudah Anda kirim')).toBeVisible();
});

test('the mentor’s next look finds what became of each suggestion, and the words that came along', async ({
  pageOf,
  server,
}) => {
  const page = await pageOf('mentor1');
  const { submissionId } = await findLandmarksOfAuthor(server.dataFolder);
  await page.goto(`/telaah/${submissionId}`);
  await page.getByText('dari 6 saran dan komentar ditindaklanjuti').click();
  const answers = page.getByRole('complementary').getByRole('listitem');
  await expect(answers.filter({ hasText: 'Saran 1 “' })).toContainText('Diterima');
  await expect(answers.filter({ hasText: 'Komentar 5 “' })).toContainText('“Lenny saya temui lagi besok.”');
  await expect(answers.filter({ hasText: 'Saran 6 “' })).toContainText('Ditolak');
  await page.getByRole('link', { name: 'Tindak lanjut versi 2' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tindak lanjut versi 2' })).toBeVisible();
  await expect(page.getByText('Lenny belum dapat saya hubungi lagi.')).toBeVisible();
  const items = page.getByRole('listitem').filter({ hasText: /^(Saran|Komentar) \d/ });
  await expect(items).toHaveCount(6);
  await expect(items.filter({ hasText: 'Saran 1' })).toContainText('Diterima');
  await expect(items.filter({ hasText: 'Komentar 3' })).toContainText('Ditulis ulang');
  await expect(items.filter({ hasText: 'Saran 4' })).toContainText('Tidak dijawab');
  await expect(items.filter({ hasText: 'Komentar 5' })).toContainText('Lenny saya temui lagi besok.');
  await expect(items.filter({ hasText: 'Saran 6' })).toContainText('Ditolak');
  for (const size of [{ width: 1440, height: 900 }, PHONE]) {
    await page.setViewportSize(size);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('a question reaches the mentor at once, and the answer its writer', async ({ pageOf }) => {
  const mentor = await pageOf('mentor1');
  await mentor.goto('/telaah');
  await mentor.getByRole('link', { name: 'Satpol PP Laksanakan Penertiban Humanis' }).click();
  await expect(mentor.getByText('Di surat tugas kami tertulis “personil”.')).toBeVisible();
  await mentor.getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(mentor.getByText('Tulis jawaban Anda')).toBeVisible();
  await mentor.getByLabel('Jawaban Anda').fill('Ya. Dalam berita kita pakai bentuk baku.');
  await mentor.getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(mentor.getByText('Ya. Dalam berita kita pakai bentuk baku.')).toBeVisible();
  await expect(mentor.getByRole('button', { name: 'Kirim jawaban' })).toHaveCount(0);

  const writer = await pageOf('peserta7');
  await writer.goto('/tugas');
  await writer.getByRole('link', { name: 'Buka umpan balik' }).click();
  const asked = note(writer, 'Saran 1');
  await expect(asked.getByText('Ya. Dalam berita kita pakai bentuk baku.')).toBeVisible();
  await expect(asked.getByRole('button', { name: 'Terima usul' })).toBeVisible();
});

test('after free rewriting a comment stands at its passage, or says that it has changed', async ({
  pageOf,
}) => {
  const page = await pageOf('peserta7');
  await page.goto('/tugas');
  await page.getByRole('link', { name: 'Buka umpan balik' }).click();
  const back = page.url();
  await page.getByRole('button', { name: 'Perbaiki naskah' }).click();
  await page.waitForLoadState('networkidle');
  const body = page.getByRole('textbox', { name: 'Tubuh berita' });
  const paragraphs = await body.evaluate(({ children }) => [...children].map((one) => one.textContent ?? ''));
  const opinion = paragraphs.findIndex((text) => text.includes('dengan senang hati'));
  const speech = paragraphs.at(-1) ?? '';
  expect(opinion).toBeGreaterThanOrEqual(0);
  // One written anew, the other moved to the top.
  const others = paragraphs
    .slice(0, -1)
    .with(opinion, 'Rosmaida, 44 tahun, kini berjualan di los 12 dan membayar Rp4.000 sehari.');
  await body.fill([speech, ...others].join('\n\n'));
  await expect(page.getByText(/^Tersimpan pukul/)).toBeVisible();
  await page.goto(back);
  await expect(note(page, 'Komentar 2').getByText('Bagian ini sudah berubah')).toBeVisible();
  await expect(note(page, 'Komentar 3').getByRole('button', { name: 'Sudah saya perbaiki' })).toBeVisible();
  const top = page.locator('.manuscript__row').filter({ has: note(page, 'Komentar 3') });
  await expect(top.locator('mark')).toBeVisible();
  await expect(page.getByText('Paragraf ini sudah Anda pindahkan.')).toBeVisible();
});

/** The landmarks are those of what was returned; by now the author has sent it again. */
async function findLandmarksOfAuthor(dataFolder: string) {
  const db = openSqlite(dataFolder);
  try {
    return await db
      .selectFrom('submission')
      .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
      .innerJoin('account', 'account.id', 'enrolment.accountId')
      .select('submission.id as submissionId')
      .where('account.email', '=', `${AUTHOR}@demo.test`)
      .where('submission.versionCount', '=', 3)
      .executeTakeFirstOrThrow();
  } finally {
    await db.destroy();
  }
}

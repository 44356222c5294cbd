import { readFile } from 'node:fs/promises';
import { expect, type Page, type TestInfo } from '@playwright/test';
import { addDays, localDate } from '#app/domain/batches/calendar.ts';
import type { CourseModule } from '#app/domain/courses/read-course.ts';
import { readDemoCourse } from './support/course.ts';
import { test } from './support/fixtures.ts';
import { passDrill } from './support/hoax-lab.ts';
import { passQuiz, readLesson } from './support/learner.ts';
import { commentOn, decide, gradeAll, openManuscript, suggestInstead } from './support/mentor.ts';
import { acceptInvitation, phone } from './support/newcomer.ts';
import { addMentor, invitationLink, makeBatch, openAllModules, rosterFile } from './support/organizer.ts';
import { fillPackage } from './support/package.ts';
import { layOnePhoto } from './support/photographer.ts';
import { expectField, STORY, writeNews } from './support/writer.ts';

const LEARNER = { name: 'Hotmaida Sinurat', nip: '199003122015032004', email: '', opd: 'Dinas Kesehatan' };
const ROSTER = [
  LEARNER,
  { name: 'Rudi Hartono', nip: '198511052010011008', email: 'rudi@contoh.test', opd: 'Dinkes' },
  { name: 'Salah NIP', nip: '123', email: '', opd: 'Dinas Sosial' },
];

test('from a roster to a certificate that a stranger verifies', async ({ browser, pageOf, server }, info) => {
  test.setTimeout(420_000);
  const today = localDate(new Date(), 'Asia/Jakarta');
  const plan = {
    name: 'Angkatan IV',
    label: 'IV',
    startsOn: addDays(today, -20),
    endsOn: addDays(today, 20),
  };

  const organizer = await pageOf('panitia');
  const batch = await makeBatch(organizer, plan);
  await openAllModules(organizer, batch, plan);
  await addMentor(organizer, batch, /Ida Kusumawardani/, { text: true, photo: false });
  await addMentor(organizer, batch, /Samuel Pakpahan/, { text: false, photo: true });
  await importRoster(organizer, batch);
  const link = await invitationLink(organizer, batch, LEARNER.name);

  const learner = await phone(browser, server.origin);
  await acceptInvitation(learner, link);
  const course = await readDemoCourse();
  const classAddress = await startLearning(learner);
  // The last module opens only when the news story has passed.
  await learn(learner, classAddress, course.modules.slice(0, -1));

  const mentor = await pageOf('mentor1');
  await openManuscript(mentor, titleOf('Berita kegiatan OPD'));
  await commentOn(mentor, 'tunggakan di Labuhan paling tinggi', 'Dari mana angka ini? Sebut sumbernya.');
  await suggestInstead(mentor, 'Tiap', 'Setiap');
  await gradeAll(mentor, 2);
  await decide(mentor, 'Sudah dekat. Lengkapi sumber angka.', 'Kembalikan untuk perbaikan');

  await reviseNews(learner);
  const photographer = await pageOf('mentor2');
  await passEverything(mentor, assignmentsOf(course.modules.slice(0, -1), 'text'));
  await passEverything(photographer, assignmentsOf(course.modules, 'photo'));
  await learn(learner, classAddress, course.modules.slice(-1));
  await passEverything(mentor, assignmentsOf(course.modules.slice(-1), 'text'));

  await keepAttendance(organizer, batch);
  await organizer.goto(`${batch}/sertifikat`);
  await expect(organizer.getByRole('checkbox', { name: LEARNER.name })).toBeChecked();
  await organizer.getByRole('button', { name: 'Terbitkan sertifikat' }).click();
  await expect(organizer.getByText(LEARNER.name).first()).toBeVisible();

  const { code, file } = await downloadCertificate(learner, info);
  await verify(await phone(browser, server.origin), code, file);
});

async function importRoster(page: Page, batch: string): Promise<void> {
  await page.goto(`${batch}/impor`);
  await page.getByLabel('Berkas peserta').setInputFiles({
    name: 'peserta.xlsx',
    mimeType: 'application/octet-stream',
    buffer: await rosterFile(ROSTER),
  });
  await page.getByRole('button', { name: 'Periksa berkas' }).click();
  await expect(page.getByText('3 baris terbaca.')).toBeVisible();
  await page.getByRole('button', { name: 'Pakai “Dinas Kesehatan”' }).click();
  await expect(page.getByLabel('NIP, baris 4')).toBeVisible();
  await page.getByRole('button', { name: 'Impor peserta' }).click();
  await expect(page.getByRole('heading', { name: '2 peserta terdaftar.' })).toBeVisible();
}

async function startLearning(page: Page): Promise<string> {
  await expect(page).toHaveURL('/beranda');
  await page.getByRole('link', { name: 'Mulai belajar' }).click();
  await expect(page).toHaveURL(/\/pelajaran\//);
  return new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
}

/** Lessons, quizzes and drills in their order, and every assignment sent once. */
async function learn(page: Page, classAddress: string, modules: CourseModule[]): Promise<void> {
  for (const component of modules.flatMap(({ components }) => components)) {
    if (component.kind === 'assignment') await sendAssignment(page, component.source.title);
    else if (component.kind === 'quiz') {
      await page.goto(`${classAddress}/kuis/${component.slug}`);
      await passQuiz(
        page,
        component.questions.map(({ source }) => source),
      );
    } else if (component.kind === 'drill') {
      await page.goto(`${classAddress}/latihan/${component.slug}`);
      await passDrill(page, component);
    } else {
      await page.goto(`${classAddress}/pelajaran/${component.slug}`);
      await readLesson(page);
    }
  }
}

const PORTAL_TASK = 'Menata situs latihan';
const titleOf = (assignment: string) => `${STORY.judul} (${assignment})`;

async function sendAssignment(page: Page, assignment: string): Promise<void> {
  await page.goto('/tugas');
  await page.getByRole('link', { name: assignment }).click();
  await page.waitForLoadState('networkidle');
  if (new URL(page.url()).pathname.startsWith('/situs-latihan/')) return sendPortal(page);
  await expect(page.getByRole('button', { name: 'Kirim ke mentor' })).toBeVisible();
  const isPhotoDesk = new URL(page.url()).pathname.endsWith('/meja-foto');
  if (isPhotoDesk) await layOnePhoto(page, titleOf(assignment));
  else await writeNews(page, { ...STORY, judul: titleOf(assignment) });
  const picture = page.getByLabel('Pilih foto');
  if (!isPhotoDesk && (await picture.isVisible())) {
    await picture.setInputFiles('e2e/support/picture.jpg');
    await expect(page.getByLabel('Ganti foto')).toBeVisible();
    await page
      .getByRole('textbox', { name: 'Takarir' })
      .fill('Warga membayar pajak di Pasar Labuhan, Rabu (11/11/2026). Foto: Hotmaida.');
  }
  if (await page.getByRole('heading', { name: 'Isi paket' }).isVisible()) await fillPackage(page);
  await page.getByLabel('Naskah ini karya saya sendiri').check();
  await page.getByRole('button', { name: 'Kirim ke mentor' }).click();
  await expect(page.getByText('Versi 1 terkirim')).toBeVisible();
}

/** A story on the practice portal is enough to send it; what is still open stays advice. */
async function sendPortal(page: Page): Promise<void> {
  const portal = new URL(page.url()).pathname.replace(/\/tugas$/, '');
  await page.goto(`${portal}/berita`);
  await page.getByRole('link', { name: 'Tulis berita' }).click();
  await page.getByLabel('Judul', { exact: true }).fill('Loket pajak buka di Pasar Labuhan');
  await page.getByLabel('Isi berita').fill('Loket pajak buka di Pasar Labuhan setiap Rabu.');
  await page.getByRole('button', { name: 'Tayangkan berita' }).click();
  await expect(page.getByText('Perubahan tersimpan.')).toBeVisible();
  await page.goto(`${portal}/tugas`);
  await page.getByLabel('Catatan').fill('Saya menambah berita tentang loket.');
  await page.getByLabel('Naskah ini karya saya sendiri').check();
  await page.getByRole('button', { name: 'Kirim ke mentor' }).click();
  await expect(page.getByText('Situs terkirim ke mentor.')).toBeVisible();
}

async function reviseNews(page: Page): Promise<void> {
  await page.goto('/beranda');
  await page.getByRole('link', { name: 'Buka umpan balik' }).click();
  await expect(page.getByText('Dari mana angka ini? Sebut sumbernya.')).toBeVisible();
  await page.getByRole('button', { name: 'Terima usul' }).click();
  await expect(page.getByText('Diterima')).toBeVisible();
  await page.getByRole('button', { name: 'Perbaiki naskah' }).click();
  await page.waitForLoadState('networkidle');
  await expectField(page, 'Judul', /Setiap Rabu/);
  await page.getByRole('textbox', { name: 'Judul', exact: true }).fill(titleOf('Berita kegiatan OPD'));
  await page.getByLabel('Naskah ini karya saya sendiri').check();
  await page.getByRole('button', { name: 'Kirim ke mentor' }).click();
  await expect(page.getByText('Versi 2 terkirim')).toBeVisible();
}

/** Titles of the assignments that a mentor of this kind gets. */
function assignmentsOf(modules: CourseModule[], kind: 'text' | 'photo'): string[] {
  return modules
    .flatMap(({ components }) => components)
    .flatMap((component) => (component.kind === 'assignment' ? [component.source] : []))
    .filter(({ form }) => (form === 'photo') === (kind === 'photo'))
    .map(({ title }) => title);
}

async function passEverything(page: Page, assignments: string[]): Promise<void> {
  for (const assignment of assignments) {
    await openManuscript(page, assignment === PORTAL_TASK ? /^Situs / : titleOf(assignment));
    await gradeAll(page, 4);
    await decide(page, 'Baik sekali.', 'Lulus');
  }
}

async function keepAttendance(page: Page, batch: string): Promise<void> {
  await page.goto(`${batch}/presensi`);
  await page.getByLabel('Nama pertemuan').fill('Pembukaan');
  await page.getByLabel('Tanggal').fill(localDate(new Date(), 'Asia/Jakarta'));
  await page.getByRole('button', { name: 'Tambah' }).click();
  await page.getByRole('button', { name: 'Simpan daftar hadir' }).click();
  await expect(page.getByText(/1 dari 1|hadir/).first()).toBeVisible();
}

async function downloadCertificate(page: Page, info: TestInfo) {
  const link = page.getByRole('link', { name: 'Unduh sertifikat (PDF)' });
  await expect(async () => {
    await page.goto('/sertifikat');
    await expect(link).toBeVisible({ timeout: 500 });
  }).toPass();
  const code = /PWT(-[0-9A-Z]{4}){4}/.exec((await link.getAttribute('href')) ?? '')?.[0] ?? '';
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const path = info.outputPath('sertifikat.pdf');
  await download.saveAs(path);
  return { code, file: await readFile(path) };
}

async function verify(page: Page, code: string, file: Buffer): Promise<void> {
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  await page.goto('/verifikasi');
  await page.getByLabel('Kode sertifikat').fill(code);
  await page.getByRole('button', { name: 'Periksa', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sertifikat ini sah' })).toBeVisible();
  await expect(page.getByText(LEARNER.name)).toBeVisible();
  await expect(page.getByText(LEARNER.nip)).toHaveCount(0);
  const compare = async (buffer: Buffer) => {
    await page
      .getByLabel('Periksa berkas PDF')
      .setInputFiles({ name: 's.pdf', mimeType: 'application/pdf', buffer });
    await page.getByRole('button', { name: 'Bandingkan berkas' }).click();
  };
  await compare(file);
  await expect(page.getByText('Berkas ini asli')).toBeVisible();
  await compare(Buffer.concat([file, Buffer.from(' ')]));
  await expect(page.getByText('tidak sama dengan yang diterbitkan')).toBeVisible();
}

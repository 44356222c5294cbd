import { spawn } from 'node:child_process';
import process from 'node:process';
import { expect, type Page, test } from '@playwright/test';
import { addDays, localDate } from '#app/domain/batches/calendar.ts';
import { readLesson } from './support/learner.ts';
import { acceptInvitation, OWN_PASSWORD, phone, signInByForm } from './support/newcomer.ts';
import { addMentor, invitationLink, makeBatch, openAllModules, rosterFile } from './support/organizer.ts';
import { startEmptyServer, type TestServer } from './support/servers.ts';

let server: TestServer;
test.beforeAll(async () => {
  server = await startEmptyServer();
});
test.afterAll(() => server.stop());

test('an empty installation: from create-admin to the first lesson read', async ({ browser }) => {
  test.setTimeout(120_000);
  await createAdmin(server.dataFolder, 'kepala@contoh.test');
  const desk = { baseURL: server.origin, locale: 'id-ID', viewport: { width: 1440, height: 900 } };

  const admin = await (await browser.newContext(desk)).newPage();
  await signInByForm(admin, 'kepala@contoh.test', OWN_PASSWORD);
  await admin.getByRole('button', { name: 'Saya sudah membaca' }).click();
  await expect(admin).toHaveURL('/admin');
  await makeInstitutions(admin);
  const organizerLink = await makeAccount(
    admin,
    'Yanti Lubis, S.Sos.',
    'yanti@contoh.test',
    /^Panitia: Balai Uji/,
  );
  await makeAccount(admin, 'Bonar Hutabarat', 'bonar@contoh.test', /^Mentor: Balai Uji/);

  const organizer = await (await browser.newContext(desk)).newPage();
  await acceptInvitation(organizer, organizerLink);
  await expect(organizer).toHaveURL('/panitia');
  const today = localDate(new Date(), 'Asia/Jakarta');
  const plan = { name: 'Angkatan I', label: 'I', startsOn: addDays(today, -1), endsOn: addDays(today, 30) };
  const batch = await makeBatch(organizer, plan);
  await openAllModules(organizer, batch, plan);
  await addMentor(organizer, batch, /Bonar Hutabarat/, { text: true, photo: true });
  await organizer.goto(`${batch}/impor`);
  const roster = await rosterFile([
    { name: 'Nurlela', nip: '', email: 'nurlela@contoh.test', opd: 'dinas kesehatan' },
  ]);
  await organizer
    .getByLabel('Berkas peserta')
    .setInputFiles({ name: 'peserta.xlsx', mimeType: 'application/octet-stream', buffer: roster });
  await organizer.getByRole('button', { name: 'Periksa berkas' }).click();
  await organizer.getByRole('button', { name: 'Impor peserta' }).click();
  await expect(organizer.getByRole('heading', { name: '1 peserta terdaftar.' })).toBeVisible();

  const learner = await phone(browser, server.origin);
  await acceptInvitation(learner, await invitationLink(organizer, batch, 'Nurlela'));
  await learner.getByRole('link', { name: 'Mulai belajar' }).click();
  await readLesson(learner);
  await organizer.goto(`${batch}/ketuntasan`);
  await expect(organizer.getByRole('table', { name: 'Ketuntasan menurut OPD' })).toContainText(
    'Dinas Kesehatan',
  );
});

/** As an administrator would on the server's terminal, with the password piped in. */
function createAdmin(dataFolder: string, email: string): Promise<void> {
  const verb = ['create-admin', '--email', email, '--name', 'Rina Sitorus, M.Si.', '--password-stdin'];
  const child = spawn(process.execPath, ['bin/pewarta.ts', ...verb], {
    env: { ...process.env, PEWARTA_DATA: dataFolder },
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  child.stdin.end(`${OWN_PASSWORD}\n`);
  return new Promise((resolve, reject) => {
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`create-admin ended with ${code}`)),
    );
  });
}

async function makeInstitutions(page: Page): Promise<void> {
  await page.goto('/admin/lembaga');
  await page.getByRole('link', { name: 'Tambah balai' }).first().click();
  await page.getByLabel('Nama balai').fill('Balai Uji Coba');
  await page.getByLabel('Nama pendek').fill('BUC');
  await page.getByLabel('Kota').fill('Medan');
  await page.getByRole('button', { name: 'Simpan balai' }).click();

  await page.goto('/admin/lembaga');
  await page
    .getByRole('link', { name: /penanda tangan/i })
    .first()
    .click();
  await page.getByLabel('Nama dan gelar').fill('Dr. Ratna Pohan, M.Si.');
  await page.getByLabel('Jabatan').fill('Kepala Balai');
  await page.getByRole('button', { name: 'Simpan penanda tangan' }).click();
  await expect(page.getByText('Dr. Ratna Pohan, M.Si.').first()).toBeVisible();

  await page.goto('/admin/lembaga');
  await page.getByRole('link', { name: /Tambah (pemerintah daerah|Pemda)/i }).click();
  await page.getByLabel('Nama', { exact: true }).fill('Kabupaten Uji Coba');
  await page.getByRole('button', { name: 'Simpan pemerintah daerah' }).click();
  await page.getByRole('link', { name: 'Tambah OPD' }).first().click();
  await page.getByLabel('Nama OPD').fill('Dinas Kesehatan');
  await page.getByRole('button', { name: 'Simpan OPD' }).click();
  await expect(page.getByText('Dinas Kesehatan').first()).toBeVisible();
}

/** Makes an account with a role; resolves to the link of its invitation. */
async function makeAccount(page: Page, name: string, email: string, role: RegExp): Promise<string> {
  await page.goto('/admin/akun/baru');
  await page.getByLabel('Nama lengkap dan gelar').fill(name);
  await page.getByLabel('Surel').fill(email);
  const select = page.getByRole('combobox', { name: 'Peran' });
  const option = select.locator('option').filter({ hasText: role });
  await select.selectOption(await option.getAttribute('value'));
  await page.getByRole('button', { name: 'Buat akun' }).click();
  await page
    .getByRole('link', { name: /tautan/i })
    .first()
    .click();
  await page.getByRole('button', { name: 'Buat tautan' }).click();
  return page.getByLabel('Tautan', { exact: true }).inputValue();
}

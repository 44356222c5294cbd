import { expect, type Page } from '@playwright/test';
import { writeXlsx } from '#app/documents/spreadsheet/write.ts';
import { shownLink } from './newcomer.ts';

/** Steps of an organizer, by the names they see. */

export interface BatchPlan {
  name: string;
  label: string;
  startsOn: string;
  endsOn: string;
}

/** Makes a batch with the first Pemda and course offered; resolves to its address. */
export async function makeBatch(page: Page, plan: BatchPlan): Promise<string> {
  await page.goto('/panitia/angkatan/baru');
  await choose(page, 'Pemda');
  await choose(page, 'Kursus');
  await page.getByLabel('Nama angkatan').fill(plan.name);
  await page.getByLabel('Kode pada nomor sertifikat').fill(plan.label);
  await page.getByLabel('Tempat').fill('Aula Bappeda');
  await page.getByLabel('Hari pertama').fill(plan.startsOn);
  await page.getByLabel('Hari terakhir').fill(plan.endsOn);
  await page.getByLabel('Kota pada sertifikat').fill('Medan');
  await choose(page, 'Penanda tangan pertama');
  await page.getByRole('button', { name: 'Buat angkatan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(plan.name);
  return new URL(page.url()).pathname;
}

/** Opens every module on the first day, due on the last. */
export async function openAllModules(page: Page, batch: string, plan: BatchPlan): Promise<void> {
  await page.goto(`${batch}/jadwal`);
  for (const field of await page.getByLabel('Dibuka').all()) await field.fill(plan.startsOn);
  for (const field of await page.getByLabel('Tenggat', { exact: true }).all()) await field.fill(plan.endsOn);
  await page.getByRole('button', { name: 'Simpan jadwal' }).click();
  await expect(page).toHaveURL(/pesan=disimpan/);
}

export async function addMentor(
  page: Page,
  batch: string,
  name: RegExp,
  takes: { text: boolean; photo: boolean },
): Promise<void> {
  await page.goto(`${batch}/mentor`);
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Tambah mentor' }) });
  const option = await form.getByLabel('Mentor').getByRole('option', { name }).getAttribute('value');
  await form.getByLabel('Mentor').selectOption(option);
  await form.getByLabel('Menelaah naskah').setChecked(takes.text);
  await form.getByLabel('Menelaah foto').setChecked(takes.photo);
  await form.getByRole('button', { name: 'Tambah mentor' }).click();
  await expect(page.getByRole('table').getByText(name).first()).toBeVisible();
}

export interface RosterPerson {
  name: string;
  nip: string;
  email: string;
  opd: string;
}

/** A roster as an office would send it. */
export async function rosterFile(people: RosterPerson[]): Promise<Buffer> {
  const rows = people.map(({ name, nip, email, opd }) => [name, nip, email, opd, 'Pranata Humas', 'III/c']);
  return Buffer.from(
    await writeXlsx([
      { name: 'Peserta', rows: [['Nama', 'NIP', 'Surel', 'OPD', 'Jabatan', 'Golongan'], ...rows] },
    ]),
  );
}

/** Makes the invitation of one participant and reads the link off the page. */
export async function invitationLink(page: Page, batch: string, name: string): Promise<string> {
  await page.goto(`${batch}/peserta`);
  await page.getByText(`Tindakan untuk ${name}`).click();
  await page.getByRole('button', { name: `Tautan undangan untuk ${name}` }).click();
  return shownLink(page);
}

/** The first of what a list offers. */
async function choose(page: Page, label: string): Promise<void> {
  const select = page.getByRole('combobox', { name: label });
  const value = await select.locator('option:not([value=""])').first().getAttribute('value');
  await select.selectOption(value);
}

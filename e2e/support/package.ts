import type { Page } from '@playwright/test';
import { openSqlite } from '#db/client.server.ts';

/** Opens the last module for one person's class, and lets them in as if the news module were complete. */
export async function openLastModule(dataFolder: string, login: string): Promise<string> {
  const db = openSqlite(dataFolder);
  try {
    const enrolment = await db
      .selectFrom('account')
      .innerJoin('enrolment', 'enrolment.accountId', 'account.id')
      .innerJoin('batch', 'batch.id', 'enrolment.batchId')
      .select(['enrolment.id', 'enrolment.batchId', 'batch.courseVersionId'])
      .where('account.email', '=', `${login}@demo.test`)
      .executeTakeFirstOrThrow();
    const task = await db
      .selectFrom('assignment')
      .innerJoin('component', 'component.id', 'assignment.componentId')
      .innerJoin('module', 'module.id', 'component.moduleId')
      .select(['component.id', 'module.id as moduleId', 'module.opensAfterModuleId as gateId'])
      .where('component.courseVersionId', '=', enrolment.courseVersionId)
      .where('assignment.form', '=', 'package')
      .executeTakeFirstOrThrow();
    await db
      .updateTable('batchModule')
      .set({ opensOn: new Date().toISOString().slice(0, 10) })
      .where('batchId', '=', enrolment.batchId)
      .where('moduleId', '=', task.moduleId)
      .execute();
    if (task.gateId) {
      const progress = await db
        .updateTable('moduleProgress')
        .set({ isComplete: 1 })
        .where('enrolmentId', '=', enrolment.id)
        .where('moduleId', '=', task.gateId)
        .executeTakeFirst();
      if (Number(progress.numUpdatedRows) !== 1) throw new Error(`No progress of ${login} to complete.`);
    }
    return task.id;
  } finally {
    await db.destroy();
  }
}

export const SHARE_TEXT =
  'Warga Labuhan dapat membayar pajak di Pasar Labuhan setiap Rabu, mulai 11 November 2026. Baca di situs Bapenda.';

/** The parts of a package beside its manuscript, by the names that people see. */
export async function fillPackage(page: Page, shareText = SHARE_TEXT): Promise<void> {
  await page.getByRole('button', { name: 'Buat berita di situs latihan dari naskah ini' }).click();
  await page.getByText(/tayang di situs latihan Anda/).waitFor();
  await page.getByRole('textbox', { name: 'Teks bagikan' }).fill(shareText);
}

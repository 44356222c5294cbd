import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openPortal, type PortalMaker } from '#app/domain/portal/open-portal.server.ts';
import { repaired } from '#app/domain/portal/repaired.fixture.ts';
import type { StartState } from '#app/domain/portal/snapshot.ts';
import { startState } from '#app/domain/portal/start-state.ts';
import { folderStore } from '#app/storage/files.server.ts';
import { openSqlite } from '#db/client.server.ts';
import { viewerOf } from '#db/seeds/viewer.ts';
import { findViolations } from './axe.ts';

/** The neglected portal that everybody begins with, or the same as a careful participant leaves it. */
export type PortalCondition = 'neglected' | 'mended';

/** Opens the module with the portal for a person's class and makes their portal; where its pages begin. */
export async function makePortal(
  dataFolder: string,
  login: string,
  condition: PortalCondition,
): Promise<string> {
  const db = openSqlite(dataFolder);
  try {
    const { id: accountId, batchId } = await db
      .selectFrom('account')
      .innerJoin('enrolment', 'enrolment.accountId', 'account.id')
      .select(['account.id', 'enrolment.batchId'])
      .where('account.email', '=', `${login}@demo.test`)
      .executeTakeFirstOrThrow();
    const task = await db
      .selectFrom('component')
      .innerJoin('batchModule', 'batchModule.moduleId', 'component.moduleId')
      .select(['component.id', 'component.moduleId'])
      .where('batchModule.batchId', '=', batchId)
      .where('component.slug', '=', 'tugas-halaman-layanan')
      .executeTakeFirstOrThrow();
    const now = new Date();
    await db
      .updateTable('batchModule')
      .set({ opensOn: now.toISOString().slice(0, 10) })
      .where('batchId', '=', batchId)
      .where('moduleId', '=', task.moduleId)
      .where('opensOn', '>', now.toISOString().slice(0, 10))
      .execute();
    const store = folderStore(join(dataFolder, 'files'));
    const make: PortalMaker = condition === 'mended' ? mendedState : startState;
    const opened = await openPortal(db, store, make, await viewerOf(db, accountId), task.id, now);
    if (!opened.ok) throw new Error(`No portal for ${login}: ${opened.reason}`);
    return `/situs-latihan/${opened.portalId}`;
  } finally {
    await db.destroy();
  }
}

/** Small files, and one for each document that was put there since. */
async function mendedState(...[opd, today]: Parameters<PortalMaker>): Promise<StartState> {
  const start = await startState(opd, today);
  const portal = repaired(start.portal);
  const report = start.files.get('laporan-kinerja.pdf');
  if (!report) throw new Error('The report of the start state has gone.');
  const documents = portal.documents.map(({ id }) => [id, report] as const);
  return { portal, files: new Map([...start.files, ...documents]) };
}

/** What axe-core finds on a page as it is drawn, by rule; best practices such as the order of headings too. */
export async function axeRules(page: Page, tags?: string[]): Promise<string[]> {
  return (await findViolations(page, tags))
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
    .sort();
}

/** Addresses of the whole portal as a visitor finds them: menu, then what is listed there. */
export async function visitorAddresses(page: Page, portal: string): Promise<string[]> {
  const seen = new Set<string>([`${portal}/warga`]);
  for (const address of seen) {
    const answer = await page.goto(address);
    if (answer?.status() !== 200) continue;
    const links = await page
      .locator('a')
      .evaluateAll((anchors) => anchors.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
    for (const link of links) if (link.startsWith(`${portal}/warga`)) seen.add(link);
  }
  return [...seen];
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDocumentWorkers } from '#app/documents/worker-pool.ts';
import { parseNip } from '#app/domain/accounts/nip.ts';
import { listTasks } from '#app/domain/assignments/task.server.ts';
import { findClassMap } from '#app/domain/learning/class-map.server.ts';
import { moduleStanding } from '#app/domain/learning/completion.ts';
import { plainText } from '#app/domain/manuscript/document.ts';
import { readStored } from '#app/domain/manuscript/read-stored.ts';
import { folderStore } from '#app/storage/files.server.ts';
import type { Db } from './schema.ts';
import { findDemoState, seedDemo } from './seed.ts';
import { importCurriculum } from './seeds/course.ts';
import { dated, story } from './seeds/story.ts';
import { viewerOf } from './seeds/viewer.ts';
import { emptyDatabase } from './tables.ts';
import { onBothEngines } from './testing/engines.ts';

/** In the small hours: nothing of the demo world may lie in the future even then. */
const NOW = new Date('2026-11-19T17:20:00.000Z');

onBothEngines('the demo world', (db) => {
  const folder = mkdtempSync(join(tmpdir(), 'pewarta-seed-'));
  beforeAll(() => makeDemo(db(), folder), 60_000);
  afterAll(async () => {
    await closeDocumentWorkers();
    rmSync(folder, { recursive: true, force: true });
  });

  it('remembers that it is one', async () => {
    expect(await findDemoState(db())).toEqual({ kind: 'whole' });
  });

  it('has the promised accounts, with one password and valid NIPs', async () => {
    const accounts = await db()
      .selectFrom('account')
      .select(['email', 'nip', 'nipKind', 'passwordHash'])
      .execute();
    const logins = accounts.map(({ email }) => email?.replace('@demo.test', ''));
    const staff = ['mentor1', 'mentor2', 'mentor3', 'panitia', 'panitia2', 'adminopd', 'pimpinan', 'admin'];
    const participants = Array.from({ length: 40 }, (_, index) => `peserta${index + 1}`);
    expect(logins.sort()).toEqual([...participants, ...staff].sort());
    expect(new Set(accounts.map(({ passwordHash }) => passwordHash)).size).toBe(1);
    for (const { nip, nipKind } of accounts.filter((account) => account.nip))
      expect(parseNip(nip ?? '', nipKind ?? 'unknown').ok).toBe(true);
  });

  it('opens modules 1–5 of the running batch, and only those', async () => {
    const map = await classOf(db(), 'peserta1');
    expect(map.modules.map(({ opening }) => opening.isOpen)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('leaves peserta1 with everything before them and the first task open', async () => {
    const map = await classOf(db(), 'peserta1');
    expect(map.modules.every(({ doneCount }) => doneCount === 0)).toBe(true);
    const [first] = await tasksOf(db(), 'peserta1');
    expect(first).toMatchObject({ state: 'none', form: 'news', opening: { isOpen: true } });
    expect(first?.window.state).toBe('open');
  });

  it.each([
    ['peserta2', { state: 'draft', versionCount: 0 }, 'open'],
    ['peserta3', { state: 'waiting', versionCount: 1 }, 'late'],
    ['peserta4', { state: 'returned', versionCount: 2 }, 'open'],
    ['peserta5', { state: 'waiting', versionCount: 3 }, 'late'],
    ['peserta6', { state: 'none', versionCount: 0 }, 'late'],
    ['peserta7', { state: 'returned', versionCount: 1 }, 'late'],
  ])('%s stands at the first task as promised', async (login, standing, window) => {
    const [task] = await tasksOf(db(), login);
    expect(task).toMatchObject(standing);
    expect(task?.window.state).toBe(window);
  });

  it('knows one person who never signed in', async () => {
    const never = await db()
      .selectFrom('account')
      .select(['email', 'privacyAcceptedAt'])
      .where('lastSignInAt', 'is', null)
      .execute();
    expect(never).toEqual([{ email: 'peserta9@demo.test', privacyAcceptedAt: null }]);
  });

  it('has certificates in every state, the first four people still without one', async () => {
    const rows = await db()
      .selectFrom('certificate')
      .innerJoin('account', 'account.id', 'certificate.accountId')
      .select(['account.email', 'certificate.state', 'certificate.fileId'])
      .orderBy('account.email')
      .orderBy('certificate.seq')
      .execute();
    expect(rows.map(({ email, state }) => `${email?.split('@')[0]} ${state}`)).toEqual([
      'peserta35 terbit',
      'peserta36 terbit',
      'peserta37 terbit',
      'peserta38 terbit',
      'peserta39 dicabut',
      'peserta40 diganti',
      'peserta40 terbit',
    ]);
    expect(rows.every(({ fileId }) => fileId !== null)).toBe(true);
  });

  it('lays nothing into the future but deadlines', async () => {
    const last = await Promise.all([
      db()
        .selectFrom('result')
        .select((e) => e.fn.max('at').as('at'))
        .executeTakeFirstOrThrow(),
      db()
        .selectFrom('version')
        .select((e) => e.fn.max('createdAt').as('at'))
        .executeTakeFirstOrThrow(),
      db()
        .selectFrom('auditEvent')
        .select((e) => e.fn.max('at').as('at'))
        .executeTakeFirstOrThrow(),
      db()
        .selectFrom('mail')
        .select((e) => e.fn.max('createdAt').as('at'))
        .executeTakeFirstOrThrow(),
    ]);
    for (const { at } of last) expect(at <= NOW.toISOString()).toBe(true);
  });

  it('agrees with itself: progress, masks and counters are those of the results', async () => {
    const people = await db().selectFrom('enrolment').selectAll().execute();
    for (const { id, completedMask } of people) {
      const mask = await maskFromResults(db(), id);
      expect(completedMask).toBe(mask);
    }
    const counted = await db()
      .selectFrom('opdProgress')
      .select((e) => e.fn.sum<number>('participants').as('participants'))
      .executeTakeFirstOrThrow();
    expect(Number(counted.participants)).toBe(people.length);
  });

  it('tells many different stories, none of them with a date left open', async () => {
    const versions = await db().selectFrom('version').select('doc').execute();
    const texts = versions.map(({ doc }) => plainText(readStored(doc)));
    expect(new Set(texts).size).toBeGreaterThan(90);
    for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|Invalid/);
  });

  it('is made anew when it was left half made', async () => {
    await emptyDatabase(db());
    expect(await findDemoState(db())).toEqual({ kind: 'none' });
    expect(await db().selectFrom('account').select('id').execute()).toEqual([]);
  });
});

describe('sample manuscripts', () => {
  it('carry the dates of their event', () => {
    const source = story('Judul {tgl}\n---\nTeras, {H}.\n---\nSejak {bulan-30} {tahun}, sampai {tglth+3}.');
    expect(dated(source, '2026-11-10')).toEqual({
      texts: {
        judul: 'Judul 10 November',
        kota: 'SEI RANTAU',
        hari: 'Selasa, 10 November 2026',
        teras: 'Teras, Selasa (10/11).',
        tubuh: 'Sejak Oktober 2026, sampai 13 November 2026.',
      },
      sources: [],
      caption: '',
    });
  });
});

async function makeDemo(db: Db, folder: string): Promise<void> {
  const [course] = await importCurriculum(db, 'db/curriculum', NOW);
  if (!course?.ok) throw new Error(JSON.stringify(course));
  await seedDemo(db, {
    now: NOW,
    password: 'kata-sandi-uji',
    courseVersionId: course.imported.courseVersionId,
    files: folderStore(folder),
    printing: { origin: 'http://localhost:3000', isSigned: false },
  });
}

async function viewerNamed(db: Db, login: string) {
  const { id } = await db
    .selectFrom('account')
    .select('id')
    .where('email', '=', `${login}@demo.test`)
    .executeTakeFirstOrThrow();
  return viewerOf(db, id);
}

async function classOf(db: Db, login: string) {
  const viewer = await viewerNamed(db, login);
  const map = await findClassMap(db, viewer, viewer.batchId ?? '', NOW);
  if (!map) throw new Error(`${login} has no class`);
  return map;
}

const tasksOf = async (db: Db, login: string) => listTasks(db, await viewerNamed(db, login), NOW);

async function maskFromResults(db: Db, enrolmentId: string): Promise<number> {
  const components = await db
    .selectFrom('enrolment')
    .innerJoin('batch', 'batch.id', 'enrolment.batchId')
    .innerJoin('module', 'module.courseVersionId', 'batch.courseVersionId')
    .innerJoin('component', 'component.moduleId', 'module.id')
    .select(['component.id', 'component.kind', 'component.weight', 'module.id as moduleId', 'module.ord'])
    .where('enrolment.id', '=', enrolmentId)
    .execute();
  const results = await db
    .selectFrom('result')
    .select(['componentId', 'state', 'score'])
    .where('enrolmentId', '=', enrolmentId)
    .execute();
  const resultOf = new Map(results.map(({ componentId, ...result }) => [componentId, result]));
  return [...Map.groupBy(components, ({ ord }) => ord)].reduce((mask, [ord, own]) => {
    const standing = moduleStanding({ id: own[0]?.moduleId ?? '', jp: 0, components: own }, resultOf);
    return standing.isComplete ? mask | (1 << (ord - 1)) : mask;
  }, 0);
}

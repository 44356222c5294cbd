import { createQueryId, type RootOperationNode, sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { isPostgres, write } from '#db/portable.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import {
  enrol,
  makeAccount,
  makeBalai,
  makeOpd,
  makePemda,
  makeViewer,
  makeWorld,
  NOW,
  type World,
} from '#db/testing/factories.ts';
import type { RoleGrant, Viewer } from '../accounts/viewer.ts';
import { recordResult } from '../learning/record-result.server.ts';
import { findReaderAccess, listReadableBatches } from './access.server.ts';
import { findCompletion, findReaderCompletion } from './completion.server.ts';
import { findOpdPeople, listProgressByName } from './people.server.ts';
import { remindLate } from './remind.server.ts';

/** Both modules of the factory's batch are due on 20 November. */
const AFTER_DUE = new Date('2026-11-21T02:00:00.000Z');
const NEXT_DAY = new Date('2026-11-22T02:00:00.000Z');

onBothEngines('completion by OPD', (db) => {
  let world: World;
  let enrolments: string[];
  let organizer: Viewer;
  let leader: Viewer;
  let contact: Viewer;
  let strangers: Viewer[];
  const withRole = (grant: Partial<RoleGrant> & Pick<RoleGrant, 'role'>) =>
    makeViewer('pembaca', { roles: [{ balaiId: null, pemdaId: null, opdId: null, ...grant }] });
  const complete = async (enrolmentId: string, slugs: string[]) => {
    for (const slug of slugs) {
      const component = world.components.find((c) => c.slug === slug);
      await write(db(), (tx) =>
        recordResult(
          tx,
          {
            enrolmentId,
            componentId: component?.id ?? '',
            state: component?.kind === 'lesson' ? 'done' : 'passed',
            score: component?.kind === 'lesson' ? null : 80,
            cause: 'lesson',
            causeId: null,
            by: null,
          },
          NOW,
        ),
      );
    }
  };

  beforeAll(async () => {
    world = await makeWorld(db());
    enrolments = [];
    for (const [at, opdId] of [world.opdId, world.opdId, world.otherOpdId].entries()) {
      const email = at === 1 ? null : `orang${at}-${world.batchId}@contoh.test`;
      enrolments.push(
        await enrol(
          db(),
          world.batchId,
          await makeAccount(db(), { name: `Orang ${at}`, opdId, email }),
          opdId,
        ),
      );
    }
    await complete(enrolments[0] ?? '', ['baca', 'kuis-modul-1']);
    organizer = withRole({ role: 'organizer', balaiId: world.balaiId });
    leader = withRole({ role: 'leader', pemdaId: world.pemdaId });
    contact = withRole({ role: 'opd_contact', opdId: world.opdId });
    const otherBalai = await makeBalai(db());
    const otherPemda = await makePemda(db(), otherBalai);
    strangers = [
      makeViewer('siapa'),
      withRole({ role: 'mentor' }),
      withRole({ role: 'admin' }),
      withRole({ role: 'organizer', balaiId: otherBalai }),
      withRole({ role: 'leader', pemdaId: otherPemda }),
      withRole({ role: 'opd_contact', opdId: await makeOpd(db(), otherPemda) }),
    ];
  });

  it('gives the organizer the matrix, the curve and what waits', async () => {
    const found = await findCompletion(db(), organizer, world.batchId, NOW);
    expect(found?.report).toMatchObject({ participants: 3, percent: 17, latePeople: 0 });
    expect(
      found?.report.rows.map(({ opdId, participants, cells }) => [opdId, participants, cells[0]?.percent]),
    ).toEqual([
      [world.otherOpdId, 1, 0],
      [world.opdId, 2, 50],
    ]);
    expect(found).toMatchObject({ waiting: 0, waitingSince: null, finished: 0, neverIn: 3 });
    expect(found?.curve.actual.at(-1)).toEqual({ on: '2026-11-10', value: 17 });
    expect((await findCompletion(db(), organizer, world.batchId, AFTER_DUE))?.report.latePeople).toBe(3);
  });

  it('gives a leader the figures of all OPD, a contact person only their own', async () => {
    const led = await findReaderCompletion(db(), leader, world.batchId, NOW);
    expect(led?.report.rows).toHaveLength(2);
    expect(led?.namedOpdIds).toEqual([]);
    const own = await findReaderCompletion(db(), contact, world.batchId, NOW);
    expect(own?.report.rows.map(({ opdId }) => opdId)).toEqual([world.opdId]);
    expect(own?.report.participants).toBe(2);
    expect(JSON.stringify(own)).not.toContain(world.otherOpdId);
    expect(await listReadableBatches(db(), leader)).toMatchObject([{ id: world.batchId }]);
    expect(await listReadableBatches(db(), contact)).toMatchObject([{ id: world.batchId }]);
  });

  it('shows nothing to strangers', async () => {
    for (const stranger of strangers) {
      expect(await findCompletion(db(), stranger, world.batchId, NOW)).toBeUndefined();
      expect(await findReaderCompletion(db(), stranger, world.batchId, NOW)).toBeUndefined();
      expect(await findReaderAccess(db(), stranger, world.batchId)).toBeUndefined();
      expect(await listReadableBatches(db(), stranger)).toEqual([]);
      expect(await findOpdPeople(db(), stranger, world.batchId, world.opdId, 1, NOW)).toBeUndefined();
      expect(await listProgressByName(db(), stranger, world.batchId)).toEqual([]);
      expect(await remindLate(db(), stranger, world.batchId, {}, AFTER_DUE)).toEqual({
        ok: false,
        reason: 'not_found',
      });
    }
    // Readers read: the organizer's pages are not theirs.
    for (const reader of [leader, contact]) {
      expect(await findCompletion(db(), reader, world.batchId, NOW)).toBeUndefined();
      expect(await remindLate(db(), reader, world.batchId, {}, AFTER_DUE)).toMatchObject({ ok: false });
    }
  });

  it('names people to the organizer and to the contact of their own OPD only', async () => {
    const people = (viewer: Viewer, opdId = world.opdId) =>
      findOpdPeople(db(), viewer, world.batchId, opdId, 1, AFTER_DUE);
    expect((await people(organizer))?.people.map(({ name, standing }) => [name, standing.kind])).toEqual([
      ['Orang 1', 'never_in'],
      ['Orang 0', 'late'],
    ]);
    expect((await people(contact))?.total).toBe(2);
    expect(await people(contact, world.otherOpdId)).toBeUndefined();
    expect(await people(leader)).toBeUndefined();
    expect(await people(organizer, await makeOpd(db(), world.pemdaId))).toBeUndefined();
    expect(
      (await listProgressByName(db(), organizer, world.batchId))
        .map(({ completedMask }) => completedMask)
        .sort(),
    ).toEqual([0, 0, 1]);
  });

  it('reminds each person once a day, whoever presses how often', async () => {
    expect(await remindLate(db(), organizer, world.batchId, {}, NOW)).toMatchObject({ mailed: 0 });
    const both = await Promise.all(
      [1, 2].map(() => remindLate(db(), organizer, world.batchId, { opdId: world.opdId }, AFTER_DUE)),
    );
    expect(both.map((result) => result.ok && result.mailed).sort()).toEqual([0, 1]);
    expect(await remindLate(db(), organizer, world.batchId, {}, AFTER_DUE)).toEqual({
      ok: true,
      mailed: 1,
      remindedToday: 1,
      withoutEmail: 1,
      waitingForMentor: 0,
    });
    expect(await remindLate(db(), organizer, world.batchId, {}, NEXT_DAY)).toMatchObject({ mailed: 2 });
    const mail = await db()
      .selectFrom('mail')
      .select('message')
      .where('kind', '=', 'reminder')
      .where('message', 'like', '%Orang 0%')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(mail.message)).toMatchObject({ items: ['Modul dua'], path: `/kelas/${world.batchId}` });
  });

  it('reads the rollup and indexes, never the participants one by one', async () => {
    const nodes: RootOperationNode[] = [];
    const listening = db().withPlugin({
      transformQuery: ({ node }) => {
        nodes.push(node);
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    await findCompletion(listening, organizer, world.batchId, NOW);
    const queries = nodes.map((node) => db().getExecutor().compileQuery(node, createQueryId()));
    expect(queries).toHaveLength(6);
    const joined = queries.map(({ sql: text }) => text).filter((text) => text.includes('opd_progress'));
    expect(joined.join(' ')).not.toMatch(/enrolment|module_progress|result/);
    if (isPostgres(db())) return;
    for (const { sql: text, parameters } of queries) {
      const explained = await sql<{
        detail: string;
      }>`explain query plan ${withParameters(text, parameters)}`.execute(db());
      const plan = explained.rows.map(({ detail }) => detail).join('; ');
      expect(plan).not.toMatch(/SCAN (enrolment|submission|module_progress|result|account)/);
      if (/enrolment/.test(text)) expect(plan).toContain('COVERING INDEX enrolment_activity');
    }
  });

  /** The compiled text again as a piece of SQL, each `?` with its value. */
  function withParameters(text: string, parameters: readonly unknown[]) {
    const parts = text.split('?');
    return sql.join(
      parts.map((part, at) => (at === 0 ? sql.raw(part) : sql`${parameters[at - 1]}${sql.raw(part)}`)),
      sql``,
    );
  }
});

import { beforeAll, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import {
  makeAccount,
  makeBalai,
  makeCourse,
  makePemda,
  makeViewer,
  makeWorld,
  NOW,
} from '#db/testing/factories.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { createSignatory } from '../agencies/institutions.server.ts';
import { batchForm, newBatchForm } from './batch-form.ts';
import { createBatch } from './create-batch.server.ts';
import { findOrganizedBatch } from './organized-batch.server.ts';
import { setSchedule } from './set-schedule.server.ts';
import { updateBatch } from './update-batch.server.ts';

const organizerOf = (balaiId: string, accountId = 'panitia'): Viewer =>
  makeViewer(accountId, { roles: [{ role: 'organizer', balaiId, pemdaId: null, opdId: null }] });

const typed = {
  name: 'Angkatan III',
  label: 'III',
  place: 'Aula Bappeda',
  startsOn: '2026-11-02',
  endsOn: '2026-12-04',
  passScore: '70',
  attendancePercent: '80',
  resubmissionDays: '5',
  reviewDays: '3',
  certificateCity: 'Medan',
};

onBothEngines('batches', (db) => {
  let balaiId: string;
  let pemdaId: string;
  let courseVersionId: string;
  let organizer: Viewer;
  let stranger: Viewer;
  const fields = (change: Record<string, string> = {}) =>
    newBatchForm.parse({ pemdaId, courseVersionId, ...typed, ...change });

  beforeAll(async () => {
    balaiId = await makeBalai(db());
    pemdaId = await makePemda(db(), balaiId);
    courseVersionId = await makeCourse(db());
    organizer = organizerOf(balaiId, await makeAccount(db()));
    stranger = organizerOf(await makeBalai(db()), await makeAccount(db()));
  });

  it('makes a batch with dates for every module', async () => {
    const made = await createBatch(db(), organizer, fields({ quotaPerOpd: '5' }), NOW);
    if (!made.ok) throw new Error(made.reason);
    expect(await findOrganizedBatch(db(), organizer, made.batchId)).toMatchObject({
      balaiId,
      pemdaId,
      name: 'Angkatan III',
      quotaPerOpd: 5,
      passScore: 70,
      zone: 'Asia/Jakarta',
      signatoryId: null,
    });
    const modules = await db()
      .selectFrom('batchModule')
      .selectAll()
      .where('batchId', '=', made.batchId)
      .orderBy('opensOn')
      .execute();
    expect(modules.map(({ opensOn, dueOn }) => [opensOn, dueOn])).toEqual([
      ['2026-11-02', '2026-11-17'],
      ['2026-11-18', '2026-12-04'],
    ]);
    expect(await findOrganizedBatch(db(), stranger, made.batchId)).toBeUndefined();
    expect(await findOrganizedBatch(db(), makeViewer('x'), made.batchId)).toBeUndefined();
  });

  it('refuses a taken name, another balai’s Pemda and signatory, and an unknown course', async () => {
    const twice = await Promise.all(
      [1, 2].map(() => createBatch(db(), organizer, fields({ name: 'Angkatan Dua Kali' }), NOW)),
    );
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    expect(twice).toContainEqual({ ok: false, reason: 'name_taken' });
    expect(await createBatch(db(), stranger, fields({ name: 'Lain' }), NOW)).toEqual({
      ok: false,
      reason: 'pemda_unknown',
    });
    expect(await createBatch(db(), organizer, fields({ name: 'Lain', courseVersionId: 'x' }), NOW)).toEqual({
      ok: false,
      reason: 'course_unknown',
    });
    const other = await createSignatory(
      db(),
      await makeBalai(db()),
      { name: 'Lain', nip: null, position: 'Kepala' },
      null,
      NOW,
    );
    expect(await createBatch(db(), organizer, fields({ name: 'Lain', signatoryId: other }), NOW)).toEqual({
      ok: false,
      reason: 'signatory_unknown',
    });
  });

  it('changes a batch for its organizer only', async () => {
    const world = await makeWorld(db());
    const own = organizerOf(world.balaiId);
    const change = batchForm.parse({ ...typed, place: 'Hotel Rantau', endsOn: '2026-12-11' });
    expect(await updateBatch(db(), stranger, world.batchId, change, NOW)).toEqual({
      ok: false,
      reason: 'not_found',
    });
    expect(await updateBatch(db(), own, world.batchId, change, NOW)).toEqual({ ok: true });
    expect(await findOrganizedBatch(db(), own, world.batchId)).toMatchObject({
      place: 'Hotel Rantau',
      endsOn: '2026-12-11',
    });
  });

  it('schedules modules within the batch', async () => {
    const world = await makeWorld(db());
    const own = organizerOf(world.balaiId);
    const [first, second] = world.modules.map(({ id }) => id);
    const plan = (opensOn: string, dueOn: string) => [
      { moduleId: first ?? '', opensOn, dueOn },
      { moduleId: second ?? '', opensOn: '2026-11-20', dueOn: '2026-12-04' },
    ];
    expect(
      await setSchedule(db(), stranger, world.batchId, plan('2026-11-02', '2026-11-09'), NOW),
    ).toMatchObject({
      reason: 'not_found',
    });
    expect(await setSchedule(db(), own, world.batchId, plan('2026-11-09', '2026-11-02'), NOW)).toMatchObject({
      problems: [{ moduleId: first, field: 'dueOn', code: 'due_before_opening' }],
    });
    expect(await setSchedule(db(), own, world.batchId, plan('besok', '2027-11-02'), NOW)).toMatchObject({
      problems: [
        { field: 'opensOn', code: 'date' },
        { field: 'dueOn', code: 'outside_batch' },
      ],
    });
    expect(await setSchedule(db(), own, world.batchId, plan('2026-11-03', '2026-11-09'), NOW)).toEqual({
      ok: true,
    });
    const stored = await db()
      .selectFrom('batchModule')
      .select(['opensOn', 'dueOn'])
      .where('batchId', '=', world.batchId)
      .orderBy('opensOn')
      .execute();
    expect(stored).toEqual([
      { opensOn: '2026-11-03', dueOn: '2026-11-09' },
      { opensOn: '2026-11-20', dueOn: '2026-12-04' },
    ]);
  });
});

it('a batch form says what is wrong where', () => {
  const wrong = newBatchForm.safeParse({
    ...typed,
    pemdaId: 'p',
    courseVersionId: 'c',
    label: 'III {x}',
    quotaPerOpd: '0',
    endsOn: '2026-13-01',
    passScore: '120',
  });
  const issues = wrong.error?.issues.map(({ path, message }) => [path.join('.'), message]);
  expect(issues).toEqual([
    ['label', 'label'],
    ['endsOn', 'date'],
    ['quotaPerOpd', 'range'],
    ['passScore', 'range'],
  ]);
  const backwards = batchForm.safeParse({
    ...typed,
    endsOn: '2026-10-01',
    signatoryId: 'a',
    secondSignatoryId: 'a',
  });
  expect(backwards.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['endsOn', 'ends_before_start'],
    ['secondSignatoryId', 'same_signatory'],
  ]);
});

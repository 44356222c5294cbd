import { beforeAll, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import {
  enrol,
  grantRole,
  makeAccount,
  makeBalai,
  makeViewer,
  makeWorld,
  NOW,
  type World,
} from '#db/testing/factories.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { markAttendance } from './mark-attendance.server.ts';
import { createMeeting, removeMeeting } from './meetings.server.ts';
import {
  listAttendance,
  listBatchChoices,
  listBatches,
  listMeetings,
  listMentorCandidates,
  listSchedule,
} from './queries.server.ts';
import { setMentor } from './set-mentors.server.ts';

const notFound = { ok: false, reason: 'not_found' };

onBothEngines('mentors and meetings', (db) => {
  let world: World;
  let organizer: Viewer;
  let stranger: Viewer;
  const organizerOf = (balaiId: string) =>
    makeViewer('panitia', { roles: [{ role: 'organizer', balaiId, pemdaId: null, opdId: null }] });

  beforeAll(async () => {
    world = await makeWorld(db());
    organizer = organizerOf(world.balaiId);
    stranger = organizerOf(await makeBalai(db()));
  });

  it('takes mentors of the balai, and changes how they work', async () => {
    const own = await makeAccount(db(), { name: 'Ida Kusumawardani' });
    await grantRole(db(), own, { role: 'mentor', balaiId: world.balaiId });
    const foreign = await makeAccount(db(), { name: 'Mentor Lain' });
    await grantRole(db(), foreign, { role: 'mentor', balaiId: await makeBalai(db()) });
    expect((await listMentorCandidates(db(), organizer, world.batchId)).map(({ id }) => id)).toEqual([own]);
    expect(await listMentorCandidates(db(), stranger, world.batchId)).toEqual([]);
    const terms = (accountId: string, capacity = 20) => ({
      accountId,
      capacity,
      takesText: true,
      takesPhoto: false,
      isActive: true,
    });
    expect(await setMentor(db(), stranger, world.batchId, terms(own), NOW)).toEqual(notFound);
    expect(await setMentor(db(), organizer, world.batchId, terms(foreign), NOW)).toEqual({
      ok: false,
      reason: 'not_a_mentor',
    });
    await Promise.all([1, 2].map(() => setMentor(db(), organizer, world.batchId, terms(own), NOW)));
    await setMentor(db(), organizer, world.batchId, { ...terms(own, 35), isActive: false }, NOW);
    const stored = await db()
      .selectFrom('batchMentor')
      .selectAll()
      .where('batchId', '=', world.batchId)
      .execute();
    expect(stored).toMatchObject([
      { accountId: own, capacity: 35, takesText: 1, takesPhoto: 0, isActive: 0 },
    ]);
    expect(await listMentorCandidates(db(), organizer, world.batchId)).toEqual([]);
  });

  it('keeps an attendance list as ticked, one session of two presses, and takes it away', async () => {
    const people = await Promise.all(
      [1, 2, 3].map(async (n) =>
        enrol(db(), world.batchId, await makeAccount(db(), { name: `Orang ${n}` }), world.opdId),
      ),
    );
    const fields = { title: 'Pembukaan', heldOn: '2026-11-02' };
    expect(await createMeeting(db(), stranger, world.batchId, fields, NOW)).toEqual(notFound);
    const made = await Promise.all(
      [1, 2].map(() => createMeeting(db(), organizer, world.batchId, fields, NOW)),
    );
    const ids = new Set(made.map((result) => (result.ok ? result.meetingId : '')));
    expect(ids.size).toBe(1);
    const [meetingId = ''] = ids;
    const mark = (shown: string[], present: string[], viewer = organizer) =>
      markAttendance(db(), viewer, world.batchId, { meetingId, shown, present }, NOW);
    expect(await mark(people, people, stranger)).toEqual(notFound);
    expect(await mark(people, people.slice(0, 2))).toEqual({ ok: true, present: 2 });
    // A list opened before the third person came does not wipe out their mark; strangers' ids do nothing.
    expect(await mark([people[0] ?? '', 'orang-lain'], ['orang-lain'])).toEqual({ ok: true, present: 0 });
    expect(await listMeetings(db(), organizer, world.batchId)).toMatchObject([{ marked: 3, present: 1 }]);
    expect(
      (await listAttendance(db(), organizer, world.batchId, meetingId)).map(({ isPresent }) => isPresent),
    ).toEqual([0, 1, 0]);
    expect(await listMeetings(db(), stranger, world.batchId)).toEqual([]);
    expect(await listAttendance(db(), stranger, world.batchId, meetingId)).toEqual([]);
    const other = await makeWorld(db());
    expect(
      await markAttendance(
        db(),
        organizerOf(other.balaiId),
        other.batchId,
        { meetingId, shown: people, present: [] },
        NOW,
      ),
    ).toEqual(notFound);
    expect(await removeMeeting(db(), stranger, world.batchId, meetingId, NOW)).toEqual(notFound);
    expect(await removeMeeting(db(), organizer, world.batchId, meetingId, NOW)).toEqual({ ok: true });
    expect(await removeMeeting(db(), organizer, world.batchId, meetingId, NOW)).toEqual(notFound);
    expect(
      await db().selectFrom('attendance').selectAll().where('meetingId', '=', meetingId).execute(),
    ).toEqual([]);
  });

  it('lists batches with the running ones first, to their organizer only', async () => {
    const insert = (name: string, startsOn: string, endsOn: string) =>
      db()
        .insertInto('batch')
        .columns([
          'id',
          'balaiId',
          'pemdaId',
          'courseVersionId',
          'name',
          'label',
          'place',
          'zone',
          'startsOn',
          'endsOn',
          'passScore',
          'attendancePercent',
          'resubmissionDays',
          'reviewDays',
          'certificateCity',
          'createdAt',
        ])
        .values({
          id: `${name}-${world.batchId}`,
          balaiId: world.balaiId,
          pemdaId: world.pemdaId,
          courseVersionId: world.courseVersionId,
          name,
          label: 'I',
          place: '-',
          zone: 'Asia/Jakarta',
          startsOn,
          endsOn,
          passScore: 70,
          attendancePercent: 80,
          resubmissionDays: 5,
          reviewDays: 3,
          certificateCity: 'Medan',
          createdAt: NOW.toISOString(),
        })
        .execute();
    await insert('lampau', '2026-01-01', '2026-02-01');
    await insert('nanti', '2027-01-01', '2027-02-01');
    const { rows, total } = await listBatches(db(), organizer, 1, '2026-11-10');
    expect(total).toBe(3);
    expect(rows.map(({ phase }) => phase)).toEqual(['running', 'coming', 'ended']);
    expect(rows[0]).toMatchObject({ id: world.batchId, participants: 3 });
    expect(await listBatches(db(), stranger, 1, '2026-11-10')).toEqual({ rows: [], total: 0 });
    expect(await listSchedule(db(), stranger, world.batchId)).toEqual([]);
    expect(await listSchedule(db(), organizer, world.batchId)).toHaveLength(2);
    const choices = await listBatchChoices(db(), organizer);
    expect(choices.pemdas.map(({ id }) => id)).toEqual([world.pemdaId]);
    expect(choices.versions.map(({ id }) => id)).toContain(world.courseVersionId);
    expect((await listBatchChoices(db(), stranger)).pemdas).toEqual([]);
  });
});

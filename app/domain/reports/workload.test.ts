import { beforeAll, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { makeBalai, makeViewer, NOW } from '#db/testing/factories.ts';
import { makeWritingWorld, send, type WritingWorld } from '#db/testing/writing.ts';
import { extendDeadline } from '../assignments/extend-deadline.server.ts';
import { findParticipant, listExtensions, listTasks } from './extensions.server.ts';
import { listWaiting, listWorkload } from './workload.server.ts';

onBothEngines('what lies on the mentors’ desks', (db) => {
  let world: WritingWorld;
  beforeAll(async () => {
    world = await makeWritingWorld(db());
    await send(db(), world.participant, world.assignmentId);
  });
  const otherOrganizer = async () =>
    makeViewer('lain', {
      roles: [{ role: 'organizer', balaiId: await makeBalai(db()), pemdaId: null, opdId: null }],
    });

  it('counts what waits and since when, for the organizer of the batch only', async () => {
    const { organizer, mentor, batchId } = world;
    expect(await listWorkload(db(), organizer, batchId)).toMatchObject([
      { accountId: mentor.accountId, waiting: 1, decided: 0, oldestSince: NOW.toISOString() },
    ]);
    expect(await listWaiting(db(), organizer, batchId, 10)).toMatchObject([
      { number: 1, mentorId: mentor.accountId, mentorName: mentor.name },
    ]);
    for (const stranger of [world.stranger, mentor, world.participant, await otherOrganizer()]) {
      expect(await listWorkload(db(), stranger, batchId)).toEqual([]);
      expect(await listWaiting(db(), stranger, batchId, 10)).toEqual([]);
    }
  });

  it('lists tasks and extensions, and finds a participant by e-mail', async () => {
    const { organizer, participant, batchId, assignmentId } = world;
    const account = await db()
      .selectFrom('account')
      .select('email')
      .where('id', '=', participant.accountId)
      .executeTakeFirstOrThrow();
    const found = await findParticipant(db(), organizer, batchId, ` ${account.email?.toUpperCase()} `);
    expect(found).toBeDefined();
    expect(await findParticipant(db(), organizer, batchId, '000')).toBeUndefined();
    const enrolmentId = found?.enrolmentId ?? '';
    await extendDeadline(
      db(),
      organizer,
      { batchId, componentId: assignmentId, enrolmentId, dueOn: '2026-11-28', reason: 'Tugas posko' },
      NOW,
    );
    expect(await listTasks(db(), organizer, batchId)).toMatchObject([
      { componentId: assignmentId, number: 1 },
    ]);
    expect(await listExtensions(db(), organizer, batchId)).toMatchObject([
      { reason: 'Tugas posko', personName: 'Marlina Situmeang' },
    ]);
    const stranger = await otherOrganizer();
    expect(await findParticipant(db(), stranger, batchId, account.email ?? '')).toBeUndefined();
    expect(await listTasks(db(), stranger, batchId)).toEqual([]);
    expect(await listExtensions(db(), stranger, batchId)).toEqual([]);
  });
});

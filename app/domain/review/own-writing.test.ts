import { expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { enrol, NOW } from '#db/testing/factories.ts';
import { makeMentor, makeWritingWorld, send } from '#db/testing/writing.ts';
import { reassignSubmission } from '../assignments/reassign.server.ts';
import { ALL_MINE, listQueue } from './queue.server.ts';
import { findReviewRoom } from './room.server.ts';

onBothEngines('a mentor who learns in the same batch', (db) => {
  it('never gets the own manuscript, nor its room while another reviews it', async () => {
    const world = await makeWritingWorld(db());
    const both = { ...(await makeMentor(db(), world, { capacity: 50 })), isParticipant: true };
    await enrol(db(), world.batchId, both.accountId, world.opdId);
    const submissionId = await send(db(), both, world.assignmentId);
    const { mentorId } = await db()
      .selectFrom('submission')
      .select('mentorId')
      .where('id', '=', submissionId)
      .executeTakeFirstOrThrow();
    expect(mentorId).toBe(world.mentor.accountId);
    expect(await findReviewRoom(db(), world.mentor, submissionId)).toMatchObject({ submissionId });
    expect(await findReviewRoom(db(), both, submissionId)).toBeUndefined();
    expect(await listQueue(db(), both, { ...ALL_MINE, whose: 'others' }, 1, NOW)).toEqual([]);
    expect(await reassignSubmission(db(), world.organizer, submissionId, both.accountId, NOW)).toEqual({
      ok: false,
      reason: 'may_not_take',
    });
  });
});

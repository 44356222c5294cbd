import { beforeAll, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import {
  later,
  makeMentor,
  makeParticipant,
  makeWritingWorld,
  send,
  type WritingWorld,
} from '#db/testing/writing.ts';
import { decideReview } from './decide-review.server.ts';
import { findSameDecision } from './find-same-decision.server.ts';
import { openReview } from './open-review.server.ts';
import { listOwnQueue } from './queue.server.ts';
import { findReviewRoom } from './room.server.ts';
import { undoDecision } from './undo-decision.server.ts';

onBothEngines('a decision whose answer was lost', (db) => {
  let world: WritingWorld;
  beforeAll(async () => {
    world = await makeWritingWorld(db());
  });

  const decided = async () => {
    const { mentor, assignmentId } = world;
    const { participant } = await makeParticipant(db(), world);
    const submissionId = await send(db(), participant, assignmentId);
    await openReview(db(), mentor, submissionId, NOW);
    const room = await findReviewRoom(db(), mentor, submissionId);
    const levels = { [room?.rubric.criteria[0]?.id ?? '']: 2 };
    const edit = { submissionId, n: 1, rev: 0 };
    const marks = { levels, note: 'Lengkapi.' };
    const made = await decideReview(db(), mentor, edit, 'return', marks, NOW);
    if (!made.ok) throw new Error(made.reason);
    return { participant, edit, marks, decisionId: made.decisionId };
  };

  it('is found as the one that stands, with what is left for taking it back', async () => {
    const { edit, marks, decisionId } = await decided();
    const { mentor } = world;
    const again = await decideReview(db(), mentor, edit, 'return', marks, later(1));
    expect(again).toMatchObject({ ok: false, reason: 'already_decided' });
    expect(await findSameDecision(db(), mentor, edit, 'return', marks, later(4))).toEqual({
      decisionId,
      msLeft: 6_000,
    });
    expect(await findSameDecision(db(), mentor, edit, 'return', marks, later(60))).toEqual({
      decisionId,
      msLeft: 0,
    });
  });

  it('is found after the participant has sent the next version', async () => {
    const { participant, edit, marks, decisionId } = await decided();
    await send(db(), participant, world.assignmentId, { judul: 'Judul yang Diperbaiki' }, later(60));
    const found = await findSameDecision(db(), world.mentor, edit, 'return', marks, later(61));
    expect(found?.decisionId).toBe(decisionId);
  });

  it('is not taken for one that says something else', async () => {
    const { edit, marks } = await decided();
    const { mentor } = world;
    const [criterion = ''] = Object.keys(marks.levels);
    const others = [
      ['pass', marks],
      ['return', { ...marks, note: 'Lain.' }],
      ['return', { ...marks, levels: { [criterion]: 3 } }],
    ] as const;
    for (const [kind, other] of others)
      expect(await findSameDecision(db(), mentor, edit, kind, other, NOW)).toBeUndefined();
  });

  it('is nobody else’s, and gone once it is taken back', async () => {
    const { edit, marks, decisionId } = await decided();
    const stranger = await makeMentor(db(), world, { capacity: 1 }, 'Samuel Pakpahan');
    expect(await findSameDecision(db(), stranger, edit, 'return', marks, NOW)).toBeUndefined();
    expect(await undoDecision(db(), world.mentor, decisionId, NOW)).toMatchObject({ ok: true });
    expect(await findSameDecision(db(), world.mentor, edit, 'return', marks, NOW)).toBeUndefined();
  });

  it('the bare order of the queue names what waits with its version, for its mentor alone', async () => {
    const own = await makeWritingWorld(db());
    const submissionId = await send(db(), own.participant, own.assignmentId);
    expect(await listOwnQueue(db(), own.mentor)).toEqual([{ submissionId, n: 1 }]);
    expect(await listOwnQueue(db(), world.mentor)).not.toContainEqual({ submissionId, n: 1 });
  });
});

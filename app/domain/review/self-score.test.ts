import { expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import { makeParticipant, makeWritingWorld, typed } from '#db/testing/writing.ts';
import { submitAssignment } from '../assignments/submit.server.ts';
import { decideReview } from './decide-review.server.ts';
import { findFeedback } from './feedback.server.ts';
import { findFollowUp } from './follow-up.server.ts';
import { openReview } from './open-review.server.ts';
import { findReviewRoom } from './room.server.ts';

onBothEngines('the writer’s own levels', (db) => {
  it('are read beside the mentor’s after the decision, by the writer and nobody else', async () => {
    const world = await makeWritingWorld(db());
    const { mentor, assignmentId } = world;
    const { participant } = await makeParticipant(db(), world);
    const criterion = await db()
      .selectFrom('criterion')
      .innerJoin('assignment', 'assignment.rubricId', 'criterion.rubricId')
      .select('criterion.id')
      .where('assignment.componentId', '=', assignmentId)
      .orderBy('criterion.ord')
      .executeTakeFirstOrThrow();
    const own = { [criterion.id]: 4 };
    const version = { ...typed(), hasPublishingConsent: false, selfLevels: own };
    const sent = await submitAssignment(db(), participant, assignmentId, version, NOW);
    if (!sent.ok) throw new Error(sent.reason);
    const { submissionId } = sent;
    expect(await findFeedback(db(), participant, assignmentId, NOW)).toBeUndefined();

    await openReview(db(), mentor, submissionId, NOW);
    const marks = { levels: { [criterion.id]: 2 } };
    await decideReview(db(), mentor, { submissionId, n: 1, rev: 0 }, 'return', marks, NOW);
    expect(await findFeedback(db(), participant, assignmentId, NOW)).toMatchObject({
      selfLevels: own,
      review: { levels: { [criterion.id]: 2 } },
    });
    for (const outsider of [world.stranger, mentor, world.organizer])
      expect(await findFeedback(db(), outsider, assignmentId, NOW)).toBeUndefined();
    const seen = [
      await findReviewRoom(db(), mentor, submissionId),
      await findFollowUp(db(), mentor, submissionId),
    ];
    for (const read of seen) {
      expect(read).toBeDefined();
      expect(JSON.stringify(read)).not.toContain('selfLevels');
    }
  });
});

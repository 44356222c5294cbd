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
import { toFields } from '../manuscript/document.ts';
import { readStored } from '../manuscript/read-stored.ts';
import { answerAdvice } from './answer-advice.server.ts';
import { answerQuestion } from './answer-question.server.ts';
import { decideReview } from './decide-review.server.ts';
import { findFeedback } from './feedback.server.ts';
import { findFollowUp, listOpenQuestions } from './follow-up.server.ts';
import { openReview } from './open-review.server.ts';
import { findReviewRoom } from './room.server.ts';
import { suggestEdit } from './suggest-edit.server.ts';

onBothEngines('the mentor’s next look', (db) => {
  let world: WritingWorld;
  beforeAll(async () => {
    world = await makeWritingWorld(db());
  });

  /** A version that was returned with two suggestions. */
  const returned = async () => {
    const { participant } = await makeParticipant(db(), world);
    const { mentor, assignmentId } = world;
    const submissionId = await send(db(), participant, assignmentId);
    await openReview(db(), mentor, submissionId, NOW);
    const suggest = (rev: number, quote: string, text: string) =>
      suggestEdit(
        db(),
        mentor,
        { submissionId, n: 1, rev },
        { field: 'teras', place: { quote }, text, reason: 'Lebih tepat.' },
        NOW,
      );
    const [first, second] = [
      await suggest(0, 'memberikan', 'menyuntikkan'),
      await suggest(1, 'anak balita', 'balita'),
    ];
    if (!first.ok || !second.ok) throw new Error('no suggestions');
    await decideReview(db(), mentor, { submissionId, n: 1, rev: 2 }, 'return', {}, NOW);
    return { participant, submissionId, first: first.suggestionId, second: second.suggestionId };
  };
  const ask = (participant: WritingWorld['participant'], id: string, body: string) =>
    answerAdvice(
      db(),
      participant,
      world.assignmentId,
      { words: [{ subject: 'suggestion', id, kind: 'question', body }] },
      later(60),
    );

  it('finds in the room what was decided about each suggestion, and why', async () => {
    const { participant, submissionId, first, second } = await returned();
    const { mentor, assignmentId } = world;
    expect((await findReviewRoom(db(), mentor, submissionId))?.previousLook).toBeNull();
    const reason = { subject: 'suggestion', id: second, kind: 'reason', body: 'Istilah Kemenkes.' } as const;
    const suggestions = { [first]: 'accept', [second]: 'reject' } as const;
    await answerAdvice(db(), participant, assignmentId, { suggestions, words: [reason] }, NOW);
    const accepted = await findFeedback(db(), participant, assignmentId, NOW);
    const texts = toFields(readStored(accepted?.draft?.doc ?? ''));
    await send(db(), participant, assignmentId, texts, later(60));
    expect((await findReviewRoom(db(), mentor, submissionId))?.previousLook).toMatchObject({
      n: 1,
      done: 2,
      total: 2,
      answers: [
        { kind: 'suggestion', number: 1, state: 'accepted', gist: 'memberikan → menyuntikkan', words: '' },
        { kind: 'suggestion', number: 2, state: 'rejected', gist: 'anak', words: 'Istilah Kemenkes.' },
      ],
    });
    expect((await findReviewRoom(db(), mentor, submissionId, 1))?.previousLook).toBeNull();
  });

  it('finds the question at once, the answers with the next version', async () => {
    const { participant, submissionId, first, second } = await returned();
    const { mentor, assignmentId } = world;
    await answerAdvice(db(), participant, assignmentId, { suggestions: { [first]: 'accept' } }, NOW);
    await ask(participant, second, 'Bukankah balita sudah pasti anak?');
    const before = await findFollowUp(db(), mentor, submissionId);
    expect(before).toMatchObject({
      n: 1,
      isAnswered: false,
      canAnswer: true,
      items: [{ id: second, state: 'open', replies: [{ body: 'Bukankah balita sudah pasti anak?' }] }],
    });
    expect(before?.items).toHaveLength(1);
    expect((await listOpenQuestions(db(), mentor)).map((question) => question.submissionId)).toContain(
      submissionId,
    );

    const place = { submissionId, n: 1, subjectId: second };
    expect(await answerQuestion(db(), mentor, place, 'Benar, karena itu cukup “balita”.', later(90))).toEqual(
      {
        ok: true,
      },
    );
    expect(await answerQuestion(db(), mentor, place, 'Sekali lagi.', later(91))).toEqual({
      ok: false,
      reason: 'already_answered',
    });
    expect((await listOpenQuestions(db(), mentor)).map((question) => question.submissionId)).not.toContain(
      submissionId,
    );
    const feedback = await findFeedback(db(), participant, assignmentId, NOW);
    expect(feedback?.replies).toMatchObject([{ answer: 'Benar, karena itu cukup “balita”.' }]);
    // What was answered is neither taken back nor asked anew.
    await answerAdvice(db(), participant, assignmentId, { suggestions: { [second]: null } }, NOW);
    await ask(participant, second, 'Pertanyaan lain');
    expect((await findFeedback(db(), participant, assignmentId, NOW))?.replies).toMatchObject([
      { body: 'Bukankah balita sudah pasti anak?' },
    ]);

    const words = [{ subject: 'review' as const, kind: 'message' as const, body: 'Sudah saya lengkapi.' }];
    await answerAdvice(db(), participant, assignmentId, { words }, NOW);
    await send(db(), participant, assignmentId, { judul: 'Versi Kedua' }, later(120));
    expect(await findFollowUp(db(), mentor, submissionId)).toMatchObject({
      isAnswered: true,
      done: 2,
      total: 2,
      message: { body: 'Sudah saya lengkapi.' },
      items: [
        { id: first, state: 'accepted' },
        { id: second, replies: [{ answer: 'Benar, karena itu cukup “balita”.' }] },
      ],
    });
  });

  it('is for those who may read the manuscript; only its mentor answers', async () => {
    const { participant, submissionId, second } = await returned();
    await ask(participant, second, 'Mengapa?');
    const helper = await makeMentor(db(), world, { capacity: 0 });
    const foreign = await makeWritingWorld(db());
    const place = { submissionId, n: 1, subjectId: second };
    for (const reader of [helper, world.organizer]) {
      expect(await findFollowUp(db(), reader, submissionId)).toMatchObject({ canAnswer: false });
      expect(await answerQuestion(db(), reader, place, 'x', NOW)).toEqual({ ok: false, reason: 'not_found' });
      expect(await listOpenQuestions(db(), reader)).toEqual([]);
    }
    for (const stranger of [world.stranger, participant, foreign.mentor, foreign.organizer]) {
      expect(await findFollowUp(db(), stranger, submissionId)).toBeUndefined();
      expect(await answerQuestion(db(), stranger, place, 'x', NOW)).toEqual({
        ok: false,
        reason: 'not_found',
      });
      expect(await listOpenQuestions(db(), stranger)).toEqual([]);
    }
    expect(await findFollowUp(db(), world.mentor, submissionId, 2)).toBeUndefined();
    const other = { ...place, subjectId: 'tidak-ada' };
    expect(await answerQuestion(db(), world.mentor, other, 'x', NOW)).toEqual({
      ok: false,
      reason: 'not_found',
    });
  });
});

import { beforeAll, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import {
  later,
  makeParticipant,
  makeWritingWorld,
  STORY,
  send,
  typed,
  type WritingWorld,
} from '#db/testing/writing.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findEarlierText, findEarlierTexts } from '../assignments/earlier-texts.server.ts';
import { findWritingDesk } from '../assignments/queries.server.ts';
import { restoreDraft } from '../assignments/restore-draft.server.ts';
import { saveDraft } from '../assignments/save-draft.server.ts';
import { fromFields, toFields } from '../manuscript/document.ts';
import { readStored } from '../manuscript/read-stored.ts';
import { type AdviceAnswers, answerAdvice } from './answer-advice.server.ts';
import { addComment } from './comments.server.ts';
import { decideReview } from './decide-review.server.ts';
import { findFeedback } from './feedback.server.ts';
import { openReview } from './open-review.server.ts';
import { paragraphTarget } from './passages.ts';
import { suggestEdit } from './suggest-edit.server.ts';

const notFound = { ok: false, reason: 'not_found' };

onBothEngines('answering advice', (db) => {
  let world: WritingWorld;
  beforeAll(async () => {
    world = await makeWritingWorld(db());
  });

  /** A returned version with two suggestions, the first in the lead, and one comment on the last paragraph. */
  const returned = async () => {
    const { participant } = await makeParticipant(db(), world);
    const { mentor, assignmentId } = world;
    const submissionId = await send(db(), participant, assignmentId);
    await openReview(db(), mentor, submissionId, NOW);
    const edit = (rev: number) => ({ submissionId, n: 1, rev });
    const suggest = (rev: number, quote: string, text: string, field: 'teras' | 'tubuh') =>
      suggestEdit(db(), mentor, edit(rev), { field, place: { quote }, text, reason: '' }, NOW);
    const first = await suggest(0, 'memberikan', 'menyuntikkan', 'teras');
    const second = await suggest(1, 'serentak', 'bersamaan', 'tubuh');
    const target = paragraphTarget(fromFields(STORY), 'tubuh', 1);
    const comment =
      target &&
      (await addComment(db(), mentor, edit(2), { kind: 'comment', target, body: 'Jam berapa?' }, NOW));
    if (!first.ok || !second.ok || !comment?.ok) throw new Error('no review');
    await decideReview(db(), mentor, edit(2), 'return', {}, NOW);
    const answer = (answers: AdviceAnswers, viewer: Viewer = participant, now = NOW) =>
      answerAdvice(db(), viewer, assignmentId, answers, now);
    return {
      participant,
      answer,
      first: first.suggestionId,
      second: second.suggestionId,
      comment: comment.threadId,
    };
  };
  const draftOf = async (viewer: Viewer) => {
    const desk = await findWritingDesk(db(), viewer, world.assignmentId, NOW);
    return { rev: desk?.rev ?? 0, texts: toFields(readStored(desk?.draft?.doc ?? '')) };
  };
  const feedbackOf = async (viewer: Viewer) => {
    const feedback = await findFeedback(db(), viewer, world.assignmentId, NOW);
    if (!feedback) throw new Error('no feedback');
    return feedback;
  };

  it('puts accepted edits into the draft and takes them out again', async () => {
    const { participant, answer, first, second } = await returned();
    expect(await answer({ suggestions: { [first]: 'accept' } })).toEqual({ ok: true, missed: [] });
    expect((await draftOf(participant)).texts.teras).toContain('menyuntikkan imunisasi');
    expect(await answer({ suggestions: { [first]: null, [second]: 'accept' } })).toEqual({
      ok: true,
      missed: [],
    });
    const { texts } = await draftOf(participant);
    expect(texts.teras).toBe(STORY.teras);
    expect(texts.tubuh).toContain('bersamaan');
    expect((await feedbackOf(participant)).review.suggestions).toMatchObject([
      { id: first, decision: null },
      { id: second, decision: 'accept' },
    ]);
  });

  it('is for who wrote the manuscript, and for what is in the review', async () => {
    const { answer, first, comment } = await returned();
    const other = await returned();
    expect(await answer({ suggestions: { nowhere: 'accept' } })).toEqual(notFound);
    expect(await answer({ comments: { nowhere: 'resolved' } })).toEqual(notFound);
    for (const answers of [
      { suggestions: { [first]: 'accept' } },
      { comments: { [comment]: 'resolved' } },
      { words: [{ subject: 'suggestion', id: first, kind: 'question', body: 'Mengapa?' }] },
    ] satisfies AdviceAnswers[]) {
      for (const stranger of [world.stranger, world.mentor, world.organizer, other.participant])
        expect(await answer(answers, stranger)).toEqual(notFound);
    }
    const untouched = await feedbackOf(other.participant);
    expect(untouched.review.suggestions.every(({ decision }) => decision === null)).toBe(true);
    expect(untouched.replies).toEqual([]);
  });

  it('never writes over what the participant has rewritten', async () => {
    const { participant, answer, first, second } = await returned();
    const own = { teras: 'Teras yang saya tulis ulang sendiri.' };
    const { rev } = await draftOf(participant);
    await saveDraft(db(), participant, world.assignmentId, typed(own, rev), NOW);
    const all = { suggestions: { [first]: 'accept', [second]: 'accept' } } satisfies AdviceAnswers;
    expect(await answer(all)).toEqual({ ok: true, missed: [first] });
    const { texts } = await draftOf(participant);
    expect(texts.teras).toBe(own.teras);
    expect(texts.tubuh).toContain('bersamaan');
  });

  it('keeps the draft that the participant has changed, once for a round of answers', async () => {
    const { participant, answer, first, second } = await returned();
    const { assignmentId } = world;
    const kept = async () =>
      (await findEarlierTexts(db(), participant, assignmentId, NOW))?.kept.map(({ id, cause }) => ({
        id,
        cause,
      })) ?? [];
    // What the answers alone make of the version is found again by taking them back.
    await answer({ suggestions: { [first]: 'accept' } });
    await answer({ suggestions: { [first]: null } });
    expect(await kept()).toEqual([]);

    const { rev } = await draftOf(participant);
    const own = { ...STORY, judul: 'Judul yang saya tulis sendiri' };
    await saveDraft(db(), participant, assignmentId, typed(own, rev), later(60));
    await answer({ suggestions: { [first]: 'accept' } }, undefined, later(120));
    await answer({ suggestions: { [second]: 'accept' } }, undefined, later(180));
    const [draft, ...more] = await kept();
    expect([draft?.cause, more]).toEqual(['suggestions', []]);
    const id = draft?.id ?? '';
    const text = await findEarlierText(db(), participant, assignmentId, { kind: 'kept', id }, NOW);
    expect(text && toFields(text)).toEqual(own);
    expect((await draftOf(participant)).texts.teras).toContain('menyuntikkan');
    await restoreDraft(db(), participant, assignmentId, { keptDraft: id }, later(240));
    expect((await draftOf(participant)).texts).toEqual(own);
  });

  it('keeps nothing where an answer leaves the draft alone', async () => {
    const { participant, answer, first } = await returned();
    const { rev } = await draftOf(participant);
    const own = { teras: 'Teras yang saya tulis ulang sendiri.' };
    await saveDraft(db(), participant, world.assignmentId, typed(own, rev), NOW);
    await answer({ suggestions: { [first]: 'accept' } });
    await answer({ suggestions: { [first]: 'reject' } });
    expect((await findEarlierTexts(db(), participant, world.assignmentId, NOW))?.kept).toEqual([]);
  });

  it('is one answer, pressed twice or in two windows', async () => {
    const { participant, answer, first } = await returned();
    const accept: AdviceAnswers = { suggestions: { [first]: 'accept' } };
    const results = await Promise.all([answer(accept), answer(accept), answer(accept, undefined, later(5))]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    const { texts, rev } = await draftOf(participant);
    expect(texts.teras.match(/menyuntikkan/gu)).toHaveLength(1);
    await answer(accept);
    expect((await draftOf(participant)).rev).toBe(rev);
    expect(await answer({ suggestions: { [first]: 'reject' } })).toEqual({ ok: true, missed: [] });
    expect((await draftOf(participant)).texts.teras).toBe(STORY.teras);
  });

  it('keeps comments dealt with, and words, until they are taken back', async () => {
    const { participant, answer, first, comment } = await returned();
    await answer({
      suggestions: { [first]: 'reject' },
      words: [{ subject: 'suggestion', id: first, kind: 'reason', body: 'Istilah dari dinas.' }],
    });
    await answer({ comments: { [comment]: 'resolved' } }, undefined, later(60));
    await answer({ words: [{ subject: 'comment', id: comment, kind: 'reply', body: 'Pukul delapan.' }] });
    await answer({ words: [{ subject: 'comment', id: comment, kind: 'reply', body: 'Pukul 08.00.' }] });
    await answer({ words: [{ subject: 'review', kind: 'message', body: 'Terima kasih.' }] });
    const { review, replies } = await feedbackOf(participant);
    expect(review.threads).toMatchObject([{ state: 'resolved', resolvedAt: later(60).toISOString() }]);
    expect(review.suggestions[0]).toMatchObject({ decision: 'reject', decidedAt: NOW.toISOString() });
    expect(replies.map(({ subject, kind, body }) => [subject, kind, body]).sort()).toEqual([
      ['comment', 'reply', 'Pukul 08.00.'],
      ['review', 'message', 'Terima kasih.'],
      ['suggestion', 'reason', 'Istilah dari dinas.'],
    ]);
    await answer({ suggestions: { [first]: null }, comments: { [comment]: 'open' } });
    const after = await feedbackOf(participant);
    expect(after.review.threads).toMatchObject([{ state: 'open', resolvedAt: null }]);
    // The reason was the refusal's; the reply was there for itself.
    expect(after.replies.map(({ kind }) => kind).sort()).toEqual(['message', 'reply']);
    await answer({ unsaid: [comment] });
    expect((await feedbackOf(participant)).replies.map(({ kind }) => kind)).toEqual(['message']);
  });

  it('goes back to the question that was asked before a refusal, pressed twice too', async () => {
    const { participant, answer, first } = await returned();
    await answer({ words: [{ subject: 'suggestion', id: first, kind: 'question', body: 'Mengapa?' }] });
    await answer({
      suggestions: { [first]: 'reject' },
      words: [{ subject: 'suggestion', id: first, kind: 'reason', body: 'Istilah dari dinas.' }],
    });
    for (const _ of [1, 2]) {
      await answer({ suggestions: { [first]: null } });
      const { review, replies } = await feedbackOf(participant);
      expect(review.suggestions[0]).toMatchObject({ id: first, decision: null });
      expect(replies).toMatchObject([{ kind: 'question', body: 'Mengapa?' }]);
    }
    expect(await answer({ unsaid: ['nowhere'] })).toEqual(notFound);
    await answer({ unsaid: [first] });
    expect((await feedbackOf(participant)).replies).toEqual([]);
  });

  it('is over once the next version is sent', async () => {
    const { participant, answer, first } = await returned();
    await send(db(), participant, world.assignmentId, { judul: 'Versi Kedua' });
    expect(await answer({ suggestions: { [first]: 'accept' } })).toEqual({
      ok: false,
      reason: 'not_returned',
    });
  });
});

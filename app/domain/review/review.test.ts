import { beforeAll, describe, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import {
  later,
  makeMentor,
  makeParticipant,
  makeWritingWorld,
  STORY,
  send,
  type WritingWorld,
} from '#db/testing/writing.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findWritingDesk } from '../assignments/queries.server.ts';
import { reassignSubmission } from '../assignments/reassign.server.ts';
import { rangeTarget } from '../manuscript/anchor.ts';
import { fromFields } from '../manuscript/document.ts';
import { addComment, changeComment, deleteComment } from './comments.server.ts';
import { decideReview } from './decide-review.server.ts';
import { findFeedback } from './feedback.server.ts';
import { findUndo } from './find-undo.server.ts';
import { openReview } from './open-review.server.ts';
import { paragraphTarget } from './passages.ts';
import {
  ALL_MINE,
  countOverdue,
  countQueue,
  listOwnQueueIds,
  listQueue,
  listQueueFacets,
} from './queue.server.ts';
import { findReviewRoom } from './room.server.ts';
import { saveMarks } from './save-marks.server.ts';
import { removeSuggestion, suggestEdit } from './suggest-edit.server.ts';
import { undoDecision } from './undo-decision.server.ts';
import { listWorkloads } from './workloads.server.ts';

const notFound = { ok: false, reason: 'not_found' };

onBothEngines('reviewing', (db) => {
  let world: WritingWorld;
  let assignmentId: string;
  let mentor: Viewer;
  beforeAll(async () => {
    world = await makeWritingWorld(db());
    ({ assignmentId, mentor } = world);
  });

  /** A participant with a manuscript waiting with the mentor, looked at once. */
  const waiting = async () => {
    const { participant, enrolmentId } = await makeParticipant(db(), world);
    const submissionId = await send(db(), participant, assignmentId);
    await openReview(db(), mentor, submissionId, NOW);
    return { participant, enrolmentId, submissionId, edit: { submissionId, n: 1, rev: 0 } };
  };
  const room = async (viewer: Viewer, submissionId: string) => {
    const found = await findReviewRoom(db(), viewer, submissionId);
    if (!found) throw new Error('no room');
    return found;
  };
  const levels = async (submissionId: string, teras: number, akurasi: number) => {
    const { criteria } = (await room(mentor, submissionId)).rubric;
    return { [criteria[0]?.id ?? '']: teras, [criteria[1]?.id ?? '']: akurasi };
  };
  const result = (enrolmentId: string) =>
    db()
      .selectFrom('result')
      .select(['state', 'score', 'cause'])
      .where('enrolmentId', '=', enrolmentId)
      .where('componentId', '=', assignmentId)
      .executeTakeFirst();

  describe('the queue', () => {
    it('is the own one, oldest first, and another list for helpers; strangers see nothing', async () => {
      const own = await makeWritingWorld(db());
      const first = await send(db(), own.participant, own.assignmentId);
      const { participant } = await makeParticipant(db(), own, own.otherOpdId);
      const second = await send(db(), participant, own.assignmentId, { judul: 'Berita Kedua' }, later(60));
      const helper = await makeMentor(db(), own, { capacity: 0 }, 'Samuel Pakpahan');
      const ids = async (viewer: Viewer, filters: Partial<typeof ALL_MINE> = {}) =>
        (await listQueue(db(), viewer, { ...ALL_MINE, ...filters }, 1, later(4 * 86_400))).map(
          (row) => row.submissionId,
        );
      expect(await ids(own.mentor)).toEqual([first, second]);
      expect(await listOwnQueueIds(db(), own.mentor)).toEqual([first, second]);
      expect(await ids(helper)).toEqual([]);
      expect(await ids(helper, { whose: 'others' })).toEqual([first, second]);
      expect(await ids(own.stranger)).toEqual([]);
      expect(await ids(own.stranger, { whose: 'others' })).toEqual([]);
      expect(await ids(mentor, { whose: 'others' })).not.toContain(first);
      expect(await ids(own.mentor, { opdIds: [own.otherOpdId] })).toEqual([second]);
      expect(await ids(own.mentor, { search: 'berita KEDUA' })).toEqual([second]);
      expect(await ids(own.mentor, { kinds: ['again'] })).toEqual([]);
      expect(
        await ids(own.mentor, { batchIds: [own.batchId], assignmentIds: [own.assignmentId] }),
      ).toHaveLength(2);
      const [row] = await listQueue(db(), own.mentor, ALL_MINE, 1, NOW);
      expect(row?.coverage).toEqual({ answered: 4, missing: ['mengapa', 'bagaimana'] });
      expect(await countQueue(db(), own.mentor, ALL_MINE)).toBe(2);
      const facets = await listQueueFacets(db(), own.mentor, 'mine');
      expect(facets.map(({ opdId, kind, count }) => [opdId, kind, count])).toEqual(
        expect.arrayContaining([
          [own.opdId, 'first', 1],
          [own.otherOpdId, 'first', 1],
        ]),
      );
      const overdue = (seconds: number) => countOverdue(db(), own.mentor, 'mine', facets, later(seconds));
      expect([await overdue(3 * 86_400), await overdue(3 * 86_400 + 30), await overdue(4 * 86_400)]).toEqual([
        0, 1, 2,
      ]);
      expect(await listWorkloads(db(), helper)).toMatchObject([
        { accountId: own.mentor.accountId, waiting: 2, capacity: 20 },
        { accountId: helper.accountId, waiting: 0, capacity: 0 },
      ]);
      expect(await listWorkloads(db(), own.stranger)).toEqual([]);
    });
  });

  describe('the room', () => {
    it('is for the mentor, read-only for helpers and the organizer, and not there for anybody else', async () => {
      const { submissionId, participant } = await waiting();
      expect(await room(mentor, submissionId)).toMatchObject({
        canReview: true,
        state: 'waiting',
        previous: null,
        review: { rev: 0, note: '', levels: {}, threads: [], suggestions: [], state: 'open' },
      });
      const helper = await makeMentor(db(), world, { capacity: 0 });
      for (const reader of [helper, world.organizer]) {
        expect(await room(reader, submissionId)).toMatchObject({ canReview: false });
        expect(await saveMarks(db(), reader, { submissionId, n: 1, rev: 0 }, { note: 'x' }, NOW)).toEqual(
          notFound,
        );
      }
      const foreign = await makeWritingWorld(db());
      for (const outsider of [world.stranger, participant, foreign.mentor, foreign.organizer]) {
        expect(await findReviewRoom(db(), outsider, submissionId)).toBeUndefined();
        await openReview(db(), outsider, submissionId, NOW);
        expect(await saveMarks(db(), outsider, { submissionId, n: 1, rev: 0 }, { note: 'x' }, NOW)).toEqual(
          notFound,
        );
        const target = { field: 'judul' as const, from: 0, to: 3, quote: '412' };
        const comment = { kind: 'comment' as const, target, body: 'x' };
        expect(await addComment(db(), outsider, { submissionId, n: 1, rev: 0 }, comment, NOW)).toEqual(
          notFound,
        );
        expect(await decideReview(db(), outsider, { submissionId, n: 1, rev: 0 }, 'return', {}, NOW)).toEqual(
          notFound,
        );
      }
      expect((await room(mentor, submissionId)).otherReviews).toEqual([]);
    });

    it('saves marks as they are made and gives a second window both', async () => {
      const { submissionId, edit } = await waiting();
      const given = await levels(submissionId, 3, 2);
      expect(await saveMarks(db(), mentor, edit, { levels: given }, NOW)).toMatchObject({ ok: true, rev: 1 });
      const behind = await saveMarks(db(), mentor, edit, { note: 'Dari jendela kedua' }, NOW);
      expect(behind).toEqual({ ok: false, reason: 'conflict', stored: { rev: 1, note: '', levels: given } });
      expect(await saveMarks(db(), mentor, edit, { levels: given }, NOW)).toMatchObject({ ok: true, rev: 1 });
      expect(await saveMarks(db(), mentor, { ...edit, rev: 1 }, { levels: { nowhere: 3 } }, NOW)).toEqual(
        notFound,
      );
      expect(await saveMarks(db(), mentor, { ...edit, rev: 1 }, { note: 'Bagus' }, NOW)).toMatchObject({
        rev: 2,
      });
      expect((await room(mentor, submissionId)).review).toMatchObject({
        rev: 2,
        note: 'Bagus',
        levels: given,
      });
    });

    it('keeps comments on their passage', async () => {
      const { submissionId, edit } = await waiting();
      const document = fromFields(STORY);
      const target = rangeTarget(document, 'teras', { from: 0, to: 15 });
      const paragraph = paragraphTarget(document, 'tubuh', 1);
      if (!target || !paragraph) throw new Error('no passage');
      expect(paragraph.quote).toBe('Warga dapat datang ke posyandu pada 1–5 Desember.');
      const added = await addComment(db(), mentor, edit, { kind: 'comment', target, body: 'Sumber?' }, NOW);
      await addComment(db(), mentor, edit, { kind: 'praise', target: paragraph, body: 'Berguna.' }, NOW);
      const wrong = { ...target, quote: 'Bukan ini' };
      expect(
        await addComment(db(), mentor, edit, { kind: 'comment', target: wrong, body: 'x' }, NOW),
      ).toEqual({
        ok: false,
        reason: 'bad_target',
      });
      const threadId = added.ok ? added.threadId : '';
      const change = { threadId, before: 'Sumber?', body: 'Sumber datanya?' };
      expect(await changeComment(db(), mentor, edit, change, NOW)).toMatchObject({ ok: true });
      expect(await changeComment(db(), mentor, edit, { ...change, body: 'Lain' }, NOW)).toEqual({
        ok: false,
        reason: 'changed_meanwhile',
        body: 'Sumber datanya?',
      });
      const { threads } = (await room(mentor, submissionId)).review ?? { threads: [] };
      expect(threads).toMatchObject([
        { kind: 'comment', body: 'Sumber datanya?', target },
        { kind: 'praise', body: 'Berguna.' },
      ]);
      const other = await waiting();
      expect(await deleteComment(db(), mentor, other.edit, threadId)).toEqual({
        ok: false,
        reason: 'no_comment',
      });
      expect(await deleteComment(db(), mentor, edit, threadId)).toMatchObject({ ok: true });
      expect((await room(mentor, submissionId)).review?.threads).toHaveLength(1);
    });

    it('suggests edits that never touch the submitted text', async () => {
      const { submissionId, edit } = await waiting();
      const change = {
        field: 'teras' as const,
        place: { quote: 'memberikan' },
        text: 'menyuntikkan',
        reason: 'Lebih tepat',
      };
      const made = await suggestEdit(db(), mentor, edit, change, NOW);
      expect(made).toMatchObject({ ok: true, rev: 1 });
      expect(await suggestEdit(db(), mentor, edit, change, NOW)).toMatchObject({ reason: 'conflict' });
      const next = { ...edit, rev: 1 };
      const twice = { ...change, place: { quote: 'a' } };
      expect(await suggestEdit(db(), mentor, next, twice, NOW)).toEqual({
        ok: false,
        reason: 'ambiguous_quote',
      });
      const nowhere = { ...change, place: { quote: 'tidak ada' } };
      expect(await suggestEdit(db(), mentor, next, nowhere, NOW)).toEqual({ ok: false, reason: 'bad_place' });
      const same = { ...change, place: { quote: 'kepada' }, text: 'kepada' };
      expect(await suggestEdit(db(), mentor, next, same, NOW)).toEqual({ ok: false, reason: 'no_change' });
      const review = (await room(mentor, submissionId)).review;
      expect(review?.suggestions).toMatchObject([
        {
          kind: 'replace',
          deleted: 'memberikan',
          inserted: 'menyuntikkan',
          reason: 'Lebih tepat',
          decision: null,
        },
      ]);
      const sid = made.ok ? made.suggestionId : '';
      expect(await removeSuggestion(db(), mentor, next, sid, NOW)).toMatchObject({ ok: true, rev: 2 });
      expect((await room(mentor, submissionId)).review?.suggestions).toEqual([]);
      expect(await removeSuggestion(db(), mentor, next, sid, NOW)).toEqual({
        ok: false,
        reason: 'no_suggestion',
      });
    });
  });

  describe('deciding', () => {
    it('passes only where the rubric allows it, and counts in the same transaction', async () => {
      const { submissionId, edit, enrolmentId, participant } = await waiting();
      expect(await decideReview(db(), mentor, edit, 'pass', {}, NOW)).toMatchObject({
        reason: 'may_not_pass',
      });
      const low = await levels(submissionId, 4, 2);
      const refused = await decideReview(
        db(),
        mentor,
        edit,
        'pass',
        { levels: low, note: 'Tinggal sumber.' },
        NOW,
      );
      expect(refused).toMatchObject({
        ok: false,
        reason: 'may_not_pass',
        obstacles: [{ kind: 'must_pass' }],
      });
      // The marks of a refused pass are kept.
      expect((await room(mentor, submissionId)).review).toMatchObject({
        rev: 1,
        levels: low,
        note: 'Tinggal sumber.',
      });
      expect(await findFeedback(db(), participant, assignmentId, NOW)).toBeUndefined();
      const high = await levels(submissionId, 3, 3);
      const passed = await decideReview(db(), mentor, { ...edit, rev: 1 }, 'pass', { levels: high }, NOW);
      expect(passed).toMatchObject({ ok: true });
      expect(await result(enrolmentId)).toEqual({ state: 'passed', score: 75, cause: 'decision' });
      const feedback = await findFeedback(db(), participant, assignmentId, NOW);
      expect(feedback).toMatchObject({
        decision: { kind: 'pass', score: 75, note: 'Tinggal sumber.', mentorName: 'Ida Kusumawardani' },
        canAnswer: false,
      });
      expect(await findFeedback(db(), world.stranger, assignmentId, NOW)).toBeUndefined();
      const { participant: classmate } = await makeParticipant(db(), world);
      expect(await findFeedback(db(), classmate, assignmentId, NOW)).toBeUndefined();
      expect(await decideReview(db(), mentor, { ...edit, rev: 1 }, 'return', {}, NOW)).toEqual({
        ok: false,
        reason: 'already_decided',
      });
      expect(await saveMarks(db(), mentor, { ...edit, rev: 2 }, { note: 'Nanti' }, NOW)).toEqual({
        ok: false,
        reason: 'already_decided',
      });
    });

    it('returns always, with a new deadline and a mail that waits for the undo', async () => {
      const { edit, participant, enrolmentId } = await waiting();
      const returned = await decideReview(db(), mentor, edit, 'return', { note: 'Lengkapi.' }, NOW);
      expect(returned).toMatchObject({ ok: true });
      expect(await result(enrolmentId)).toEqual({ state: 'open', score: null, cause: 'decision' });
      expect(await findWritingDesk(db(), participant, assignmentId, NOW)).toMatchObject({
        state: 'returned',
        window: { dueAt: new Date('2026-11-15T16:59:59.999Z') },
      });
      const mail = await db()
        .selectFrom('mail')
        .select(['message', 'notBefore'])
        .where('accountId', '=', participant.accountId)
        .executeTakeFirstOrThrow();
      expect(mail.notBefore).toBe(later(15).toISOString());
      expect(JSON.parse(mail.message)).toMatchObject({
        kind: 'decision',
        decision: 'return',
        dueOn: '2026-11-15',
      });
    });

    it('is done once, by however many windows', async () => {
      const { edit, submissionId } = await waiting();
      const results = await Promise.all(
        ['return', 'return', 'pass', 'return'].map((kind) =>
          decideReview(db(), mentor, edit, kind as 'return' | 'pass', {}, NOW),
        ),
      );
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const rows = await db()
        .selectFrom('decision')
        .select('id')
        .where('submissionId', '=', submissionId)
        .execute();
      expect(rows).toHaveLength(1);
    });

    it('can be taken back within ten seconds, by who decided', async () => {
      const { edit, submissionId, participant, enrolmentId } = await waiting();
      const marks = { levels: await levels(submissionId, 4, 4) };
      const decided = await decideReview(db(), mentor, edit, 'pass', marks, NOW);
      const decisionId = decided.ok ? decided.decisionId : '';
      expect(await findUndo(db(), mentor, decisionId, later(9))).toMatchObject({
        submissionId,
        msLeft: 1_000,
      });
      expect(await findUndo(db(), world.stranger, decisionId, later(9))).toBeUndefined();
      expect(await undoDecision(db(), world.stranger, decisionId, later(5))).toEqual(notFound);
      expect(await undoDecision(db(), participant, decisionId, later(5))).toEqual(notFound);
      expect(await undoDecision(db(), mentor, decisionId, later(10.001))).toEqual({
        ok: false,
        reason: 'too_late',
      });
      const undone = await Promise.all([1, 2].map(() => undoDecision(db(), mentor, decisionId, later(10))));
      expect(undone.map(({ ok }) => ok).sort()).toEqual([false, true]);
      expect(await result(enrolmentId)).toEqual({ state: 'open', score: null, cause: 'withdrawal' });
      expect(await findFeedback(db(), participant, assignmentId, NOW)).toBeUndefined();
      const mail = await db()
        .selectFrom('mail')
        .select('state')
        .where('accountId', '=', participant.accountId)
        .executeTakeFirstOrThrow();
      expect(mail.state).toBe('cancelled');
      const again = await room(mentor, submissionId);
      expect(again).toMatchObject({
        canReview: true,
        waitingSince: NOW.toISOString(),
        review: { levels: marks.levels },
      });
      const anew = await decideReview(
        db(),
        mentor,
        { ...edit, rev: again.review?.rev ?? 0 },
        'return',
        {},
        later(20),
      );
      expect(anew).toMatchObject({ ok: true });
      expect(await undoDecision(db(), mentor, decisionId, later(10))).toEqual({
        ok: false,
        reason: 'superseded',
      });
    });

    it('cannot be taken back once the participant has answered with another version', async () => {
      const { edit, submissionId, participant } = await waiting();
      const decided = await decideReview(db(), mentor, edit, 'return', {}, NOW);
      await send(db(), participant, assignmentId, { judul: 'Versi Kedua' }, later(3));
      const decisionId = decided.ok ? decided.decisionId : '';
      expect(await undoDecision(db(), mentor, decisionId, later(5))).toEqual({
        ok: false,
        reason: 'superseded',
      });
      // A window left open on the first version learns of the second.
      const behind = await decideReview(db(), mentor, edit, 'return', {}, later(6));
      expect(behind).toEqual({ ok: false, reason: 'superseded' });
      await openReview(db(), mentor, submissionId, later(6));
      const now = await room(mentor, submissionId);
      expect(now).toMatchObject({ canReview: true, shown: { n: 2 }, previous: { n: 1 }, review: { rev: 0 } });
      expect(now.versions[0]?.decision).toMatchObject({ kind: 'return' });
      const first = await findReviewRoom(db(), mentor, submissionId, 1);
      expect(first).toMatchObject({ canReview: false, shown: { n: 1 }, review: { state: 'decided' } });
    });

    it('leaves both mentors their marks when a manuscript is handed over', async () => {
      const { edit, submissionId } = await waiting();
      await saveMarks(db(), mentor, edit, { note: 'Catatan pertama' }, NOW);
      // Takes nothing new by itself, so the other tests' manuscripts stay with the first.
      const second = await makeMentor(db(), world, { capacity: 0 }, 'Samuel Pakpahan');
      await reassignSubmission(db(), world.organizer, submissionId, second.accountId, NOW);
      expect(await saveMarks(db(), mentor, { ...edit, rev: 1 }, { note: 'Terlambat' }, NOW)).toEqual({
        ok: false,
        reason: 'not_allocated',
      });
      await openReview(db(), second, submissionId, NOW);
      const theirs = await room(second, submissionId);
      expect(theirs).toMatchObject({
        canReview: true,
        review: { reviewerName: 'Samuel Pakpahan', note: '' },
      });
      expect(theirs.otherReviews).toMatchObject([
        { reviewerName: 'Ida Kusumawardani', note: 'Catatan pertama' },
      ]);
      expect(await decideReview(db(), second, edit, 'return', {}, NOW)).toMatchObject({ ok: true });
      expect(await decideReview(db(), mentor, { ...edit, rev: 1 }, 'return', {}, NOW)).toMatchObject({
        ok: false,
        reason: 'already_decided',
      });
    });
  });
});

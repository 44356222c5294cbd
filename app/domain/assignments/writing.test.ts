import { beforeAll, describe, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import {
  makeMentor,
  makeParticipant,
  makeWritingWorld,
  STORY,
  typed,
  type WritingWorld,
} from '#db/testing/writing.ts';
import { extendDeadline } from './extend-deadline.server.ts';
import { findHistory, findWritingDesk, listOwnAssignments } from './queries.server.ts';
import { reassignSubmission } from './reassign.server.ts';
import { saveDraft } from './save-draft.server.ts';
import { submitAssignment } from './submit.server.ts';

const submission = (texts = {}, rev = 0) => ({ ...typed(texts, rev), hasPublishingConsent: true });
const notFound = { ok: false, reason: 'not_found' };

onBothEngines('writing an assignment', (db) => {
  let world: WritingWorld;
  let assignmentId: string;
  beforeAll(async () => {
    world = await makeWritingWorld(db());
    assignmentId = world.assignmentId;
  });
  const newcomer = async () => (await makeParticipant(db(), world)).participant;
  const versions = (accountId: string) =>
    db().selectFrom('version').selectAll().where('authorId', '=', accountId).orderBy('n').execute();

  describe('drafts', () => {
    it('are saved, shown again, and belong to one person', async () => {
      const { participant, stranger, mentor, organizer } = world;
      expect(await findWritingDesk(db(), participant, assignmentId, NOW)).toMatchObject({
        state: 'none',
        rev: 0,
      });
      expect(await saveDraft(db(), participant, assignmentId, typed(), NOW)).toMatchObject({
        ok: true,
        rev: 1,
      });
      const desk = await findWritingDesk(db(), participant, assignmentId, NOW);
      expect(desk).toMatchObject({ state: 'draft', rev: 1, versionCount: 0, number: 1, form: 'news' });
      expect(desk?.draft?.doc).toContain(STORY.judul);
      expect(desk?.brief.checklist).toEqual(['Nama']);
      for (const other of [stranger, mentor, organizer, await newcomer()]) {
        const theirs = await findWritingDesk(db(), other, assignmentId, NOW);
        expect(theirs?.draft ?? null).toBeNull();
      }
      for (const outsider of [stranger, mentor, organizer]) {
        expect(await listOwnAssignments(db(), outsider, NOW)).toEqual([]);
        expect(await findHistory(db(), outsider, assignmentId, NOW)).toBeUndefined();
        expect(await saveDraft(db(), outsider, assignmentId, typed(), NOW)).toEqual(notFound);
        expect(await submitAssignment(db(), outsider, assignmentId, submission(), NOW)).toEqual(notFound);
      }
    });

    it('give both texts to the second device', async () => {
      const viewer = await newcomer();
      await saveDraft(db(), viewer, assignmentId, typed(), NOW);
      const first = await saveDraft(db(), viewer, assignmentId, typed({ judul: 'Dari laptop' }, 1), NOW);
      expect(first).toMatchObject({ ok: true, rev: 2 });
      const second = await saveDraft(db(), viewer, assignmentId, typed({ judul: 'Dari ponsel' }, 1), NOW);
      expect(second).toMatchObject({ ok: false, reason: 'conflict', stored: { rev: 2 } });
      expect(JSON.stringify(second)).toContain('Dari laptop');
      // A retry of what is stored already is no conflict.
      const retry = await saveDraft(db(), viewer, assignmentId, typed({ judul: 'Dari laptop' }, 1), NOW);
      expect(retry).toMatchObject({ ok: true, rev: 2 });
      const sent = await submitAssignment(
        db(),
        viewer,
        assignmentId,
        submission({ judul: 'Dari ponsel' }, 1),
        NOW,
      );
      expect(sent).toMatchObject({ ok: false, reason: 'conflict' });
    });

    it('survive two saves at the same moment', async () => {
      const viewer = await newcomer();
      const results = await Promise.all(
        ['satu', 'dua', 'tiga'].map((judul) => saveDraft(db(), viewer, assignmentId, typed({ judul }), NOW)),
      );
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.filter((r) => !r.ok && r.reason === 'conflict')).toHaveLength(2);
    });

    it('wait for the module to open', async () => {
      const early = new Date('2026-11-01T16:59:59Z');
      const viewer = await newcomer();
      expect(await saveDraft(db(), viewer, assignmentId, typed(), early)).toEqual({
        ok: false,
        reason: 'not_open',
      });
    });
  });

  describe('sending', () => {
    it('makes a numbered version, waits with a mentor and tells them once an hour', async () => {
      const viewer = await newcomer();
      const sent = await submitAssignment(db(), viewer, assignmentId, submission(), NOW);
      expect(sent).toMatchObject({ ok: true, n: 1, isLate: false, mentorId: world.mentor.accountId });
      expect(await versions(viewer.accountId)).toMatchObject([
        { n: 1, isLate: 0, publishingConsent: 1, ownWorkStatedAt: NOW.toISOString() },
      ]);
      expect(await saveDraft(db(), viewer, assignmentId, typed({}, 1), NOW)).toEqual({
        ok: false,
        reason: 'waiting',
      });
      await submitAssignment(db(), await newcomer(), assignmentId, submission(), NOW);
      const mails = await db()
        .selectFrom('mail')
        .select(['message', 'notBefore'])
        .where('accountId', '=', world.mentor.accountId)
        .execute();
      expect(mails).toHaveLength(1);
      expect(JSON.parse(mails[0]?.message ?? '')).toMatchObject({ kind: 'new_manuscripts', count: 2 });
    });

    it('sends once, however often it is pressed', async () => {
      const viewer = await newcomer();
      const results = await Promise.all(
        Array.from({ length: 8 }, () => submitAssignment(db(), viewer, assignmentId, submission(), NOW)),
      );
      expect(results.every((result) => result.ok && result.n === 1)).toBe(true);
      expect(await versions(viewer.accountId)).toHaveLength(1);
      const other = await submitAssignment(db(), viewer, assignmentId, submission({ judul: 'Lain' }), NOW);
      expect(other).toEqual({ ok: false, reason: 'waiting' });
    });

    it('is late after the due day, closed after the batch, and open again when extended', async () => {
      const late = new Date('2026-11-20T17:00:00Z');
      const closed = new Date('2026-12-04T17:00:00Z');
      const viewer = await newcomer();
      expect(await submitAssignment(db(), viewer, assignmentId, submission(), closed)).toEqual({
        ok: false,
        reason: 'closed',
      });
      const { participant: extended, enrolmentId } = await makeParticipant(db(), world);
      const extension = {
        batchId: world.batchId,
        componentId: assignmentId,
        enrolmentId,
        dueOn: '2026-12-05',
        reason: 'Bencana banjir',
      };
      expect(await extendDeadline(db(), world.stranger, extension, NOW)).toEqual(notFound);
      expect(await extendDeadline(db(), world.mentor, extension, NOW)).toEqual(notFound);
      expect(await extendDeadline(db(), world.organizer, { ...extension, dueOn: '2026-11-01' }, NOW)).toEqual(
        {
          ok: false,
          reason: 'in_the_past',
        },
      );
      expect(await extendDeadline(db(), world.organizer, extension, NOW)).toEqual({
        ok: true,
        dueAt: '2026-12-05T16:59:59.999Z',
      });
      expect(await submitAssignment(db(), extended, assignmentId, submission(), closed)).toMatchObject({
        ok: true,
        isLate: false,
      });
      expect(await submitAssignment(db(), viewer, assignmentId, submission(), late)).toMatchObject({
        ok: true,
        isLate: true,
      });
    });

    it('never goes to a mentor of the own OPD, and moves when the organizer says so', async () => {
      const own = await makeMentor(db(), world, { capacity: 500 });
      await db()
        .updateTable('account')
        .set({ opdId: world.otherOpdId })
        .where('id', '=', own.accountId)
        .execute();
      const { participant } = await makeParticipant(db(), world, world.otherOpdId);
      const sent = await submitAssignment(db(), participant, assignmentId, submission(), NOW);
      expect(sent).toMatchObject({ ok: true, mentorId: world.mentor.accountId });
      const id = sent.ok ? sent.submissionId : '';
      const move = (viewer: typeof own, to: string) => reassignSubmission(db(), viewer, id, to, NOW);
      expect(await move(world.organizer, own.accountId)).toEqual({ ok: false, reason: 'may_not_take' });
      expect(await move(world.mentor, own.accountId)).toEqual(notFound);
      const second = await makeMentor(db(), world, { capacity: 1 });
      expect(await move(world.organizer, second.accountId)).toEqual({ ok: true });
      const allocations = await db()
        .selectFrom('allocation')
        .select(['mentorId', 'cause', 'endedAt'])
        .where('submissionId', '=', id)
        .orderBy('id')
        .execute();
      expect(allocations).toMatchObject([
        { mentorId: world.mentor.accountId, cause: 'automatic', endedAt: NOW.toISOString() },
        { mentorId: second.accountId, cause: 'reassigned', endedAt: null },
      ]);
    });
  });
});

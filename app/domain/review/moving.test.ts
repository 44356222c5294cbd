import { beforeAll, describe, expect, it } from 'vitest';
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
import type { Viewer } from '../accounts/viewer.ts';
import { decideReview } from './decide-review.server.ts';
import { handBackSubmission, listHandBacks } from './hand-back.server.ts';
import { openReview } from './open-review.server.ts';
import { findPace } from './pace.server.ts';
import { listReaders, noteReading, stopReading } from './presence.server.ts';
import { saveMarks } from './save-marks.server.ts';
import { takeSubmission } from './take-submission.server.ts';

const notFound = { ok: false, reason: 'not_found' };
const GIVEN = { kind: 'given_back', reason: '' } as const;
const ASKED = { kind: 'asked', reason: 'Penulisnya kerabat saya.' } as const;

onBothEngines('moving manuscripts', (db) => {
  let world: WritingWorld;
  let mentor: Viewer;
  let helper: Viewer;
  beforeAll(async () => {
    world = await makeWritingWorld(db());
    mentor = world.mentor;
    helper = await makeMentor(db(), world, { capacity: 0 }, 'Samuel Pakpahan');
  });

  const waiting = async (of = world, opdId = of.opdId) => {
    const { participant } = await makeParticipant(db(), of, opdId);
    return { participant, submissionId: await send(db(), participant, of.assignmentId) };
  };
  const holder = async (submissionId: string) =>
    (
      await db()
        .selectFrom('submission')
        .select('mentorId')
        .where('id', '=', submissionId)
        .executeTakeFirstOrThrow()
    ).mentorId;
  const allocations = (submissionId: string) =>
    db()
      .selectFrom('allocation')
      .select(['mentorId', 'cause', 'by', 'endedAt'])
      .where('submissionId', '=', submissionId)
      .orderBy('id')
      .execute();
  const audited = (submissionId: string) =>
    db()
      .selectFrom('auditEvent')
      .select(['verb', 'actorId', 'balaiId'])
      .where('subjectId', '=', submissionId)
      .execute();
  const take = (viewer: Viewer, submissionId: string, isConfirmed = false, now = NOW) =>
    takeSubmission(db(), viewer, submissionId, isConfirmed, now);

  describe('taking', () => {
    it('moves a waiting manuscript of the batch to who helps out, with a row, an audit line and no mail', async () => {
      const { submissionId } = await waiting();
      const mails = () =>
        db().selectFrom('mail').select('id').where('accountId', '=', helper.accountId).execute();
      const before = await mails();
      expect(await take(helper, submissionId)).toEqual({ ok: true });
      expect(await take(helper, submissionId)).toEqual({ ok: true });
      expect(await holder(submissionId)).toBe(helper.accountId);
      expect(await allocations(submissionId)).toEqual([
        { mentorId: mentor.accountId, cause: 'automatic', by: null, endedAt: NOW.toISOString() },
        { mentorId: helper.accountId, cause: 'taken', by: helper.accountId, endedAt: null },
      ]);
      expect(await audited(submissionId)).toEqual([
        { verb: 'submission.taken', actorId: helper.accountId, balaiId: world.balaiId },
      ]);
      expect(await mails()).toEqual(before);
      const late = await saveMarks(db(), mentor, { submissionId, n: 1, rev: 0 }, { note: 'x' }, NOW);
      expect(late).toMatchObject({ ok: false });
    });

    it('is refused to strangers, for the own OPD, the own writing, other kinds of work, and what is decided', async () => {
      const { submissionId, participant } = await waiting();
      const foreign = await makeWritingWorld(db());
      for (const outsider of [world.stranger, participant, foreign.mentor, foreign.organizer])
        expect(await take(outsider, submissionId)).toEqual(notFound);
      // The organizer may read it, but mentors nobody.
      expect(await take(world.organizer, submissionId)).toEqual({ ok: false, reason: 'may_not_take' });
      const official = await makeMentor(db(), world, { capacity: 0 });
      await db()
        .updateTable('account')
        .set({ opdId: world.opdId })
        .where('id', '=', official.accountId)
        .execute();
      expect(await take(official, submissionId)).toEqual({ ok: false, reason: 'may_not_take' });
      const photographer = await makeMentor(db(), world, { capacity: 0, takesText: 0 });
      expect(await take(photographer, submissionId)).toEqual({ ok: false, reason: 'may_not_take' });
      expect(await holder(submissionId)).toBe(mentor.accountId);

      const { participant: writer } = await makeParticipant(db(), world);
      await db()
        .insertInto('batchMentor')
        .values({
          batchId: world.batchId,
          accountId: writer.accountId,
          capacity: 0,
          takesText: 1,
          takesPhoto: 1,
          isActive: 1,
        })
        .execute();
      expect(await take(writer, await send(db(), writer, world.assignmentId))).toEqual(notFound);

      await openReview(db(), mentor, submissionId, NOW);
      await decideReview(db(), mentor, { submissionId, n: 1, rev: 0 }, 'return', {}, NOW);
      expect(await take(helper, submissionId)).toEqual({ ok: false, reason: 'not_waiting' });
    });

    it('asks once more while somebody has it open', async () => {
      const { submissionId } = await waiting();
      await noteReading(db(), mentor, submissionId, NOW);
      expect(await take(helper, submissionId, false, later(30))).toEqual({
        ok: false,
        reason: 'being_read',
        readerNames: ['Ida Kusumawardani'],
      });
      expect(await holder(submissionId)).toBe(mentor.accountId);
      expect(await take(helper, submissionId, true, later(30))).toEqual({ ok: true });
      const quiet = await waiting();
      await noteReading(db(), mentor, quiet.submissionId, NOW);
      expect(await take(helper, quiet.submissionId, false, later(60))).toEqual({ ok: true });
    });

    it('gives it to one of two who take it at once', async () => {
      const { submissionId } = await waiting();
      const second = await makeMentor(db(), world, { capacity: 0 }, 'Theresia Manalu');
      const results = await Promise.all([take(helper, submissionId), take(second, submissionId)]);
      expect(results.some(({ ok }) => ok)).toBe(true);
      const rows = await allocations(submissionId);
      expect(rows.filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
    });
  });

  describe('giving back', () => {
    it('goes to another by the fair rule, and may come back by a later round', async () => {
      const own = await makeWritingWorld(db());
      const second = await makeMentor(db(), own, { capacity: 1 }, 'Rahmat Hidayatullah');
      const { submissionId } = await waiting(own);
      expect(await holder(submissionId)).toBe(own.mentor.accountId);
      const back = (viewer: Viewer) => handBackSubmission(db(), viewer, submissionId, GIVEN, NOW);
      expect(await back(own.mentor)).toEqual({ ok: true, mentorName: 'Rahmat Hidayatullah' });
      expect(await holder(submissionId)).toBe(second.accountId);
      expect(await back(second)).toEqual({ ok: true, mentorName: 'Ida Kusumawardani' });
      expect((await allocations(submissionId)).map(({ cause, by }) => [cause, by])).toEqual([
        ['automatic', null],
        ['given_back', own.mentor.accountId],
        ['given_back', second.accountId],
      ]);
      expect((await audited(submissionId)).map(({ verb }) => verb)).toEqual([
        'submission.given_back',
        'submission.given_back',
      ]);
    });

    it('stays where it is when nobody else may take it', async () => {
      const own = await makeWritingWorld(db());
      const { submissionId } = await waiting(own);
      expect(await handBackSubmission(db(), own.mentor, submissionId, GIVEN, NOW)).toEqual({
        ok: false,
        reason: 'nobody_else',
      });
      expect(await holder(submissionId)).toBe(own.mentor.accountId);
    });

    it('asked to be read by somebody else, it never comes back by itself', async () => {
      const own = await makeWritingWorld(db());
      const { submissionId, participant } = await waiting(own);
      const ask = (viewer: Viewer, request: typeof ASKED | { kind: 'asked'; reason: string } = ASKED) =>
        handBackSubmission(db(), viewer, submissionId, request, NOW);
      expect(await ask(own.mentor, { kind: 'asked', reason: '' })).toEqual({
        ok: false,
        reason: 'no_reason',
      });
      expect(await ask(own.mentor)).toEqual({ ok: true, mentorName: null });
      expect(await holder(submissionId)).toBeNull();
      const second = await makeMentor(db(), own, { capacity: 5 }, 'Rahmat Hidayatullah');
      expect(await take(second, submissionId)).toEqual({ ok: true });
      // The only other mentor has asked out.
      expect(await handBackSubmission(db(), second, submissionId, GIVEN, NOW)).toEqual({
        ok: false,
        reason: 'nobody_else',
      });
      const rows = await db()
        .selectFrom('handBack')
        .select(['mentorId', 'kind', 'reason'])
        .where('submissionId', '=', submissionId)
        .execute();
      expect(rows).toEqual([{ mentorId: own.mentor.accountId, ...ASKED }]);
      const asked = [{ mentorName: 'Ida Kusumawardani', reason: ASKED.reason, at: NOW.toISOString() }];
      for (const reader of [second, own.organizer])
        expect(await listHandBacks(db(), reader, submissionId)).toEqual(asked);
      for (const outsider of [own.stranger, participant, mentor])
        expect(await listHandBacks(db(), outsider, submissionId)).toEqual([]);
    });

    it('is for who has it, while it waits', async () => {
      const { submissionId, participant } = await waiting();
      for (const outsider of [world.stranger, participant])
        expect(await handBackSubmission(db(), outsider, submissionId, ASKED, NOW)).toEqual(notFound);
      for (const reader of [helper, world.organizer])
        expect(await handBackSubmission(db(), reader, submissionId, ASKED, NOW)).toEqual({
          ok: false,
          reason: 'not_yours',
        });
      await openReview(db(), mentor, submissionId, NOW);
      await decideReview(db(), mentor, { submissionId, n: 1, rev: 0 }, 'return', {}, NOW);
      expect(await handBackSubmission(db(), mentor, submissionId, ASKED, NOW)).toEqual({
        ok: false,
        reason: 'not_waiting',
      });
    });
  });

  describe('who is reading', () => {
    it('is known to the other mentors for a minute, and to nobody else', async () => {
      const { submissionId, participant } = await waiting();
      const readers = async (viewer: Viewer, seconds = 0) =>
        (await listReaders(db(), viewer, [submissionId], later(seconds))).map(({ name }) => name);
      expect(await noteReading(db(), mentor, submissionId, NOW)).toEqual([]);
      expect(await noteReading(db(), helper, submissionId, later(5))).toMatchObject([
        { name: 'Ida Kusumawardani' },
      ]);
      expect(await readers(mentor, 10)).toEqual(['Samuel Pakpahan']);
      expect(await readers(helper, 59)).toEqual(['Ida Kusumawardani']);
      expect(await readers(helper, 60)).toEqual([]);
      for (const outsider of [world.stranger, participant]) {
        expect(await readers(outsider)).toEqual([]);
        expect(await noteReading(db(), outsider, submissionId, NOW)).toBeUndefined();
      }
      await stopReading(db(), world.stranger, submissionId, later(10));
      expect(await readers(helper, 10)).toEqual(['Ida Kusumawardani']);
      await stopReading(db(), mentor, submissionId, later(10));
      expect(await readers(helper, 10)).toEqual([]);
    });

    it('gives the pace of a mentor, once enough is known', async () => {
      const own = await makeWritingWorld(db());
      const review = async (minutes: number) => {
        const { submissionId } = await waiting(own);
        await openReview(db(), own.mentor, submissionId, NOW);
        for (let second = 0; second <= minutes * 60; second += 20)
          await noteReading(db(), own.mentor, submissionId, later(second));
        // Back after a night: the night was not work.
        await noteReading(db(), own.mentor, submissionId, later(40_000));
        await decideReview(db(), own.mentor, { submissionId, n: 1, rev: 0 }, 'return', {}, later(40_001));
      };
      await review(4);
      await review(6);
      expect(await findPace(db(), own.mentor)).toBeNull();
      await review(11);
      expect(await findPace(db(), own.mentor)).toBe(7);
      expect(await findPace(db(), helper)).toBeNull();
    });
  });
});

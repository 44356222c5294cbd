import { newId } from '#db/id.ts';
import { lock, write } from '#db/portable.ts';
import type { AllocationTable } from '#db/schema/assignments.ts';
import type { AssignmentForm } from '#db/schema/courses.ts';
import type { Db, Tx } from '#db/schema.ts';
import { displayName } from '../accounts/person-name.ts';
import { enqueueMail } from '../notifications/outbox.server.ts';
import { chooseMentor, type MentorLoad } from './allocation.ts';
import { workKind } from './kinds.ts';

export interface Allocable {
  submissionId: string;
  batchId: string;
  opdId: string;
  form: AssignmentForm;
  previousMentorId: string | null;
}

/** Gives a waiting manuscript to a mentor and tells them; null when nobody of the batch may take it. */
export async function allocate(tx: Tx, work: Allocable, now: Date): Promise<string | null> {
  // Two manuscripts sent at once must see each other's load.
  await lock(tx, `allocation:${work.batchId}`);
  const mentors = await listMentorLoads(tx, work.batchId, work.submissionId);
  const request = {
    kind: workKind(work.form),
    participantOpdId: work.opdId,
    previousMentorId: work.previousMentorId,
  };
  const mentor = chooseMentor(mentors, request);
  const cause = mentor?.id === work.previousMentorId ? 'same_mentor' : 'automatic';
  await handOver(tx, work, mentor?.id ?? null, cause, null, now);
  return mentor?.id ?? null;
}

/** Who would get a manuscript that its mentor lets go, by the same rule; null when nobody else may take it. */
export async function chooseAnother(
  tx: Tx,
  { submissionId, batchId, opdId, form }: Omit<Allocable, 'previousMentorId'>,
  exceptMentorId: string,
): Promise<string | null> {
  await lock(tx, `allocation:${batchId}`);
  const mentors = await listMentorLoads(tx, batchId, submissionId);
  const request = { kind: workKind(form), participantOpdId: opdId, previousMentorId: null, exceptMentorId };
  return chooseMentor(mentors, request)?.id ?? null;
}

/** Finds mentors for manuscripts that wait without one: called when a batch gets a mentor. */
export function allocateWaiting(db: Db, batchId: string, now: Date): Promise<number> {
  return write(db, async (tx) => {
    const waiting = await tx
      .selectFrom('submission')
      .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
      .innerJoin('assignment', 'assignment.componentId', 'submission.componentId')
      .select(['submission.id as submissionId', 'submission.batchId', 'enrolment.opdId', 'assignment.form'])
      .where('submission.batchId', '=', batchId)
      .where('submission.state', '=', 'waiting')
      .where('submission.mentorId', 'is', null)
      .orderBy('submission.waitingSince')
      .limit(500)
      .execute();
    let allocated = 0;
    for (const work of waiting) {
      if (await allocate(tx, { ...work, previousMentorId: null }, now)) allocated += 1;
    }
    return allocated;
  });
}

/** The mentors of a batch with what waits with each, not counting one manuscript; its own writer is none of them. */
export async function listMentorLoads(tx: Tx, batchId: string, exceptId: string): Promise<MentorLoad[]> {
  const mentors = await tx
    .selectFrom('batchMentor')
    .innerJoin('account', 'account.id', 'batchMentor.accountId')
    .select(({ selectFrom, fn }) => [
      'account.id',
      'account.opdId',
      'account.isActive as isAccountActive',
      'batchMentor.capacity',
      'batchMentor.takesText',
      'batchMentor.takesPhoto',
      'batchMentor.isActive',
      selectFrom('submission')
        .select(fn.countAll<number>().as('load'))
        .whereRef('submission.mentorId', '=', 'account.id')
        .where('submission.batchId', '=', batchId)
        .where('submission.state', '=', 'waiting')
        .where('submission.id', '!=', exceptId)
        .as('load'),
      selectFrom('allocation')
        .select(({ fn: ofAllocations }) => ofAllocations.max('allocation.at').as('at'))
        .whereRef('allocation.mentorId', '=', 'account.id')
        .as('lastAllocatedAt'),
      selectFrom('handBack')
        .select(({ fn: ofHandBacks }) => ofHandBacks.countAll<number>().as('count'))
        .whereRef('handBack.mentorId', '=', 'account.id')
        .where('handBack.submissionId', '=', exceptId)
        .where('handBack.kind', '=', 'asked')
        .as('askedOut'),
    ])
    .where('batchMentor.batchId', '=', batchId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('submission')
            .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
            .select('submission.id')
            .where('submission.id', '=', exceptId)
            .whereRef('enrolment.accountId', '=', 'account.id'),
        ),
      ),
    )
    .execute();
  return mentors.map((mentor) => ({
    id: mentor.id,
    opdId: mentor.opdId,
    capacity: mentor.capacity,
    takesText: mentor.takesText === 1,
    takesPhoto: mentor.takesPhoto === 1,
    isActive: mentor.isActive === 1 && mentor.isAccountActive === 1,
    load: mentor.load ?? 0,
    lastAllocatedAt: mentor.lastAllocatedAt,
    hasAskedOut: Number(mentor.askedOut) > 0,
  }));
}

/** Writes who has a manuscript from now on, and the mentor's digest. */
export async function handOver(
  tx: Tx,
  { submissionId }: Pick<Allocable, 'submissionId'>,
  mentorId: string | null,
  cause: AllocationTable['cause'],
  by: string | null,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await tx
    .updateTable('allocation')
    .set({ endedAt: at })
    .where('submissionId', '=', submissionId)
    .where('endedAt', 'is', null)
    .execute();
  await tx.updateTable('submission').set({ mentorId }).where('id', '=', submissionId).execute();
  if (!mentorId) return;
  await tx
    .insertInto('allocation')
    .values({ id: newId(), submissionId, mentorId, cause, at, by, endedAt: null })
    .execute();
  // Whoever takes a manuscript knows.
  if (mentorId !== by) await tellMentor(tx, mentorId, now);
}

const HOUR_MS = 3_600_000;

/** One mail an hour at most, saying how many manuscripts wait when the last of them came. */
async function tellMentor(tx: Tx, mentorId: string, now: Date): Promise<void> {
  const mentor = await tx
    .selectFrom('account')
    .select(({ selectFrom, fn }) => [
      'name',
      'titleBefore',
      'titleAfter',
      'email',
      selectFrom('submission')
        .select(fn.countAll<number>().as('count'))
        .whereRef('submission.mentorId', '=', 'account.id')
        .where('submission.state', '=', 'waiting')
        .as('waiting'),
    ])
    .where('id', '=', mentorId)
    .executeTakeFirstOrThrow();
  if (!mentor.email) return;
  const hour = Math.floor(now.getTime() / HOUR_MS) + 1;
  await enqueueMail(
    tx,
    {
      accountId: mentorId,
      to: mentor.email,
      message: {
        kind: 'new_manuscripts',
        name: displayName(mentor),
        count: mentor.waiting ?? 0,
        path: '/telaah',
      },
      dedupeKey: `new_manuscripts:${mentorId}:${hour}`,
      notBefore: new Date(hour * HOUR_MS),
      isDigest: true,
    },
    now,
  );
}

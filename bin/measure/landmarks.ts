import { openSqlite } from '#db/client.server.ts';
import type { Db } from '#db/schema.ts';

/** What the parameters of addresses stand for in the demo world: things of its first office, by their names there. */
export type Landmarks = Record<string, string>;

/** Whose manuscripts, picture and class the landmarks are. */
const AUTHOR = 'peserta4@demo.test';
/** Whose certificate. */
const GRADUATE = 'peserta35@demo.test';
/** For whom a manuscript waits. */
const MENTOR = 'mentor1@demo.test';
/** An account that nobody signs in with. */
const BYSTANDER = 'peserta30@demo.test';

export async function findLandmarks(dataFolder: string): Promise<Landmarks> {
  const db = openSqlite(dataFolder);
  try {
    const enrolment = await findEnrolment(db);
    const { id: accountId } = await accountOf(db, BYSTANDER);
    return {
      ...enrolment,
      ...(await findInstitutions(db, enrolment.opdId)),
      ...(await findManuscript(db, enrolment.enrolmentId)),
      ...(await findWaiting(db, enrolment.batchId)),
      ...(await findCertificate(db)),
      ...(await findImport(db, enrolment.batchId)),
      lessonSlug: await firstSlug(db, enrolment.courseVersionId, 'lesson'),
      ...(await findHoaxCase(db, enrolment.courseVersionId)),
      quizSlug: await firstSlug(db, enrolment.courseVersionId, 'quiz'),
      meetingId: await findMeeting(db, enrolment.batchId),
      fileId: await findPicture(db, enrolment.enrolmentId),
      accountId,
      phraseId: await findSharedPhrase(db),
      token: 'tautan-yang-tidak-pernah-ada',
    };
  } finally {
    await db.destroy();
  }
}

function findEnrolment(db: Db) {
  return db
    .selectFrom('enrolment')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .innerJoin('batch', 'batch.id', 'enrolment.batchId')
    .select([
      'enrolment.id as enrolmentId',
      'enrolment.opdId',
      'batch.id as batchId',
      'batch.courseVersionId',
    ])
    .where('account.email', '=', AUTHOR)
    .executeTakeFirstOrThrow();
}

function findInstitutions(db: Db, opdId: string) {
  return db
    .selectFrom('opd')
    .innerJoin('pemda', 'pemda.id', 'opd.pemdaId')
    .innerJoin('signatory', 'signatory.balaiId', 'pemda.balaiId')
    .select(['pemda.id as pemdaId', 'pemda.balaiId', 'signatory.id as signatoryId'])
    .where('opd.id', '=', opdId)
    .executeTakeFirstOrThrow();
}

/** The author's story that a mentor has decided on last: it has feedback whatever became of it since. */
function findManuscript(db: Db, enrolmentId: string) {
  return db
    .selectFrom('submission')
    .innerJoin('decision', 'decision.submissionId', 'submission.id')
    .select(['submission.id as submissionId', 'submission.componentId as assignmentId'])
    .where('submission.enrolmentId', '=', enrolmentId)
    .orderBy('decision.decidedAt', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

async function findWaiting(db: Db, batchId: string) {
  const { id: mentorId } = await accountOf(db, MENTOR);
  const { id, versionCount } = await db
    .selectFrom('submission')
    .select(['id', 'versionCount'])
    .where('batchId', '=', batchId)
    .where('mentorId', '=', mentorId)
    .where('state', '=', 'waiting')
    .orderBy('waitingSince')
    .executeTakeFirstOrThrow();
  return { waitingId: id, waitingVersion: String(versionCount) };
}

/** A phrase that the first office's organizer has shared. */
async function findSharedPhrase(db: Db): Promise<string> {
  const { id } = await db
    .selectFrom('phrase')
    .select('id')
    .where('balaiId', 'is not', null)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A roster that was checked and not imported yet; the demo world itself has none. */
async function findImport(db: Db, batchId: string): Promise<Landmarks> {
  const found = await db
    .selectFrom('rosterImport')
    .select('id')
    .where('batchId', '=', batchId)
    .executeTakeFirst();
  return found ? { importId: found.id } : {};
}

async function findPicture(db: Db, enrolmentId: string): Promise<string> {
  const version = await db
    .selectFrom('version')
    .innerJoin('submission', 'submission.id', 'version.submissionId')
    .select('version.pictureFileId')
    .where('submission.enrolmentId', '=', enrolmentId)
    .where('version.pictureFileId', 'is not', null)
    .executeTakeFirstOrThrow();
  return version.pictureFileId ?? '';
}

async function findMeeting(db: Db, batchId: string): Promise<string> {
  const meeting = await db
    .selectFrom('meeting')
    .select('id')
    .where('batchId', '=', batchId)
    .executeTakeFirstOrThrow();
  return meeting.id;
}

function findCertificate(db: Db) {
  return db
    .selectFrom('certificate')
    .innerJoin('account', 'account.id', 'certificate.accountId')
    .select(['certificate.id as certificateId', 'certificate.code', 'certificate.batchId as endedBatchId'])
    .where('account.email', '=', GRADUATE)
    .executeTakeFirstOrThrow();
}

function accountOf(db: Db, email: string) {
  return db.selectFrom('account').select('id').where('email', '=', email).executeTakeFirstOrThrow();
}

/** The first case of the hoax lab. */
function findHoaxCase(db: Db, courseVersionId: string) {
  return db
    .selectFrom('hoaxCase')
    .innerJoin('component', 'component.id', 'hoaxCase.componentId')
    .select(['component.slug as drillSlug', 'hoaxCase.slug as caseSlug'])
    .where('component.courseVersionId', '=', courseVersionId)
    .orderBy('component.ord')
    .orderBy('hoaxCase.ord')
    .executeTakeFirstOrThrow();
}

/** Of the first module. */
async function firstSlug(db: Db, courseVersionId: string, kind: 'lesson' | 'quiz'): Promise<string> {
  const component = await db
    .selectFrom('component')
    .innerJoin('module', 'module.id', 'component.moduleId')
    .select('component.slug')
    .where('component.courseVersionId', '=', courseVersionId)
    .where('module.ord', '=', 1)
    .where('component.kind', '=', kind)
    .orderBy('component.ord')
    .executeTakeFirstOrThrow();
  return component.slug;
}

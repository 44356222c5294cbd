import type { Db } from '#db/schema.ts';
import { findOwnAccount, listSessions } from '../accounts/own-account.server.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { listOwnPortals } from '../portal/own-portals.server.ts';

/**
 * Everything kept about the viewer, for themselves (UU PDP 27/2022 art. 6 and 13). Not in it: secrets, what others
 * have only drafted (reviews before their decision), and the keys of quizzes.
 */
export async function collectOwnData(db: Db, viewer: Viewer, now: Date) {
  const { accountId } = viewer;
  const enrolmentIds = db.selectFrom('enrolment').select('id').where('accountId', '=', accountId);
  const submissionIds = db.selectFrom('submission').select('id').where('enrolmentId', 'in', enrolmentIds);
  const [
    account,
    roles,
    sessions,
    enrolments,
    results,
    answers,
    asked,
    judgements,
    drafts,
    keptDrafts,
    versions,
    portalItems,
    packageNotes,
    selfLevels,
    decisions,
    certificates,
    portals,
    photos,
  ] = await Promise.all([
    findOwnAccount(db, viewer),
    db.selectFrom('accountRole').select(['role', 'createdAt']).where('accountId', '=', accountId).execute(),
    listSessions(db, viewer, now),
    db
      .selectFrom('enrolment')
      .innerJoin('batch', 'batch.id', 'enrolment.batchId')
      .innerJoin('opd', 'opd.id', 'enrolment.opdId')
      .select([
        'batch.name as batch',
        'opd.name as opd',
        'enrolment.state',
        'enrolment.enrolledAt',
        'enrolment.lastActiveAt',
      ])
      .where('enrolment.accountId', '=', accountId)
      .orderBy('enrolment.enrolledAt')
      .execute(),
    db
      .selectFrom('result')
      .innerJoin('component', 'component.id', 'result.componentId')
      .select(['component.kind', 'component.title', 'result.state', 'result.score', 'result.at'])
      .where('result.enrolmentId', 'in', enrolmentIds)
      .orderBy('result.at')
      .execute(),
    db
      .selectFrom('answer')
      .innerJoin('attempt', 'attempt.id', 'answer.attemptId')
      .innerJoin('component', 'component.id', 'attempt.componentId')
      .innerJoin('question', 'question.id', 'answer.questionId')
      .select([
        'component.title as quiz',
        'attempt.number as attempt',
        'attempt.score as attemptScore',
        'question.prompt as question',
        'answer.value as answer',
        'answer.savedAt',
      ])
      .where('attempt.enrolmentId', 'in', enrolmentIds)
      .orderBy('answer.savedAt')
      .execute(),
    db
      .selectFrom('attemptQuestion')
      .innerJoin('attempt', 'attempt.id', 'attemptQuestion.attemptId')
      .innerJoin('component', 'component.id', 'attempt.componentId')
      .innerJoin('question', 'question.id', 'attemptQuestion.questionId')
      .select([
        'component.title as quiz',
        'attempt.number as attempt',
        'attempt.startedAt',
        'question.prompt as question',
      ])
      .where('attempt.enrolmentId', 'in', enrolmentIds)
      .orderBy('attempt.startedAt')
      .orderBy('attemptQuestion.ord')
      .execute(),
    db
      .selectFrom('judgement')
      .innerJoin('hoaxCase', 'hoaxCase.id', 'judgement.caseId')
      .select([
        'hoaxCase.title as case',
        'judgement.round',
        'judgement.verdict',
        'judgement.hoax',
        'judgement.confidence',
        'judgement.reason',
        'judgement.toolsOpened',
        'judgement.outcome',
        'judgement.judgedAt',
      ])
      .where('judgement.enrolmentId', 'in', enrolmentIds)
      .orderBy('judgement.judgedAt')
      .execute(),
    db
      .selectFrom('draft')
      .select(['submissionId', 'doc', 'sourceLinks', 'pictureCaption', 'shareText', 'portalItem', 'savedAt'])
      .where('submissionId', 'in', submissionIds)
      .execute(),
    db
      .selectFrom('keptDraft')
      .select([
        'submissionId',
        'doc',
        'sourceLinks',
        'pictureCaption',
        'shareText',
        'portalItem',
        'writtenAt',
        'keptAt',
      ])
      .where('submissionId', 'in', submissionIds)
      .orderBy('keptAt')
      .execute(),
    db
      .selectFrom('version')
      .select([
        'submissionId',
        'n',
        'doc',
        'wordCount',
        'sourceLinks',
        'pictureCaption',
        'shareText',
        'portalItem',
        'isLate',
        'ownWorkStatedAt',
        'publishingConsent',
        'createdAt',
      ])
      .where('submissionId', 'in', submissionIds)
      .orderBy('createdAt')
      .execute(),
    db
      .selectFrom('versionPortalItem')
      .innerJoin('version', 'version.id', 'versionPortalItem.versionId')
      .select(['version.submissionId', 'version.n', 'versionPortalItem.title', 'versionPortalItem.snapshot'])
      .where('version.submissionId', 'in', submissionIds)
      .orderBy('version.createdAt')
      .execute(),
    db
      .selectFrom('packageNote')
      .innerJoin('review', 'review.id', 'packageNote.reviewId')
      .innerJoin('version', 'version.id', 'review.versionId')
      .select([
        'version.submissionId',
        'version.n',
        'packageNote.part',
        'packageNote.kind',
        'packageNote.body',
      ])
      .where('version.submissionId', 'in', submissionIds)
      .where('review.state', '=', 'decided')
      .orderBy('packageNote.createdAt')
      .execute(),
    db
      .selectFrom('selfLevel')
      .innerJoin('version', 'version.id', 'selfLevel.versionId')
      .innerJoin('criterion', 'criterion.id', 'selfLevel.criterionId')
      .select(['version.submissionId', 'version.n', 'criterion.title as criterion', 'selfLevel.level'])
      .where('version.submissionId', 'in', submissionIds)
      .orderBy('version.createdAt')
      .orderBy('criterion.ord')
      .execute(),
    db
      .selectFrom('decision')
      .leftJoin('decisionWithdrawal', 'decisionWithdrawal.decisionId', 'decision.id')
      .select([
        'decision.submissionId',
        'decision.kind',
        'decision.score',
        'decision.note',
        'decision.decidedAt',
      ])
      .where('decision.submissionId', 'in', submissionIds)
      .where('decisionWithdrawal.decisionId', 'is', null)
      .orderBy('decision.decidedAt')
      .execute(),
    db
      .selectFrom('certificate')
      .select(['code', 'number', 'state', 'facts', 'publishedAt'])
      .where('accountId', '=', accountId)
      .where('publishedAt', 'is not', null)
      .execute(),
    listOwnPortals(db, viewer),
    db
      .selectFrom('photo')
      .select([
        'submissionId',
        'fileId',
        'slot',
        'caption',
        'people',
        'consentNote',
        'isChosen',
        'takenAt',
        'facts',
        'originalName',
        'createdAt',
        'removedAt',
      ])
      .where('submissionId', 'in', submissionIds)
      .orderBy('submissionId')
      .orderBy('ord')
      .execute(),
  ]);
  return {
    collectedAt: now.toISOString(),
    account,
    roles,
    sessions: sessions.map(({ device, createdAt, lastSeenAt }) => ({ device, createdAt, lastSeenAt })),
    enrolments,
    results,
    quizAnswers: answers.map((row) => ({ ...row, answer: readJson(row.answer) })),
    quizQuestions: asked,
    hoaxJudgements: judgements,
    drafts: drafts.map((row) => ({ ...row, doc: readJson(row.doc) })),
    keptDrafts: keptDrafts.map((row) => ({ ...row, doc: readJson(row.doc) })),
    manuscripts: versions.map((row) => ({ ...row, doc: readJson(row.doc) })),
    // Each can be had at its address as long as the account exists.
    photos: photos.map(({ fileId, ...row }) => ({
      ...row,
      facts: readJson(row.facts),
      address: `/gambar/${fileId}`,
    })),
    packagePortalItems: portalItems.map((row) => ({ ...row, snapshot: readJson(row.snapshot) })),
    packageNotes,
    ownLevels: selfLevels,
    decisions,
    practicePortals: portals,
    certificates: certificates.map((row) => ({ ...row, facts: readJson(row.facts) })),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

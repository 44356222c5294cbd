import type { Db } from '#db/schema.ts';
import { findOwnAccount, listSessions } from '../accounts/own-account.server.ts';
import type { Viewer } from '../accounts/viewer.ts';

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
    judgements,
    drafts,
    keptDrafts,
    versions,
    selfLevels,
    decisions,
    certificates,
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
      .select(['submissionId', 'doc', 'sourceLinks', 'pictureCaption', 'savedAt'])
      .where('submissionId', 'in', submissionIds)
      .execute(),
    db
      .selectFrom('keptDraft')
      .select(['submissionId', 'doc', 'sourceLinks', 'pictureCaption', 'writtenAt', 'keptAt'])
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
        'isLate',
        'ownWorkStatedAt',
        'publishingConsent',
        'createdAt',
      ])
      .where('submissionId', 'in', submissionIds)
      .orderBy('createdAt')
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
  ]);
  return {
    collectedAt: now.toISOString(),
    account,
    roles,
    sessions: sessions.map(({ device, createdAt, lastSeenAt }) => ({ device, createdAt, lastSeenAt })),
    enrolments,
    results,
    quizAnswers: answers.map((row) => ({ ...row, answer: readJson(row.answer) })),
    hoaxJudgements: judgements,
    drafts: drafts.map((row) => ({ ...row, doc: readJson(row.doc) })),
    keptDrafts: keptDrafts.map((row) => ({ ...row, doc: readJson(row.doc) })),
    manuscripts: versions.map((row) => ({ ...row, doc: readJson(row.doc) })),
    ownLevels: selfLevels,
    decisions,
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

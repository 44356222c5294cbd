import type { SuggestionTable } from '#db/schema/review.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';

export interface CorrectedVersion {
  versionId: string;
  assignmentId: string;
  assignmentNumber: number;
  n: number;
  assignmentTitle: string;
  zone: string;
  sentAt: string;
}

export interface OwnCorrection
  extends Pick<SuggestionTable, 'deleted' | 'inserted' | 'reason' | 'reasonKind' | 'decision'> {
  id: string;
  versionId: string;
}

/** So many of the newest versions and edits are looked back on; a course has a dozen versions a person. */
const VERSIONS = 50;
const CORRECTIONS = 2_000;

/** The viewer's own versions on which a decision stands, oldest first, with or without suggested edits. */
export async function listCorrectedVersions(db: Db, viewer: Viewer): Promise<CorrectedVersion[]> {
  const newestFirst = await decidedVersions(db, viewer)
    .innerJoin('assignment', 'assignment.componentId', 'submission.componentId')
    .innerJoin('component', 'component.id', 'submission.componentId')
    .innerJoin('batch', 'batch.id', 'submission.batchId')
    .select([
      'version.id as versionId',
      'submission.componentId as assignmentId',
      'assignment.number as assignmentNumber',
      'version.n',
      'component.title as assignmentTitle',
      'batch.zone',
      'version.createdAt as sentAt',
    ])
    .orderBy('version.createdAt', 'desc')
    .orderBy('version.id', 'desc')
    .limit(VERSIONS)
    .execute();
  return newestFirst.reverse();
}

/** Every edit that mentors suggested on them, the newest first. */
export function listOwnCorrections(db: Db, viewer: Viewer): Promise<OwnCorrection[]> {
  return decidedVersions(db, viewer)
    .innerJoin('suggestion', 'suggestion.reviewId', 'decision.reviewId')
    .select([
      'suggestion.sid as id',
      'version.id as versionId',
      'suggestion.deleted',
      'suggestion.inserted',
      'suggestion.reason',
      'suggestion.reasonKind',
      'suggestion.decision',
    ])
    .orderBy('version.createdAt', 'desc')
    .orderBy('suggestion.ord')
    .limit(CORRECTIONS)
    .execute();
}

function decidedVersions(db: Db, viewer: Viewer) {
  return db
    .selectFrom('enrolment')
    .innerJoin('submission', 'submission.enrolmentId', 'enrolment.id')
    .innerJoin('version', 'version.submissionId', 'submission.id')
    .innerJoin('decision', 'decision.versionId', 'version.id')
    .leftJoin('decisionWithdrawal', 'decisionWithdrawal.decisionId', 'decision.id')
    .where('enrolment.accountId', '=', viewer.accountId)
    .where('decisionWithdrawal.decisionId', 'is', null);
}

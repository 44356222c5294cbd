import type { SubmissionState } from '#db/schema/assignments.ts';
import type { AssignmentForm } from '#db/schema/courses.ts';
import type { Db } from '#db/schema.ts';
import { displayName } from '../accounts/person-name.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { readSources } from '../assignments/draft.server.ts';
import {
  type Brief,
  findBrief,
  listDecisions,
  type StandingDecision,
} from '../assignments/queries.server.ts';
import { type Coverage, readCoverage } from '../copycheck/answered-questions.ts';
import type { ManuscriptDocument } from '../manuscript/document.ts';
import { readStored } from '../manuscript/read-stored.ts';
import { findPreviousLook, type PreviousLook } from './previous-look.server.ts';
import { listReviews, type ReadReview } from './reviews.server.ts';
import { findRubric, type Rubric } from './rubric.server.ts';
import { readableSubmissions } from './scope.server.ts';

export interface RoomVersion {
  id: string;
  n: number;
  createdAt: string;
  wordCount: number;
  isLate: boolean;
  decision: StandingDecision | null;
}

/** What the review room shows of one manuscript. */
export interface ReviewRoom {
  submissionId: string;
  state: SubmissionState;
  waitingSince: string | null;
  mentorId: string | null;
  mentorName: string | null;
  participantName: string;
  position: string;
  opdName: string;
  batchName: string;
  zone: string;
  passScore: number;
  assignmentNumber: number;
  assignmentTitle: string;
  form: AssignmentForm;
  brief: Brief;
  rubric: Rubric;
  versions: RoomVersion[];
  /** The version being read, as it was submitted. */
  shown: RoomVersion & {
    document: ManuscriptDocument;
    sources: string[];
    pictureFileId: string | null;
    caption: string;
    coverage: Coverage | null;
  };
  /** The version before it. */
  previous: (RoomVersion & { document: ManuscriptDocument }) | null;
  /** What came of it. */
  previousLook: PreviousLook | null;
  /** The review to work on or to read, and those of other mentors on the same version. */
  review: ReadReview | null;
  otherReviews: ReadReview[];
  /** The viewer has the manuscript, it waits, and its newest version is shown. */
  canReview: boolean;
}

/** The room for those who may read the manuscript; undefined for everybody else. Version `n`, or the newest. */
export async function findReviewRoom(
  db: Db,
  viewer: Viewer,
  submissionId: string,
  n?: number,
): Promise<ReviewRoom | undefined> {
  const row = await findSubmission(db, viewer, submissionId);
  if (!row) return undefined;
  const [versions, decisions, brief, rubric] = await Promise.all([
    db
      .selectFrom('version')
      .select(['id', 'n', 'createdAt', 'wordCount', 'isLate'])
      .where('submissionId', '=', submissionId)
      .orderBy('n')
      .limit(200)
      .execute(),
    // A first version that waits has none.
    row.state === 'waiting' && row.newest === 1 ? [] : listDecisions(db, [submissionId]),
    findBrief(db, row.assignmentId),
    findRubric(db, row.rubricId),
  ]);
  const listed = versions.map(
    ({ isLate, ...version }): RoomVersion => ({
      ...version,
      isLate: isLate === 1,
      decision: decisions.findLast(({ versionId }) => versionId === version.id) ?? null,
    }),
  );
  const index = n === undefined ? listed.length - 1 : listed.findIndex((version) => version.n === n);
  const shown = listed[index];
  if (!shown) return undefined;
  const before = listed[index - 1];
  const [texts, reviews] = await Promise.all([
    db
      .selectFrom('version')
      .select(['id', 'doc', 'sourceLinks', 'pictureFileId', 'pictureCaption', 'answered'])
      .where('id', 'in', before ? [shown.id, before.id] : [shown.id])
      .execute(),
    listReviews(db, shown.id),
  ]);
  const text = texts.find(({ id }) => id === shown.id);
  const textBefore = texts.find(({ id }) => id === before?.id);
  if (!text) return undefined;
  const document = readStored(text.doc);
  const previousLook = before ? await findPreviousLook(db, before, document) : null;
  const isOwn = row.mentorId === viewer.accountId;
  const review = chooseReview(reviews, row.mentorId);
  const {
    name,
    titleBefore,
    titleAfter,
    mentorName,
    mentorTitleBefore,
    mentorTitleAfter,
    rubricId: _,
    newest: __,
    ...facts
  } = row;
  return {
    ...facts,
    participantName: displayName({ name, titleBefore, titleAfter }),
    mentorName:
      mentorName &&
      displayName({
        name: mentorName,
        titleBefore: mentorTitleBefore ?? '',
        titleAfter: mentorTitleAfter ?? '',
      }),
    brief,
    rubric,
    versions: listed,
    shown: {
      ...shown,
      document,
      sources: readSources(text.sourceLinks),
      pictureFileId: text.pictureFileId,
      caption: text.pictureCaption,
      coverage: readCoverage(text.answered),
    },
    previous: before && textBefore ? { ...before, document: readStored(textBefore.doc) } : null,
    review,
    previousLook,
    otherReviews: reviews.filter((other) => other !== review && hasMarks(other)),
    canReview: isOwn && row.state === 'waiting' && index === listed.length - 1,
  };
}

/** What a manuscript is called and who has it, for those who may read it. */
export async function findTitle(db: Db, viewer: Viewer, submissionId: string) {
  const row = await readableSubmissions(db, viewer)
    .leftJoin('account as mentor', 'mentor.id', 'submission.mentorId')
    .select(['submission.title', 'submission.mentorId', 'submission.state', 'mentor.name as mentorName'])
    .where('submission.id', '=', submissionId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { title, mentorId, state, mentorName } = row;
  const isOwn = mentorId === viewer.accountId && state === 'waiting';
  return { title: title || 'Tanpa judul', mentorName, isOwn };
}

/** The decided one; else that of the mentor who has the manuscript; else the newest. */
function chooseReview(reviews: ReadReview[], mentorId: string | null): ReadReview | null {
  return (
    reviews.find(({ state }) => state === 'decided') ??
    reviews.find(({ reviewerId }) => reviewerId === mentorId) ??
    reviews[0] ??
    null
  );
}

/** A review may be opened, or read ahead, without a word being written. */
function hasMarks({ rev, note, threads }: ReadReview): boolean {
  return rev > 0 || note !== '' || threads.length > 0;
}

function findSubmission(db: Db, viewer: Viewer, submissionId: string) {
  return readableSubmissions(db, viewer)
    .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .innerJoin('opd', 'opd.id', 'enrolment.opdId')
    .innerJoin('component', 'component.id', 'submission.componentId')
    .innerJoin('assignment', 'assignment.componentId', 'component.id')
    .leftJoin('account as mentor', 'mentor.id', 'submission.mentorId')
    .select([
      'submission.id as submissionId',
      'submission.state',
      'submission.waitingSince',
      'submission.versionCount as newest',
      'submission.mentorId',
      'mentor.name as mentorName',
      'mentor.titleBefore as mentorTitleBefore',
      'mentor.titleAfter as mentorTitleAfter',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'account.position',
      'opd.name as opdName',
      'batch.name as batchName',
      'batch.zone',
      'batch.passScore',
      'component.id as assignmentId',
      'assignment.number as assignmentNumber',
      'component.title as assignmentTitle',
      'assignment.form',
      'assignment.rubricId',
    ])
    .where('submission.id', '=', submissionId)
    .executeTakeFirst();
}

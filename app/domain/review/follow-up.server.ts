import type { Db } from '#db/schema.ts';
import { displayName } from '../accounts/person-name.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { listDecisions } from '../assignments/queries.server.ts';
import { readStored } from '../manuscript/read-stored.ts';
import { type AdviceItem, readAdvice } from './advice.ts';
import { listReplies, type ReadReply } from './replies.server.ts';
import { listReviews } from './reviews.server.ts';
import { readableSubmissions } from './scope.server.ts';

/** What became of one version's suggestions and comments, for the mentor's next look. */
export interface FollowUp {
  submissionId: string;
  title: string;
  participantName: string;
  opdName: string;
  zone: string;
  /** The version that was reviewed. */
  n: number;
  reviewId: string;
  /** Those that were decided, to choose from. */
  versions: number[];
  /** The next version is there: what the participant decided is final. Before it only their questions are read. */
  isAnswered: boolean;
  items: AdviceItem[];
  done: number;
  total: number;
  /** What the participant sent along. */
  message: ReadReply | null;
  /** Questions can be answered by the mentor who has the manuscript, and by who reviewed it. */
  canAnswer: boolean;
}

/** Of version `n`, or of the newest that was decided; undefined where nothing was, or the viewer may not read it. */
export async function findFollowUp(
  db: Db,
  viewer: Viewer,
  submissionId: string,
  n?: number,
): Promise<FollowUp | undefined> {
  const row = await findSubmission(db, viewer, submissionId);
  if (!row) return undefined;
  const decisions = await listDecisions(db, [submissionId]);
  const decision = n === undefined ? decisions.at(-1) : decisions.findLast((one) => one.n === n);
  if (!decision) return undefined;
  const [reviews, next] = await Promise.all([
    listReviews(db, decision.versionId),
    db
      .selectFrom('version')
      .select('doc')
      .where('submissionId', '=', submissionId)
      .where('n', '=', decision.n + 1)
      .executeTakeFirst(),
  ]);
  const review = reviews.find(({ state }) => state === 'decided');
  if (!review) return undefined;
  const replies = await listReplies(db, review.id);
  const advice = readAdvice(review, replies, next ? readStored(next.doc) : null);
  const isAsked = ({ replies: own }: AdviceItem) => own.some(({ kind }) => kind === 'question');
  const { name, titleBefore, titleAfter, mentorId, ...facts } = row;
  return {
    ...facts,
    participantName: displayName({ name, titleBefore, titleAfter }),
    n: decision.n,
    reviewId: review.id,
    versions: [...new Set(decisions.map((one) => one.n))].sort((a, b) => a - b),
    isAnswered: next !== undefined,
    items: next
      ? advice.items.filter(({ kind }) => kind !== 'praise')
      : advice.items.filter(isAsked).map(undecided),
    done: advice.done,
    total: advice.total,
    message: next ? (replies.find(({ subject }) => subject === 'review') ?? null) : null,
    canAnswer: mentorId === viewer.accountId || review.reviewerId === viewer.accountId,
  };
}

/** What the participant has pressed so far is theirs until they send; the question is meant for the mentor at once. */
function undecided(item: AdviceItem): AdviceItem {
  const replies = item.replies.filter(({ kind }) => kind === 'question');
  return item.kind === 'suggestion'
    ? { ...item, state: 'open', decision: null, decidedAt: null, replies }
    : { ...item, state: 'open', replies };
}

export interface OpenQuestion {
  submissionId: string;
  n: number;
  title: string;
  body: string;
  at: string;
}

/** Questions that wait for the viewer's answer, the oldest first: on manuscripts they have or have reviewed. */
export function listOpenQuestions(db: Db, viewer: Viewer): Promise<OpenQuestion[]> {
  return (
    readableSubmissions(db, viewer)
      .innerJoin('version', 'version.submissionId', 'submission.id')
      .innerJoin('review', 'review.versionId', 'version.id')
      .innerJoin('adviceReply', 'adviceReply.reviewId', 'review.id')
      .select([
        'submission.id as submissionId',
        'submission.title',
        'version.n',
        'adviceReply.body',
        'adviceReply.at',
      ])
      .where('adviceReply.kind', '=', 'question')
      .where('adviceReply.answer', 'is', null)
      .where('review.state', '=', 'decided')
      .where((eb) =>
        eb.or([
          eb('submission.mentorId', '=', viewer.accountId),
          eb('review.reviewerId', '=', viewer.accountId),
        ]),
      )
      // A question on an earlier version is answered by reading the next.
      .whereRef('version.n', '=', 'submission.versionCount')
      .orderBy('adviceReply.at')
      .limit(20)
      .execute()
  );
}

function findSubmission(db: Db, viewer: Viewer, submissionId: string) {
  return readableSubmissions(db, viewer)
    .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .innerJoin('opd', 'opd.id', 'enrolment.opdId')
    .select([
      'submission.id as submissionId',
      'submission.title',
      'submission.mentorId',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'opd.name as opdName',
      'batch.zone',
    ])
    .where('submission.id', '=', submissionId)
    .executeTakeFirst();
}

import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { DRAFT_COLUMNS, type StoredDraft, storedDraft } from '../assignments/draft.server.ts';
import { findHistory, type OwnVersion, type StandingDecision } from '../assignments/queries.server.ts';
import { findSelfLevels } from '../assignments/self-levels.server.ts';
import type { Task } from '../assignments/task.server.ts';
import { listReplies, type ReadReply } from './replies.server.ts';
import { listReviews, type ReadReview } from './reviews.server.ts';
import { findRubric, type Rubric } from './rubric.server.ts';

export interface Feedback {
  task: Task;
  versions: OwnVersion[];
  version: OwnVersion;
  decision: StandingDecision;
  review: ReadReview;
  /** The viewer's own words about it, with what the mentor answered. */
  replies: ReadReply[];
  rubric: Rubric;
  /** What the writer thought of this version before sending it, by criterion; often nothing. */
  selfLevels: Record<string, number>;
  /** Suggestions can be answered: the newest version was returned and the text may be changed. */
  canAnswer: boolean;
  /** What the answers flow into; only where there can be answers. */
  draft: StoredDraft | null;
}

/**
 * What the mentor said about the viewer's own manuscript: of version `n`, or of the newest that was decided. Before a
 * decision that stands there is nothing, not even that a review was begun.
 */
export async function findFeedback(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  now: Date,
  n?: number,
): Promise<Feedback | undefined> {
  const history = await findHistory(db, viewer, assignmentId, now);
  const decided = history?.versions.filter(({ decision }) => decision !== null) ?? [];
  const version = n === undefined ? decided.at(-1) : decided.find((one) => one.n === n);
  const decision = version?.decision;
  if (!history || !version || !decision) return undefined;
  const [reviews, assignment] = await Promise.all([
    listReviews(db, version.id),
    db
      .selectFrom('assignment')
      .select('rubricId')
      .where('componentId', '=', assignmentId)
      .executeTakeFirstOrThrow(),
  ]);
  const review = reviews.find(({ state }) => state === 'decided');
  if (!review) return undefined;
  const { task, versions } = history;
  const canAnswer =
    task.state === 'returned' && version.n === task.versionCount && task.window.state !== 'closed';
  const [replies, rubric, selfLevels, draft] = await Promise.all([
    listReplies(db, review.id),
    findRubric(db, assignment.rubricId),
    findSelfLevels(db, version.id),
    canAnswer && task.submissionId ? findOwnDraft(db, task.submissionId) : undefined,
  ]);
  return {
    task,
    versions,
    version,
    decision,
    review,
    replies,
    rubric,
    selfLevels,
    canAnswer,
    draft: draft ? storedDraft(draft) : null,
  };
}

function findOwnDraft(db: Db, submissionId: string) {
  return db
    .selectFrom('draft')
    .select(DRAFT_COLUMNS)
    .where('submissionId', '=', submissionId)
    .executeTakeFirst();
}

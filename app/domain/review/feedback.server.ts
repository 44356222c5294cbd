import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findHistory, type OwnVersion, type StandingDecision } from '../assignments/queries.server.ts';
import type { Task } from '../assignments/task.server.ts';
import type { ManuscriptDocument } from '../manuscript/document.ts';
import { readStored } from '../manuscript/read-stored.ts';
import { listReviews, type ReadReview } from './reviews.server.ts';
import { findRubric, type Rubric } from './rubric.server.ts';

export interface Feedback {
  task: Task;
  versions: OwnVersion[];
  version: OwnVersion;
  decision: StandingDecision;
  submitted: ManuscriptDocument;
  review: ReadReview;
  rubric: Rubric;
  /** Suggestions can be answered: the newest version was returned and the text may be changed. */
  canAnswer: boolean;
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
  const [text, reviews, assignment] = await Promise.all([
    db.selectFrom('version').select('doc').where('id', '=', version.id).executeTakeFirstOrThrow(),
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
  return {
    task,
    versions,
    version,
    decision,
    submitted: readStored(text.doc),
    review,
    rubric: await findRubric(db, assignment.rubricId),
    canAnswer: task.state === 'returned' && version.n === task.versionCount && task.window.state !== 'closed',
  };
}

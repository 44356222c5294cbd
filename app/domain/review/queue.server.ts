import { containsText } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { displayName } from '../accounts/person-name.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { type Coverage, readCoverage } from '../copycheck/answered-questions.ts';
import { readableSubmissions } from './scope.server.ts';

export const QUEUE_PAGE = 50;

export interface QueueFilters {
  /** The viewer's own queue, or what waits with the other mentors of their batches. */
  whose: 'mine' | 'others';
  batchIds: string[];
  assignmentIds: string[];
  opdIds: string[];
  kinds: ('first' | 'again')[];
  search: string;
}

export const ALL_MINE: QueueFilters = {
  whose: 'mine',
  batchIds: [],
  assignmentIds: [],
  opdIds: [],
  kinds: [],
  search: '',
};

export interface QueueRow {
  submissionId: string;
  title: string;
  waitingSince: string;
  isOverdue: boolean;
  /** The promised time in days. */
  reviewDays: number;
  participantName: string;
  opdName: string;
  opdShortName: string;
  assignmentNumber: number;
  n: number;
  wordCount: number;
  /** Pictures of a photo task; such a work has no figure of coverage. */
  photoCount: number;
  /** Checks of a practice portal; neither its note's words nor their coverage say anything of it. */
  portalPassed: number | null;
  portalTotal: number | null;
  coverage: Coverage | null;
  mentorName: string | null;
}

/** What waits to be reviewed, oldest first, 50 a page. */
export async function listQueue(
  db: Db,
  viewer: Viewer,
  filters: QueueFilters,
  page: number,
  now: Date,
): Promise<QueueRow[]> {
  const rows = await filtered(db, viewer, filters)
    .innerJoin('assignment', 'assignment.componentId', 'submission.componentId')
    .innerJoin('version', (join) =>
      join
        .onRef('version.submissionId', '=', 'submission.id')
        .onRef('version.n', '=', 'submission.versionCount'),
    )
    .leftJoin('versionPortal', 'versionPortal.versionId', 'version.id')
    .leftJoin('account as mentor', 'mentor.id', 'submission.mentorId')
    .select((eb) => [
      eb
        .selectFrom('versionPhoto')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('versionPhoto.versionId', '=', 'version.id')
        .as('photoCount'),
      'submission.id as submissionId',
      'submission.title',
      'submission.waitingSince',
      'submission.versionCount as n',
      'submission.wordCount',
      'versionPortal.passedCount as portalPassed',
      'versionPortal.totalCount as portalTotal',
      'batch.reviewDays',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'opd.name as opdName',
      'opd.shortName as opdShortName',
      'assignment.number as assignmentNumber',
      'mentor.name as mentorName',
      'version.answered',
    ])
    .orderBy('submission.waitingSince')
    .orderBy('submission.id')
    .limit(QUEUE_PAGE)
    .offset((page - 1) * QUEUE_PAGE)
    .execute();
  return rows.map(({ name, titleBefore, titleAfter, waitingSince, answered, photoCount, ...row }) => ({
    ...row,
    photoCount: Number(photoCount),
    coverage: readCoverage(answered),
    waitingSince: waitingSince ?? now.toISOString(),
    isOverdue: waitingSince !== null && waitingSince < overdueBefore(row.reviewDays, now),
    participantName: displayName({ name, titleBefore, titleAfter }),
  }));
}

export async function countQueue(db: Db, viewer: Viewer, filters: QueueFilters): Promise<number> {
  const { count } = await filtered(db, viewer, filters)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export interface QueueFacet {
  batchId: string;
  batchName: string;
  reviewDays: number;
  assignmentId: string;
  assignmentNumber: number;
  assignmentTitle: string;
  opdId: string;
  opdName: string;
  opdShortName: string;
  kind: 'first' | 'again';
  count: number;
}

/** The same queue unfiltered, counted by everything it can be filtered by. */
export async function listQueueFacets(
  db: Db,
  viewer: Viewer,
  whose: QueueFilters['whose'],
): Promise<QueueFacet[]> {
  const rows = await waiting(db, viewer, whose)
    .innerJoin('component', 'component.id', 'submission.componentId')
    .innerJoin('assignment', 'assignment.componentId', 'component.id')
    .select(({ fn }) => [
      'batch.id as batchId',
      'batch.name as batchName',
      'batch.reviewDays',
      'component.id as assignmentId',
      'assignment.number as assignmentNumber',
      'component.title as assignmentTitle',
      'opd.id as opdId',
      'opd.name as opdName',
      'opd.shortName as opdShortName',
      'submission.versionCount',
      fn.countAll<number>().as('count'),
    ])
    .groupBy([
      'batch.id',
      'batch.name',
      'batch.reviewDays',
      'component.id',
      'assignment.number',
      'component.title',
      'opd.id',
      'opd.name',
      'opd.shortName',
      'submission.versionCount',
    ])
    .execute();
  return rows.map(({ versionCount, ...row }) => ({ ...row, kind: versionCount === 1 ? 'first' : 'again' }));
}

/** How many have waited longer than their batch promises. */
export async function countOverdue(
  db: Db,
  viewer: Viewer,
  whose: QueueFilters['whose'],
  facets: readonly QueueFacet[],
  now: Date,
): Promise<number> {
  const batches = new Map(facets.map(({ batchId, reviewDays }) => [batchId, reviewDays]));
  if (batches.size === 0) return 0;
  const { count } = await waiting(db, viewer, whose)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where((eb) =>
      eb.or(
        [...batches].map(([batchId, reviewDays]) =>
          eb.and([
            eb('submission.batchId', '=', batchId),
            eb('submission.waitingSince', '<', overdueBefore(reviewDays, now)),
          ]),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return count;
}

/** The viewer's own waiting manuscripts in their order, for "7 dari 24" and for the next one. */
export async function listOwnQueueIds(db: Db, viewer: Viewer): Promise<string[]> {
  const rows = await ownQueue(db, viewer).select('id').execute();
  return rows.map(({ id }) => id);
}

/**
 * The same with the version that waits: whether what somebody took home is still what is to be done. Works of pictures
 * are looked at online, in their full size, and are not among them.
 */
export async function listOwnQueue(db: Db, viewer: Viewer): Promise<{ submissionId: string; n: number }[]> {
  return ownQueue(db, viewer)
    .select(['id as submissionId', 'versionCount as n'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('version')
            .innerJoin('versionPhoto', 'versionPhoto.versionId', 'version.id')
            .select('version.id')
            .whereRef('version.submissionId', '=', 'submission.id')
            .whereRef('version.n', '=', 'submission.versionCount'),
        ),
      ),
    )
    .execute();
}

/** How many of the viewer's waiting works are pictures. */
export async function countOwnPhotoWorks(db: Db, viewer: Viewer): Promise<number> {
  const { count } = await db
    .selectFrom('submission')
    .innerJoin('version', (join) =>
      join
        .onRef('version.submissionId', '=', 'submission.id')
        .onRef('version.n', '=', 'submission.versionCount'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('submission.mentorId', '=', viewer.accountId)
    .where('submission.state', '=', 'waiting')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('versionPhoto')
          .select('versionPhoto.photoId')
          .whereRef('versionPhoto.versionId', '=', 'version.id'),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}

function ownQueue(db: Db, viewer: Viewer) {
  return db
    .selectFrom('submission')
    .where('mentorId', '=', viewer.accountId)
    .where('state', '=', 'waiting')
    .orderBy('waitingSince')
    .orderBy('id')
    .limit(1_000);
}

/** Sent before this moment, a manuscript has waited too long. */
function overdueBefore(reviewDays: number, now: Date): string {
  return new Date(now.getTime() - reviewDays * 86_400_000).toISOString();
}

function filtered(db: Db, viewer: Viewer, filters: QueueFilters) {
  const { batchIds, assignmentIds, opdIds, kinds, search } = filters;
  return waiting(db, viewer, filters.whose)
    .$if(batchIds.length > 0, (query) => query.where('submission.batchId', 'in', batchIds))
    .$if(assignmentIds.length > 0, (query) => query.where('submission.componentId', 'in', assignmentIds))
    .$if(opdIds.length > 0, (query) => query.where('enrolment.opdId', 'in', opdIds))
    .$if(kinds.length === 1, (query) =>
      query.where('submission.versionCount', kinds[0] === 'first' ? '=' : '>', 1),
    )
    .$if(search !== '', (query) =>
      query.where(({ or, ref }) =>
        or([
          containsText(ref('submission.title'), search),
          containsText(ref('account.name'), search),
          containsText(ref('opd.name'), search),
        ]),
      ),
    );
}

function waiting(db: Db, viewer: Viewer, whose: QueueFilters['whose']) {
  return readableSubmissions(db, viewer)
    .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .innerJoin('opd', 'opd.id', 'enrolment.opdId')
    .where('submission.state', '=', 'waiting')
    .$if(whose === 'mine', (query) => query.where('submission.mentorId', '=', viewer.accountId))
    .$if(whose === 'others', (query) =>
      query.where(({ or, eb }) =>
        or([eb('submission.mentorId', 'is', null), eb('submission.mentorId', '!=', viewer.accountId)]),
      ),
    );
}

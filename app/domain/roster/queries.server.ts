import { type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
import { containsText } from '#db/portable.ts';
import type { Db, Schema } from '#db/schema.ts';
import { sortKey } from '../accounts/person-name.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { organizedScope } from '../batches/organized-batch.server.ts';
import { PEOPLE_STATES, type PeopleState } from './people-states.ts';

export interface PeopleFilter {
  search?: string;
  opdId?: string;
  state?: PeopleState;
  /** From 1. */
  page: number;
}

export const PEOPLE_PER_PAGE = 50;

type Joined = ExpressionBuilder<Schema, 'enrolment' | 'account' | 'opd' | 'batch'>;

/** People of a batch that the viewer organizes, by name; empty for everybody else. */
export async function listPeople(
  db: Db,
  viewer: Viewer,
  batchId: string,
  { search = '', opdId, state, page }: PeopleFilter,
  now: Date,
) {
  const wanted = search.trim().slice(0, 100);
  const matching = people(db, viewer, batchId)
    .$if(wanted !== '', (q) => q.where((e) => matches(e, wanted)))
    .$if(opdId !== undefined, (q) => q.where('enrolment.opdId', '=', opdId ?? ''))
    .where((e) => (state ? inState(e, state, now) : e('enrolment.state', '=', 'active')));
  const { total } = await matching
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .select([
      'enrolment.id as enrolmentId',
      'enrolment.state',
      'enrolment.lastActiveAt',
      'account.id as accountId',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'account.position',
      'opd.shortName as opdName',
    ])
    .select((e) => [
      sql<number>`case when ${e.ref('account.passwordHash')} is null then 0 else 1 end`.as('hasPassword'),
      newestInvitation(e).as('invitedUntil'),
      onlyOwn(e.ref('account.nip')).as('nip'),
      onlyOwn(e.ref('account.email')).as('email'),
    ])
    .orderBy('account.sortKey')
    .orderBy('enrolment.id')
    .limit(PEOPLE_PER_PAGE)
    .offset((Math.max(1, page) - 1) * PEOPLE_PER_PAGE)
    .execute();
  return { rows, total: Number(total) };
}

export type PersonRow = Awaited<ReturnType<typeof listPeople>>['rows'][number];

/** How many people of the batch stand where. */
export async function countPeople(
  db: Db,
  viewer: Viewer,
  batchId: string,
  now: Date,
): Promise<Record<PeopleState | 'active', number>> {
  const counts = await people(db, viewer, batchId)
    .select((e) => [
      countWhen(e('enrolment.state', '=', 'active')).as('active'),
      ...PEOPLE_STATES.map((state) => countWhen(inState(e, state, now)).as(state)),
    ])
    .executeTakeFirstOrThrow();
  const of = (key: PeopleState | 'active') => Number((counts as Record<string, unknown>)[key] ?? 0);
  return {
    active: of('active'),
    uninvited: of('uninvited'),
    invited: of('invited'),
    joined: of('joined'),
    idle: of('idle'),
    withdrawn: of('withdrawn'),
  };
}

/** OPD that have people in the batch, for a filter. */
export function listBatchOpds(db: Db, viewer: Viewer, batchId: string) {
  return db
    .selectFrom('opdProgress')
    .innerJoin('opd', 'opd.id', 'opdProgress.opdId')
    .innerJoin('batch', 'batch.id', 'opdProgress.batchId')
    .select(['opd.id', 'opd.shortName as name'])
    .distinct()
    .select('opd.nameKey')
    .where('opdProgress.batchId', '=', batchId)
    .where('batch.balaiId', 'in', organizedScope(viewer))
    .orderBy('opd.nameKey')
    .execute();
}

/** The active OPD of the batch's Pemda: what the column OPD of a roster may say. */
export function listOpdNames(db: Db, viewer: Viewer, batchId: string) {
  return db
    .selectFrom('opd')
    .innerJoin('batch', 'batch.pemdaId', 'opd.pemdaId')
    .select(['opd.id', 'opd.name'])
    .where('batch.id', '=', batchId)
    .where('batch.balaiId', 'in', organizedScope(viewer))
    .where('opd.isActive', '=', 1)
    .orderBy('opd.nameKey')
    .limit(1_000)
    .execute();
}

function people(db: Db, viewer: Viewer, batchId: string) {
  return db
    .selectFrom('enrolment')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .innerJoin('opd', 'opd.id', 'enrolment.opdId')
    .innerJoin('batch', 'batch.id', 'enrolment.batchId')
    .leftJoin('opd as home', 'home.id', 'account.opdId')
    .leftJoin('pemda as homePemda', 'homePemda.id', 'home.pemdaId')
    .where('enrolment.batchId', '=', batchId)
    .where('batch.balaiId', 'in', organizedScope(viewer));
}

/**
 * NIP and e-mail are the own balai's to see ("Who sees what"): of somebody who belongs to another, or to none, a roster
 * that names them shows nothing.
 */
function onlyOwn(column: Expression<string | null>): RawBuilder<string | null> {
  return sql<string | null>`case when home_pemda.balai_id = batch.balai_id then ${column} end`;
}

/** By name, NIP (with or without spaces) or e-mail. */
function matches(e: Joined, wanted: string): Expression<SqlBool> {
  const digits = wanted.replace(/\s/g, '');
  return e.or([
    containsText(e.ref('account.sortKey'), sortKey(wanted) || wanted),
    containsText(onlyOwn(e.ref('account.email')), wanted),
    ...(/^\d+$/.test(digits) ? [containsText(onlyOwn(e.ref('account.nip')), digits)] : []),
  ]);
}

function inState(e: Joined, state: PeopleState, now: Date): Expression<SqlBool> {
  if (state === 'withdrawn') return e('enrolment.state', '=', 'withdrawn');
  const isActive = e('enrolment.state', '=', 'active');
  if (state === 'joined') return e.and([isActive, e('account.passwordHash', 'is not', null)]);
  if (state === 'idle') return e.and([isActive, e('enrolment.lastActiveAt', 'is', null)]);
  const isInvited = e.exists(
    invitations(e).select('accountToken.id').where('expiresAt', '>', now.toISOString()),
  );
  return e.and([
    isActive,
    e('account.passwordHash', 'is', null),
    state === 'invited' ? isInvited : e.not(isInvited),
  ]);
}

const invitations = (e: Joined) =>
  e
    .selectFrom('accountToken')
    .whereRef('accountToken.accountId', '=', 'account.id')
    .where('accountToken.kind', '=', 'invitation')
    .where('accountToken.usedAt', 'is', null);

const newestInvitation = (e: Joined) =>
  invitations(e).select((t) => t.fn.max('accountToken.expiresAt').as('expiresAt'));

const countWhen = (condition: Expression<SqlBool>) =>
  sql<number>`sum(case when ${condition} then 1 else 0 end)`;

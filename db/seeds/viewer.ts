import type { Viewer } from '#app/domain/accounts/viewer.ts';
import type { Db } from '../schema.ts';

/** The viewer that a session of this account would give. */
export async function viewerOf(db: Db, accountId: string): Promise<Viewer> {
  const account = await db
    .selectFrom('account')
    .leftJoin('opd', 'opd.id', 'account.opdId')
    .select([
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'account.opdId',
      'account.email',
      'opd.name as opdName',
    ])
    .where('account.id', '=', accountId)
    .executeTakeFirstOrThrow();
  const roles = await db
    .selectFrom('accountRole')
    .select(['role', 'balaiId', 'pemdaId', 'opdId'])
    .where('accountId', '=', accountId)
    .execute();
  const enrolment = await db
    .selectFrom('enrolment')
    .select('batchId')
    .where('accountId', '=', accountId)
    .where('state', '=', 'active')
    .executeTakeFirst();
  return {
    ...account,
    accountId,
    roles,
    isParticipant: enrolment !== undefined,
    batchId: enrolment?.batchId ?? null,
    hasAcceptedPrivacy: true,
    hasTwoStep: false,
    hasShortcuts: true,
    sessionId: '',
  };
}

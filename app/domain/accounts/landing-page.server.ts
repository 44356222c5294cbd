import type { Db } from '#db/schema.ts';
import { landingPages, type Viewer } from './viewer.ts';

/** Notes the sign-in and tells where an account begins: the landing page of its first role. */
export async function recordSignIn(db: Db, accountId: string, now: Date): Promise<string> {
  await db
    .updateTable('account')
    .set({ lastSignInAt: now.toISOString() })
    .where('id', '=', accountId)
    .execute();
  const [roles, enrolment] = await Promise.all([
    db
      .selectFrom('accountRole')
      .select(['role', 'balaiId', 'pemdaId', 'opdId'])
      .where('accountId', '=', accountId)
      .execute(),
    db
      .selectFrom('enrolment')
      .select('id')
      .where('accountId', '=', accountId)
      .where('state', '=', 'active')
      .limit(1)
      .executeTakeFirst(),
  ]);
  return firstLandingPage({ roles, isParticipant: enrolment !== undefined });
}

export const firstLandingPage = (viewer: Pick<Viewer, 'roles' | 'isParticipant'>): string =>
  landingPages(viewer)[0]?.to ?? '/beranda';

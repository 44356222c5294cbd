import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia';
import { write } from '#db/portable.ts';
import { prepared } from '#db/prepared.ts';
import type { RoleName } from '#db/schema/accounts.ts';
import type { Db } from '#db/schema.ts';
import { secretHash } from './secret-hash.server.ts';
import { sessionLimits } from './session-limits.ts';
import type { RoleGrant, Viewer } from './viewer.ts';

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<{ device: string }, Omit<Viewer, 'sessionId'>>;
    DatabaseSessionAttributes: { device: string };
    DatabaseUserAttributes: Omit<Viewer, 'sessionId'>;
  }
}

const REMEMBER = new TimeSpan(30, 'd');
/** A busy page is not a reason to write: the idle limit moves at most once a minute. */
const TOUCH_EVERY = 60_000;

/**
 * Lucia over our tables. Session ids are stored only as SHA-256; idle and absolute limits follow the role and the
 * program's clock, so Lucia itself only ever sees sessions that are valid now.
 */
export function createLucia(db: Db, now: () => Date, isHttps: boolean) {
  return new Lucia(sessionAdapter(db, now), {
    sessionExpiresIn: REMEMBER,
    sessionCookie: {
      name: isHttps ? '__Host-pewarta' : 'pewarta',
      expires: true,
      attributes: { secure: isHttps, sameSite: 'lax', path: '/' },
    },
    getSessionAttributes: ({ device }) => ({ device }),
    getUserAttributes: (user) => user,
  });
}

const sessionAndAccount = prepared((db, { id }: { id: string }) =>
  db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.accountId')
    .leftJoin('opd', 'opd.id', 'account.opdId')
    .leftJoin('accountRole', 'accountRole.accountId', 'account.id')
    .select((e) => [
      'session.accountId',
      'session.expiresAt',
      'session.endsAt',
      'session.lastSeenAt',
      'session.device',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'account.opdId',
      'account.email',
      'account.privacyAcceptedAt',
      'account.totpEnabledAt',
      'account.hasShortcuts',
      'opd.name as opdName',
      'accountRole.role',
      'accountRole.balaiId',
      'accountRole.pemdaId',
      'accountRole.opdId as roleOpdId',
      e
        .selectFrom('enrolment')
        .select('enrolment.batchId')
        .whereRef('enrolment.accountId', '=', 'account.id')
        .where('enrolment.state', '=', 'active')
        .orderBy('enrolment.enrolledAt', 'desc')
        .limit(1)
        .as('batchId'),
    ])
    .where('session.id', '=', id)
    .where('account.isActive', '=', 1),
);

function sessionAdapter(db: Db, now: () => Date): Adapter {
  return {
    async getSessionAndUser(sessionId) {
      const at = now();
      const rows = await sessionAndAccount(db, { id: secretHash(sessionId) });
      const first = rows[0];
      if (!first || first.expiresAt <= at.toISOString() || first.endsAt <= at.toISOString())
        return [null, null];
      const roles = rows.flatMap((row): RoleGrant[] =>
        row.role
          ? [{ role: row.role, balaiId: row.balaiId, pemdaId: row.pemdaId, opdId: row.roleOpdId }]
          : [],
      );
      if (Date.parse(first.lastSeenAt) + TOUCH_EVERY <= at.getTime())
        await touch(db, secretHash(sessionId), first.endsAt, roles, at);
      return [
        {
          id: sessionId,
          userId: first.accountId,
          // Valid by our clock; Lucia compares with the real one.
          expiresAt: new Date(Date.now() + REMEMBER.milliseconds()),
          attributes: { device: first.device },
        },
        {
          id: first.accountId,
          attributes: {
            accountId: first.accountId,
            name: first.name,
            titleBefore: first.titleBefore,
            titleAfter: first.titleAfter,
            opdId: first.opdId,
            opdName: first.opdName,
            email: first.email,
            isParticipant: first.batchId !== null,
            batchId: first.batchId,
            roles,
            hasAcceptedPrivacy: first.privacyAcceptedAt !== null,
            hasTwoStep: first.totpEnabledAt !== null,
            hasShortcuts: first.hasShortcuts === 1,
          },
        },
      ];
    },

    async setSession(session: DatabaseSession) {
      const at = now();
      await write(db, async (tx) => {
        const roles = await tx
          .selectFrom('accountRole')
          .select('role')
          .where('accountId', '=', session.userId)
          .execute();
        const limits = sessionLimits(roles.map((r) => r.role));
        await tx
          .insertInto('session')
          .values({
            id: secretHash(session.id),
            accountId: session.userId,
            createdAt: at.toISOString(),
            lastSeenAt: at.toISOString(),
            expiresAt: new Date(at.getTime() + limits.idle).toISOString(),
            endsAt: new Date(at.getTime() + limits.absolute).toISOString(),
            device: session.attributes.device,
          })
          .execute();
      });
    },

    // The limits are moved while reading, by role; Lucia's own span never applies.
    async updateSessionExpiration() {},

    async getUserSessions() {
      // Lucia cannot list what is stored only hashed: see listSessions().
      return [];
    },

    async deleteSession(sessionId) {
      await db.deleteFrom('session').where('id', '=', secretHash(sessionId)).execute();
    },

    async deleteUserSessions(accountId) {
      await db.deleteFrom('session').where('accountId', '=', accountId).execute();
    },

    async deleteExpiredSessions() {
      const at = now().toISOString();
      await db
        .deleteFrom('session')
        .where((e) => e.or([e('expiresAt', '<=', at), e('endsAt', '<=', at)]))
        .execute();
    },
  };
}

async function touch(db: Db, id: string, endsAt: string, roles: RoleGrant[], at: Date): Promise<void> {
  const limits = sessionLimits(roles.map((r): RoleName => r.role));
  const expiresAt = new Date(at.getTime() + limits.idle).toISOString();
  await db
    .updateTable('session')
    .set({ lastSeenAt: at.toISOString(), expiresAt: expiresAt < endsAt ? expiresAt : endsAt })
    .where('id', '=', id)
    .execute();
}

import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import { issueAccountLink, type LinkKind } from '../accounts/account-links.server.ts';
import { displayName } from '../accounts/person-name.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordAudit } from '../audit/record.server.ts';
import { localDate } from '../batches/calendar.ts';
import { findOrganizedBatch, type OrganizedBatch } from '../batches/organized-batch.server.ts';
import { cancelWaitingMails, enqueueMail } from '../notifications/outbox.server.ts';

export interface PersonLink {
  enrolmentId: string;
  name: string;
  opdName: string;
  nip: string | null;
  email: string | null;
  kind: LinkKind;
  /** Shown once: only its hash is kept. */
  path: string;
  expiresAt: string;
}

export type InviteResult =
  | { ok: true; link: PersonLink; mailed: boolean }
  | { ok: false; reason: 'not_found' | 'not_own_account' };

/**
 * Makes a link for one participant: an invitation while there is no password yet, a reset afterwards. Returned to be
 * copied or printed, and mailed when that is asked and there is an address.
 */
export function inviteParticipant(
  db: Db,
  viewer: Viewer,
  batchId: string,
  enrolmentId: string,
  way: 'link' | 'mail',
  now: Date,
): Promise<InviteResult> {
  return write(db, async (tx): Promise<InviteResult> => {
    const batch = await findOrganizedBatch(tx, viewer, batchId);
    if (!batch) return { ok: false, reason: 'not_found' };
    const [person] = await invitees(tx, batch, [enrolmentId]);
    if (!person) return { ok: false, reason: 'not_found' };
    if (!person.isOwn) return { ok: false, reason: 'not_own_account' };
    const link = await issue(tx, batch, person, viewer, now);
    const mailed = way === 'mail' && (await mail(tx, batch, link, person.accountId, now));
    return { ok: true, link, mailed };
  });
}

export type InviteAllResult =
  | { ok: true; mailed: number; withoutEmail: number }
  | { ok: false; reason: 'not_found' };

/** Mails everybody who has neither password nor a link that still works. Pressing twice mails nobody twice. */
export async function mailInvitations(
  db: Db,
  viewer: Viewer,
  batchId: string,
  now: Date,
): Promise<InviteAllResult> {
  const batch = await findOrganizedBatch(db, viewer, batchId);
  if (!batch) return { ok: false, reason: 'not_found' };
  const waiting = await uninvited(db, batchId, now);
  const withEmail = waiting.filter(({ email }) => email !== null).map(({ id }) => id);
  let mailed = 0;
  for (let from = 0; from < withEmail.length; from += PEOPLE_PER_TRANSACTION)
    mailed += await write(db, async (tx) => {
      await lock(tx, `invitations:${batchId}`);
      const chunk = withEmail.slice(from, from + PEOPLE_PER_TRANSACTION);
      const still = new Set((await uninvited(tx, batchId, now, chunk)).map(({ id }) => id));
      const people = (await invitees(tx, batch, chunk)).filter(
        ({ enrolmentId, isOwn }) => isOwn && still.has(enrolmentId),
      );
      for (const person of people)
        await mail(tx, batch, await issue(tx, batch, person, viewer, now), person.accountId, now);
      return people.length;
    });
  return { ok: true, mailed, withoutEmail: waiting.length - withEmail.length };
}

export type PrintResult = { ok: true; links: PersonLink[] } | { ok: false; reason: 'not_found' };

/** Fresh links for everybody without a password whom no mail can reach, to be printed and cut apart. */
export async function printInvitations(
  db: Db,
  viewer: Viewer,
  batchId: string,
  now: Date,
): Promise<PrintResult> {
  const batch = await findOrganizedBatch(db, viewer, batchId);
  if (!batch) return { ok: false, reason: 'not_found' };
  const ids = (await withoutPassword(db, batchId).where('account.email', 'is', null).execute()).map(
    ({ id }) => id,
  );
  const links: PersonLink[] = [];
  for (let from = 0; from < ids.length; from += PEOPLE_PER_TRANSACTION)
    await write(db, async (tx) => {
      for (const person of await invitees(tx, batch, ids.slice(from, from + PEOPLE_PER_TRANSACTION)))
        if (person.isOwn) links.push(await issue(tx, batch, person, viewer, now));
    });
  return { ok: true, links };
}

const PEOPLE_PER_TRANSACTION = 50;

type Invitee = Awaited<ReturnType<typeof invitees>>[number];

/**
 * `isOwn`: the account's OPD is of the balai and it holds no role. A link sets a new password, so without this an
 * organizer could take over anybody whose NIP is known by enrolling them.
 */
async function invitees(tx: Tx, batch: OrganizedBatch, enrolmentIds: readonly string[]) {
  const rows = await tx
    .selectFrom('enrolment')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .innerJoin('opd', 'opd.id', 'enrolment.opdId')
    .leftJoin('opd as home', 'home.id', 'account.opdId')
    .leftJoin('pemda as homePemda', 'homePemda.id', 'home.pemdaId')
    .leftJoin('accountRole', 'accountRole.accountId', 'account.id')
    .select([
      'enrolment.id as enrolmentId',
      'account.id as accountId',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'account.nip',
      'account.email',
      'account.passwordHash',
      'opd.shortName as opdName',
      'homePemda.balaiId as homeBalaiId',
    ])
    .select((e) => e.fn.count<number>('accountRole.id').as('roles'))
    .where('enrolment.batchId', '=', batch.id)
    .where('enrolment.state', '=', 'active')
    .where('enrolment.id', 'in', enrolmentIds)
    .where('account.isActive', '=', 1)
    .groupBy(['enrolment.id', 'account.id', 'opd.id', 'homePemda.id'])
    .orderBy('opd.nameKey')
    .orderBy('account.sortKey')
    .execute();
  return rows.map((row) => ({
    ...row,
    hasPassword: row.passwordHash !== null,
    isOwn: row.homeBalaiId === batch.balaiId && Number(row.roles) === 0,
  }));
}

async function issue(
  tx: Tx,
  batch: OrganizedBatch,
  person: Invitee,
  viewer: Viewer,
  now: Date,
): Promise<PersonLink> {
  const kind: LinkKind = person.hasPassword ? 'reset' : 'invitation';
  const { path, expiresAt } = await issueAccountLink(tx, person.accountId, kind, viewer.accountId, now);
  await recordAudit(
    tx,
    {
      actorId: viewer.accountId,
      verb: `${kind}.issued`,
      subjectKind: 'account',
      subjectId: person.accountId,
      balaiId: batch.balaiId,
    },
    now,
  );
  const { enrolmentId, opdName, nip, email } = person;
  return { enrolmentId, name: displayName(person), opdName, nip, email, kind, path, expiresAt };
}

/** Earlier mails that still wait hold a link that works no more: they are taken back. */
async function mail(
  tx: Tx,
  batch: OrganizedBatch,
  link: PersonLink,
  accountId: string,
  now: Date,
): Promise<boolean> {
  if (!link.email) return false;
  await cancelWaitingMails(tx, accountId, link.kind);
  const { name, path, expiresAt } = link;
  const minutes = Math.round((Date.parse(expiresAt) - now.getTime()) / 60_000);
  await enqueueMail(
    tx,
    {
      accountId,
      to: link.email,
      message:
        link.kind === 'reset'
          ? { kind: 'reset', name, path, minutes }
          : {
              kind: 'invitation',
              name,
              batch: batch.name,
              path,
              expiresOn: localDate(new Date(expiresAt), batch.zone),
            },
      dedupeKey: `${link.kind}:${accountId}:${expiresAt}`,
    },
    now,
  );
  return true;
}

function withoutPassword(db: Db | Tx, batchId: string) {
  return db
    .selectFrom('enrolment')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .select(['enrolment.id', 'account.email'])
    .where('enrolment.batchId', '=', batchId)
    .where('enrolment.state', '=', 'active')
    .where('account.passwordHash', 'is', null)
    .where('account.isActive', '=', 1)
    .orderBy('account.sortKey');
}

function uninvited(db: Db | Tx, batchId: string, now: Date, among?: readonly string[]) {
  return withoutPassword(db, batchId)
    .$if(among !== undefined, (q) => q.where('enrolment.id', 'in', among ?? []))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('accountToken')
            .select('accountToken.id')
            .whereRef('accountToken.accountId', '=', 'account.id')
            .where('accountToken.kind', '=', 'invitation')
            .where('accountToken.usedAt', 'is', null)
            .where('accountToken.expiresAt', '>', now.toISOString()),
        ),
      ),
    )
    .execute();
}

import { storePassword } from '#app/domain/accounts/account-links.server.ts';
import { createAccount, grantRole, type RoleScope } from '#app/domain/accounts/create-account.server.ts';
import { parseNip } from '#app/domain/accounts/nip.ts';
import { splitName } from '#app/domain/accounts/person-name.ts';
import { write } from '../portable.ts';
import type { Db, Tx } from '../schema.ts';
import type { DemoInstitutions } from './institutions.ts';
import { type DemoPerson, ENDED_BATCH, RUNNING_BATCH, STAFF, STAFF_NIP, type StaffLogin } from './people.ts';

export interface DemoAccounts {
  /** Account ids of `peserta1`, `peserta2`, … at the places 0, 1, … */
  participants: string[];
  staff: Record<StaffLogin, string>;
}

/** The one who never signed in: invited, no privacy notice read. */
export const NEVER_SIGNED_IN = 9;

/** Every account of the demo world, all with the same password: it is hashed once. */
export async function seedAccounts(
  db: Db,
  institutions: DemoInstitutions,
  passwordHash: string,
  now: Date,
): Promise<DemoAccounts> {
  return write(db, async (tx) => {
    const people = [...RUNNING_BATCH, ...ENDED_BATCH];
    const participants: string[] = [];
    for (const [index, person] of people.entries()) {
      const id = await addParticipant(tx, person, index + 1, institutions, now);
      await storePassword(tx, id, passwordHash, now);
      if (index + 1 !== NEVER_SIGNED_IN) await acceptPrivacy(tx, id, now);
      participants.push(id);
    }
    const staff = {} as Record<StaffLogin, string>;
    for (const login of Object.keys(STAFF) as StaffLogin[]) {
      const id = await addStaff(tx, login, institutions, now);
      for (const scope of scopesOf(login, institutions)) await grantRole(tx, id, scope, null, now);
      await storePassword(tx, id, passwordHash, now);
      await acceptPrivacy(tx, id, now);
      staff[login] = id;
    }
    return { participants, staff };
  });
}

function addParticipant(
  tx: Tx,
  person: DemoPerson,
  number: number,
  institutions: DemoInstitutions,
  now: Date,
): Promise<string> {
  const opdId = institutions.opd.get(person.opd);
  if (!opdId) throw new Error(`there is no OPD "${person.opd}"`);
  return createAccount(
    tx,
    {
      person: splitName(person.name),
      nip: checkedNip(person.nip, person.kind),
      nipKind: person.kind,
      email: `peserta${number}@demo.test`,
      opdId,
      position: person.position,
      rank: person.rank,
    },
    null,
    now,
  );
}

function addStaff(tx: Tx, login: StaffLogin, institutions: DemoInstitutions, now: Date): Promise<string> {
  const nip = STAFF_NIP[login];
  return createAccount(
    tx,
    {
      person: splitName(STAFF[login].name),
      nip: nip ? checkedNip(nip, 'pns') : null,
      nipKind: nip ? 'pns' : null,
      email: `${login}@demo.test`,
      opdId: login === 'adminopd' ? (institutions.opd.get('Dinas Kesehatan') ?? null) : null,
      position: STAFF[login].position,
      rank: '',
    },
    null,
    now,
  );
}

function scopesOf(login: StaffLogin, institutions: DemoInstitutions): RoleScope[] {
  switch (login) {
    case 'mentor1':
    case 'mentor2':
    case 'mentor3':
      return [{ role: 'mentor', balaiId: institutions.balaiId }];
    case 'panitia':
      return [{ role: 'organizer', balaiId: institutions.balaiId }];
    case 'panitia2':
      return [{ role: 'organizer', balaiId: institutions.otherBalaiId }];
    case 'adminopd':
      return [{ role: 'opd_contact', opdId: institutions.opd.get('Dinas Kesehatan') ?? null }];
    case 'pimpinan':
      return [{ role: 'leader', pemdaId: institutions.pemdaId }];
    case 'admin':
      return [{ role: 'admin' }];
  }
}

/** Demo accounts have read the notice, so that a visitor lands on the page they came for. */
async function acceptPrivacy(tx: Tx, accountId: string, now: Date): Promise<void> {
  await tx
    .updateTable('account')
    .set({ privacyAcceptedAt: now.toISOString() })
    .where('id', '=', accountId)
    .execute();
}

function checkedNip(nip: string, kind: 'pns' | 'pppk'): string {
  const reading = parseNip(nip, kind);
  if (!reading.ok) throw new Error(`NIP ${nip}: ${reading.problem.code}`);
  return reading.nip;
}

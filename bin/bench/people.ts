import { sortKey } from '#app/domain/accounts/person-name.ts';
import { secretHash } from '#app/domain/accounts/secret-hash.server.ts';
import { newId } from '#db/id.ts';
import type { RoleName } from '#db/schema/accounts.ts';
import type { Row, Tx } from '#db/schema.ts';
import { insertAll } from './insert-all.ts';
import type { Ground } from './world.ts';

const PARTICIPANTS = 2_000;
const MENTORS = 10;
const HOUR = 3_600_000;

export interface Person {
  accountId: string;
  /** Of a session that is open: nobody has to sign in, which would measure Argon2. */
  cookie: string;
}

export interface Participant extends Person {
  enrolmentId: string;
  opdId: string;
  /** So many modules, from the first, are complete. */
  completeModules: number;
}

export interface People {
  participants: Participant[];
  mentors: Person[];
  organizer: Person;
}

const FIRST = [
  'Marlina',
  'Budi',
  'Siti',
  'Togar',
  'Rina',
  'Anwar',
  'Dewi',
  'Jonathan',
  'Nurhayati',
  'Parlin',
];
const LAST = ['Situmeang', 'Santoso', 'Aminah', 'Sihombing', 'Harahap', 'Lubis', 'Manurung', 'Pasaribu'];

/** Participants, mentors and an organizer, all signed in. Even participants are far, odd ones at the beginning. */
export async function insertPeople(tx: Tx, ground: Ground): Promise<People> {
  const accounts: Row<'account'>[] = [];
  const sessions: Row<'session'>[] = [];
  const signedIn = (name: string, opdId: string | null): Person => {
    const accountId = newId();
    accounts.push(account(accountId, name, opdId, ground.now));
    const sessionId = `${accounts.length}`.padStart(40, 'b');
    sessions.push(session(sessionId, accountId, ground.now));
    return { accountId, cookie: `pewarta=${sessionId}` };
  };

  const participants = Array.from({ length: PARTICIPANTS }, (_, index): Participant => {
    const opdId = ground.opdIds[index % ground.opdIds.length] ?? '';
    const name = `${FIRST[index % FIRST.length]} ${LAST[index % LAST.length]} ${index}`;
    const completeModules = index % 2 === 0 ? 3 + ((index / 2) % 6) : index % 3;
    return { ...signedIn(name, opdId), enrolmentId: newId(), opdId, completeModules };
  });
  const mentors = Array.from({ length: MENTORS }, (_, index) => signedIn(`Wartawan ${index + 1}`, null));
  const organizer = signedIn('Panitia Uji', null);

  await insertAll(tx, 'account', accounts);
  await insertAll(tx, 'session', sessions);
  await insertAll(tx, 'accountRole', [
    ...mentors.map(({ accountId }) => role(accountId, 'mentor', null, ground.now)),
    role(organizer.accountId, 'organizer', ground.balaiId, ground.now),
  ]);
  await insertAll(
    tx,
    'batchMentor',
    mentors.map(({ accountId }) => ({
      batchId: ground.batchId,
      accountId,
      capacity: 400,
      takesText: 1,
      takesPhoto: 1,
      isActive: 1,
    })),
  );
  return { participants, mentors, organizer };
}

function account(id: string, name: string, opdId: string | null, now: Date): Row<'account'> {
  const at = now.toISOString();
  return {
    id,
    name,
    titleBefore: '',
    titleAfter: 'S.Sos.',
    sortKey: sortKey(name),
    nip: null,
    nipKind: null,
    email: `${id}@uji.test`,
    opdId,
    position: 'Pranata Humas',
    rank: 'III/c',
    passwordHash: null,
    passwordChangedAt: null,
    privacyAcceptedAt: at,
    totpSecret: null,
    totpEnabledAt: null,
    totpLastStep: null,
    isActive: 1,
    lastSignInAt: at,
    hasShortcuts: 1,
    createdAt: at,
  };
}

function session(id: string, accountId: string, now: Date): Row<'session'> {
  const inTwelveHours = new Date(now.getTime() + 12 * HOUR).toISOString();
  return {
    id: secretHash(id),
    accountId,
    createdAt: now.toISOString(),
    lastSeenAt: now.toISOString(),
    expiresAt: inTwelveHours,
    endsAt: inTwelveHours,
    device: 'bench',
  };
}

function role(accountId: string, name: RoleName, balaiId: string | null, now: Date): Row<'accountRole'> {
  return {
    id: newId(),
    accountId,
    role: name,
    balaiId,
    pemdaId: null,
    opdId: null,
    createdAt: now.toISOString(),
    createdBy: null,
  };
}

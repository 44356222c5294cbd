import { sortKey } from '#app/domain/accounts/person-name.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { plainName } from '#app/domain/agencies/name-match.ts';
import { importCourse } from '#app/domain/courses/import-course.server.ts';
import { readCourse } from '#app/domain/courses/read-course.ts';
import { joinProgress } from '#app/domain/roster/opd-counters.server.ts';
import { newId } from '../id.ts';
import { write } from '../portable.ts';
import type { AccountRoleTable } from '../schema/accounts.ts';
import type { BatchTable } from '../schema/batches.ts';
import type { Db } from '../schema.ts';
import { smallCourse } from './small-course.ts';

/** A moment inside every batch the factories make. */
export const NOW = new Date('2026-11-10T02:00:00.000Z');
const at = NOW.toISOString();

export async function makeBalai(db: Db, name = `Balai ${newId()}`): Promise<string> {
  const id = newId();
  await db
    .insertInto('balai')
    .values({
      id,
      name,
      shortName: 'BPSDMP',
      institutionLine: '',
      city: 'Medan',
      zone: 'Asia/Jakarta',
      numberPattern: '{seq:4}/BPSDMP/PWT-{batch}/{romanMonth}/{year}',
      emblemFileId: null,
      createdAt: at,
    })
    .execute();
  return id;
}

export async function makePemda(db: Db, balaiId: string, name = `Kabupaten ${newId()}`): Promise<string> {
  const id = newId();
  await db.insertInto('pemda').values({ id, balaiId, name, zone: 'Asia/Jakarta', createdAt: at }).execute();
  return id;
}

export async function makeOpd(db: Db, pemdaId: string, name = `Dinas ${newId()}`): Promise<string> {
  const id = newId();
  await db
    .insertInto('opd')
    .values({ id, pemdaId, name, shortName: name, nameKey: plainName(name), isActive: 1, createdAt: at })
    .execute();
  return id;
}

export async function makeAccount(
  db: Db,
  account: { name?: string; email?: string | null; nip?: string | null; opdId?: string | null } = {},
): Promise<string> {
  const id = newId();
  const name = account.name ?? 'Marlina Situmeang';
  await db
    .insertInto('account')
    .values({
      id,
      name,
      titleBefore: '',
      titleAfter: '',
      sortKey: sortKey(name),
      nip: account.nip ?? null,
      nipKind: account.nip ? 'pns' : null,
      email: account.email === undefined ? `${id}@contoh.test` : account.email,
      opdId: account.opdId ?? null,
      position: 'Pranata Humas',
      rank: 'III/c',
      passwordHash: null,
      passwordChangedAt: null,
      privacyAcceptedAt: at,
      totpSecret: null,
      totpEnabledAt: null,
      totpLastStep: null,
      isActive: 1,
      lastSignInAt: null,
      createdAt: at,
    })
    .execute();
  return id;
}

export async function grantRole(
  db: Db,
  accountId: string,
  grant: Pick<AccountRoleTable, 'role'> & Partial<Pick<AccountRoleTable, 'balaiId' | 'pemdaId' | 'opdId'>>,
): Promise<void> {
  await db
    .insertInto('accountRole')
    .values({
      id: newId(),
      accountId,
      balaiId: null,
      pemdaId: null,
      opdId: null,
      ...grant,
      createdAt: at,
      createdBy: null,
    })
    .execute();
}

/** The small course of the tests: module 1 = lesson + quiz, module 2 = lesson + news assignment; or another one. */
export async function makeCourse(db: Db, files = smallCourse): Promise<string> {
  const reading = readCourse(files);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { courseVersionId } = await importCourse(db, `kursus-${newId()}`, reading.course, null, NOW);
  return courseVersionId;
}

export interface World {
  balaiId: string;
  pemdaId: string;
  opdId: string;
  otherOpdId: string;
  courseVersionId: string;
  batchId: string;
  modules: { id: string; ord: number }[];
  components: { id: string; slug: string; kind: string; moduleId: string | null }[];
}

/** A balai with one Pemda, two OPD, the small course and a batch that runs now. */
export async function makeWorld(
  db: Db,
  batch: Partial<BatchTable> = {},
  files = smallCourse,
): Promise<World> {
  const balaiId = await makeBalai(db);
  const pemdaId = await makePemda(db, balaiId);
  const opdId = await makeOpd(db, pemdaId);
  const otherOpdId = await makeOpd(db, pemdaId);
  const courseVersionId = await makeCourse(db, files);
  const batchId = await makeBatch(db, { balaiId, pemdaId, courseVersionId, ...batch });
  const modules = await db
    .selectFrom('module')
    .select(['id', 'ord'])
    .where('courseVersionId', '=', courseVersionId)
    .orderBy('ord')
    .execute();
  const components = await db
    .selectFrom('component')
    .select(['id', 'slug', 'kind', 'moduleId'])
    .where('courseVersionId', '=', courseVersionId)
    .execute();
  await db
    .insertInto('batchModule')
    .values(modules.map(({ id }) => ({ batchId, moduleId: id, opensOn: '2026-11-02', dueOn: '2026-11-20' })))
    .execute();
  return { balaiId, pemdaId, opdId, otherOpdId, courseVersionId, batchId, modules, components };
}

export async function makeBatch(
  db: Db,
  batch: Pick<BatchTable, 'balaiId' | 'pemdaId' | 'courseVersionId'> & Partial<BatchTable>,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('batch')
    .values({
      id,
      name: `Angkatan ${id}`,
      label: 'III',
      place: 'Aula Bappeda',
      zone: 'Asia/Jakarta',
      startsOn: '2026-11-02',
      endsOn: '2026-12-04',
      quotaPerOpd: null,
      passScore: 70,
      attendancePercent: 80,
      resubmissionDays: 5,
      reviewDays: 3,
      certificateCity: 'Medan',
      certificateOn: null,
      signatoryId: null,
      secondSignatoryId: null,
      createdAt: at,
      createdBy: null,
      ...batch,
    })
    .execute();
  return id;
}

export async function enrol(db: Db, batchId: string, accountId: string, opdId: string): Promise<string> {
  const id = newId();
  await write(db, async (tx) => {
    await tx
      .insertInto('enrolment')
      .values({
        id,
        batchId,
        accountId,
        opdId,
        state: 'active',
        completedMask: 0,
        enrolledAt: at,
        enrolledBy: null,
        lastActiveAt: null,
      })
      .execute();
    await joinProgress(tx, id);
  });
  return id;
}

export async function addMentor(
  db: Db,
  batchId: string,
  accountId: string,
  mentor: { capacity?: number; takesText?: number; takesPhoto?: number } = {},
): Promise<void> {
  await db
    .insertInto('batchMentor')
    .values({ batchId, accountId, capacity: 20, takesText: 1, takesPhoto: 1, isActive: 1, ...mentor })
    .execute();
}

/** A viewer as the door would make one; roles as given. */
export function makeViewer(accountId: string, viewer: Partial<Viewer> = {}): Viewer {
  return {
    accountId,
    name: 'Marlina Situmeang',
    titleBefore: '',
    titleAfter: '',
    opdId: null,
    opdName: null,
    email: null,
    isParticipant: true,
    batchId: null,
    roles: [],
    hasAcceptedPrivacy: true,
    hasTwoStep: false,
    hasShortcuts: true,
    sessionId: '',
    ...viewer,
  };
}

import { createAccount, grantRole, type RoleScope } from '#app/domain/accounts/create-account.server.ts';
import { splitName } from '#app/domain/accounts/person-name.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { addDays, localDate } from '#app/domain/batches/calendar.ts';
import { createBatch } from '#app/domain/batches/create-batch.server.ts';
import { setMentor } from '#app/domain/batches/set-mentors.server.ts';
import { checkImport } from '#app/domain/roster/check-import.server.ts';
import { enrolAccounts } from '#app/domain/roster/enrol-accounts.server.ts';
import { openSqlite } from '#db/client.server.ts';
import { write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import { viewerOf } from '#db/seeds/viewer.ts';

/**
 * People whom the demo world lacks: the same roles as its own, but for another office, Pemda, OPD and batch. They
 * must see nothing of the first office. Their password is that of the demo accounts.
 */
export async function addStrangers(dataFolder: string): Promise<void> {
  const db = openSqlite(dataFolder);
  try {
    const now = new Date();
    await addCheckedRoster(db, now);
    const organizer = await viewerOf(db, await accountIdOf(db, 'panitia2'));
    const balaiId = organizer.roles[0]?.balaiId ?? '';
    const opd = await db
      .selectFrom('opd')
      .innerJoin('pemda', 'pemda.id', 'opd.pemdaId')
      .select(['opd.id', 'opd.pemdaId'])
      .where('pemda.balaiId', '=', balaiId)
      .executeTakeFirstOrThrow();
    const mentorId = await addPerson(db, 'mentor4', 'Grace Lumentut', null, { role: 'mentor', balaiId }, now);
    await addPerson(db, 'adminopd2', 'Ferdy Wowor', opd.id, { role: 'opd_contact', opdId: opd.id }, now);
    await addPerson(db, 'pimpinan2', 'Meity Rondonuwu', null, { role: 'leader', pemdaId: opd.pemdaId }, now);
    const participantId = await addPerson(db, 'peserta41', 'Steven Mamahit', opd.id, undefined, now);
    const batchId = await addBatch(db, organizer, opd.pemdaId, mentorId, now);
    await write(db, (tx) =>
      enrolAccounts(tx, batchId, [{ accountId: participantId, opdId: opd.id }], organizer.accountId, now),
    );
  } finally {
    await db.destroy();
  }
}

/** A file that the first office has checked and not imported, so that there is one for others to reach for. */
async function addCheckedRoster(db: Db, now: Date): Promise<void> {
  const { batchId } = await db
    .selectFrom('enrolment')
    .select('batchId')
    .where('accountId', '=', await accountIdOf(db, 'peserta4'))
    .executeTakeFirstOrThrow();
  const table = [
    ['Nama', 'NIP', 'Surel', 'OPD', 'Jabatan', 'Golongan'],
    ['Tanpa OPD', '', 'tanpa.opd@demo.test', 'Dinas Tidak Ada', '', ''],
  ].map((row) => row.map((text) => (text ? { text, isNumber: false } : null)));
  const checked = await checkImport(
    db,
    await viewerOf(db, await accountIdOf(db, 'panitia')),
    batchId,
    { fileName: 'peserta.csv', sheet: '', table },
    now,
  );
  if (!checked.ok) throw new Error(`The checked roster: ${checked.reason}`);
}

async function addBatch(
  db: Db,
  organizer: Viewer,
  pemdaId: string,
  mentorId: string,
  now: Date,
): Promise<string> {
  const { courseVersionId } = await db
    .selectFrom('batch')
    .select('courseVersionId')
    .executeTakeFirstOrThrow();
  const today = localDate(now, 'Asia/Makassar');
  const created = await createBatch(
    db,
    organizer,
    {
      pemdaId,
      courseVersionId,
      name: 'Angkatan I',
      label: 'I',
      place: 'Balai Kota',
      startsOn: addDays(today, -10),
      endsOn: addDays(today, 30),
      passScore: 70,
      attendancePercent: 80,
      resubmissionDays: 5,
      reviewDays: 3,
      certificateCity: 'Manado',
    },
    now,
  );
  if (!created.ok) throw new Error(`The strangers' batch: ${created.reason}`);
  const set = await setMentor(
    db,
    organizer,
    created.batchId,
    { accountId: mentorId, capacity: 20, takesText: true, takesPhoto: true, isActive: true },
    now,
  );
  if (!set.ok) throw new Error(`The strangers' mentor: ${set.reason}`);
  return created.batchId;
}

function addPerson(
  db: Db,
  login: string,
  name: string,
  opdId: string | null,
  role: RoleScope | undefined,
  now: Date,
): Promise<string> {
  return write(db, async (tx) => {
    const id = await createAccount(
      tx,
      {
        person: splitName(name),
        nip: null,
        nipKind: null,
        email: `${login}@demo.test`,
        opdId,
        position: '',
        rank: '',
      },
      null,
      now,
    );
    if (role) await grantRole(tx, id, role, null, now);
    await tx
      .updateTable('account')
      .set({ ...(await demoPassword(tx)), privacyAcceptedAt: now.toISOString() })
      .where('id', '=', id)
      .execute();
    return id;
  });
}

function demoPassword(tx: Tx) {
  return tx
    .selectFrom('account')
    .select(['passwordHash', 'passwordChangedAt'])
    .where('email', '=', 'admin@demo.test')
    .executeTakeFirstOrThrow();
}

async function accountIdOf(db: Db, login: string): Promise<string> {
  const account = await db
    .selectFrom('account')
    .select('id')
    .where('email', '=', `${login}@demo.test`)
    .executeTakeFirstOrThrow();
  return account.id;
}

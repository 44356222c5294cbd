import { addDays, localDate } from '#app/domain/batches/calendar.ts';
import { createBatch } from '#app/domain/batches/create-batch.server.ts';
import { importCourse } from '#app/domain/courses/import-course.server.ts';
import { readCourse } from '#app/domain/courses/read-course.ts';
import { enrolAccounts } from '#app/domain/roster/enrol-accounts.server.ts';
import { openSqlite } from '#db/client.server.ts';
import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { viewerOf } from '#db/seeds/viewer.ts';
import { drawingCourse } from '#db/testing/drawing-course.ts';

/** A class of the first balai whose quiz draws one question of each newer kind. Gives its batch. */
export async function addQuestionClass(dataFolder: string, logins: readonly string[]): Promise<string> {
  const reading = readCourse(drawingCourse);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const db = openSqlite(dataFolder);
  try {
    const now = new Date();
    const { courseVersionId } = await importCourse(db, 'bank-soal', reading.course, null, now);
    const organizer = await viewerOf(db, (await accountOf(db, 'panitia')).id);
    const people = await Promise.all(logins.map((login) => accountOf(db, login)));
    const { pemdaId } = await db
      .selectFrom('opd')
      .select('pemdaId')
      .where('id', '=', people[0]?.opdId ?? '')
      .executeTakeFirstOrThrow();
    const today = localDate(now, 'Asia/Jakarta');
    const created = await createBatch(
      db,
      organizer,
      {
        pemdaId,
        courseVersionId,
        name: 'Angkatan Bank Soal',
        label: 'BS',
        place: 'Aula',
        startsOn: addDays(today, -10),
        endsOn: addDays(today, 30),
        passScore: 70,
        attendancePercent: 80,
        resubmissionDays: 5,
        reviewDays: 3,
        certificateCity: 'Medan',
      },
      now,
    );
    if (!created.ok) throw new Error(`The class: ${created.reason}`);
    await write(db, (tx) =>
      enrolAccounts(
        tx,
        created.batchId,
        people.map(({ id, opdId }) => ({ accountId: id, opdId: opdId ?? '' })),
        organizer.accountId,
        now,
      ),
    );
    return created.batchId;
  } finally {
    await db.destroy();
  }
}

const accountOf = (db: Db, login: string) =>
  db
    .selectFrom('account')
    .select(['id', 'opdId'])
    .where('email', '=', `${login}@demo.test`)
    .executeTakeFirstOrThrow();

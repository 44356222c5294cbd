import { newId } from '#db/id.ts';
import { isUniqueViolation, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordAudit } from '../audit/record.server.ts';
import type { BatchFields, NewBatchFields } from './batch-form.ts';
import { proposeModuleDates } from './module-dates.ts';
import { organizedScope } from './organized-batch.server.ts';

export type CreateBatchResult =
  | { ok: true; batchId: string }
  | { ok: false; reason: 'pemda_unknown' | 'course_unknown' | 'signatory_unknown' | 'name_taken' };

/** Makes a batch of an organizer's balai, pinned to a course version, with dates for its modules proposed evenly. */
export async function createBatch(
  db: Db,
  viewer: Viewer,
  fields: NewBatchFields,
  now: Date,
): Promise<CreateBatchResult> {
  try {
    return await write(db, (tx) => insertBatch(tx, viewer, fields, now));
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, reason: 'name_taken' };
    throw error;
  }
}

async function insertBatch(
  tx: Tx,
  viewer: Viewer,
  fields: NewBatchFields,
  now: Date,
): Promise<CreateBatchResult> {
  const pemda = await tx
    .selectFrom('pemda')
    .select(['id', 'balaiId', 'zone'])
    .where('id', '=', fields.pemdaId)
    .where('balaiId', 'in', organizedScope(viewer))
    .executeTakeFirst();
  if (!pemda) return { ok: false, reason: 'pemda_unknown' };
  const modules = await tx
    .selectFrom('module')
    .select('id')
    .where('courseVersionId', '=', fields.courseVersionId)
    .orderBy('ord')
    .execute();
  if (modules.length === 0) return { ok: false, reason: 'course_unknown' };
  if (!(await hasSignatories(tx, pemda.balaiId, fields))) return { ok: false, reason: 'signatory_unknown' };

  const batchId = newId();
  await tx
    .insertInto('batch')
    .values({
      id: batchId,
      balaiId: pemda.balaiId,
      pemdaId: pemda.id,
      courseVersionId: fields.courseVersionId,
      zone: pemda.zone,
      ...batchColumns(fields),
      createdAt: now.toISOString(),
      createdBy: viewer.accountId,
    })
    .execute();
  const dates = proposeModuleDates(modules.length, fields.startsOn, fields.endsOn);
  await tx
    .insertInto('batchModule')
    .values(
      modules.map(({ id }, place) => ({
        batchId,
        moduleId: id,
        opensOn: dates[place]?.opensOn ?? fields.startsOn,
        dueOn: dates[place]?.dueOn ?? fields.endsOn,
      })),
    )
    .execute();
  await recordAudit(
    tx,
    {
      actorId: viewer.accountId,
      verb: 'batch.created',
      subjectKind: 'batch',
      subjectId: batchId,
      balaiId: pemda.balaiId,
      detail: { name: fields.name },
    },
    now,
  );
  return { ok: true, batchId };
}

/** The columns that a form sets, empty ones as null. */
export function batchColumns(fields: BatchFields) {
  return {
    name: fields.name,
    label: fields.label,
    place: fields.place,
    startsOn: fields.startsOn,
    endsOn: fields.endsOn,
    quotaPerOpd: fields.quotaPerOpd ?? null,
    passScore: fields.passScore,
    attendancePercent: fields.attendancePercent,
    resubmissionDays: fields.resubmissionDays,
    reviewDays: fields.reviewDays,
    certificateCity: fields.certificateCity,
    certificateOn: fields.certificateOn ?? null,
    signatoryId: fields.signatoryId ?? null,
    secondSignatoryId: fields.secondSignatoryId ?? null,
  };
}

/** Whether the chosen signatories are the balai's own. */
export async function hasSignatories(tx: Tx, balaiId: string, fields: BatchFields): Promise<boolean> {
  const wanted = [fields.signatoryId, fields.secondSignatoryId].filter((id) => id !== undefined);
  if (wanted.length === 0) return true;
  const own = await tx
    .selectFrom('signatory')
    .select('id')
    .where('balaiId', '=', balaiId)
    .where('id', 'in', wanted)
    .execute();
  return own.length === wanted.length;
}

import { isUniqueViolation, write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordAudit } from '../audit/record.server.ts';
import type { BatchFields } from './batch-form.ts';
import { batchColumns, hasSignatories } from './create-batch.server.ts';
import { findOrganizedBatch } from './organized-batch.server.ts';

export type UpdateBatchResult =
  | { ok: true }
  | { ok: false; reason: 'not_found' | 'signatory_unknown' | 'name_taken' };

/** Changes a batch. Dates of modules stay: they are set on the schedule, where each is seen. */
export async function updateBatch(
  db: Db,
  viewer: Viewer,
  batchId: string,
  fields: BatchFields,
  now: Date,
): Promise<UpdateBatchResult> {
  try {
    return await write(db, async (tx): Promise<UpdateBatchResult> => {
      const batch = await findOrganizedBatch(tx, viewer, batchId);
      if (!batch) return { ok: false, reason: 'not_found' };
      if (!(await hasSignatories(tx, batch.balaiId, fields)))
        return { ok: false, reason: 'signatory_unknown' };
      await tx.updateTable('batch').set(batchColumns(fields)).where('id', '=', batchId).execute();
      await recordAudit(
        tx,
        {
          actorId: viewer.accountId,
          verb: 'batch.changed',
          subjectKind: 'batch',
          subjectId: batchId,
          balaiId: batch.balaiId,
        },
        now,
      );
      return { ok: true };
    });
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, reason: 'name_taken' };
    throw error;
  }
}

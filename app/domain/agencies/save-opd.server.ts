import type { z } from 'zod';
import type { Db } from '#db/schema.ts';
import { findOpd, findPemda } from './institution-queries.server.ts';
import { createOpd, type Named, updateOpd } from './institutions.server.ts';
import type { opdForm } from './opd-form.ts';
import type { BalaiScope } from './scope.ts';

export type SaveOpdResult = Named | { ok: false; reason: 'not_found' };

/** Makes an OPD (`id` null) or changes one, only within the scope. An OPD never moves to another Pemda. */
export async function saveOpd(
  db: Db,
  scope: BalaiScope,
  id: string | null,
  form: z.output<typeof opdForm>,
  by: string,
  now: Date,
): Promise<SaveOpdResult> {
  if (id === null) {
    if (!(await findPemda(db, scope, form.pemdaId))) return { ok: false, reason: 'not_found' };
    return createOpd(db, form.pemdaId, form, by, now);
  }
  if (!(await findOpd(db, scope, id))) return { ok: false, reason: 'not_found' };
  return updateOpd(db, id, { ...form, isActive: form.isActive === 'on' }, by, now);
}

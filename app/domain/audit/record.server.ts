import { newId } from '#db/id.ts';
import type { Db, Tx } from '#db/schema.ts';

export interface AuditEntry {
  actorId: string | null;
  /** Past-tense English verb phrase with a dot: `certificate.issued`, `role.granted`. */
  verb: string;
  subjectKind: string;
  subjectId: string;
  balaiId?: string | null;
  /** Facts worth keeping; never secrets, manuscripts or grades. */
  detail?: Record<string, string | number | boolean | null>;
}

/** Writes one line of the audit trail, in the caller's transaction. */
export async function recordAudit(tx: Tx | Db, entry: AuditEntry, now: Date): Promise<void> {
  await tx.insertInto('auditEvent').values(auditRow(entry, now)).execute();
}

/** Writes many lines with few statements. */
export async function recordAudits(tx: Tx | Db, entries: readonly AuditEntry[], now: Date): Promise<void> {
  const rows = entries.map((entry) => auditRow(entry, now));
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT)
    await tx
      .insertInto('auditEvent')
      .values(rows.slice(from, from + ROWS_PER_STATEMENT))
      .execute();
}

const ROWS_PER_STATEMENT = 200;

function auditRow(entry: AuditEntry, now: Date) {
  return {
    id: newId(),
    at: now.toISOString(),
    actorId: entry.actorId,
    verb: entry.verb,
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    balaiId: entry.balaiId ?? null,
    detail: JSON.stringify(entry.detail ?? {}),
  };
}

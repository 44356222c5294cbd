import { newId } from '#db/id.ts';
import type { Tx } from '#db/schema.ts';

export type JobKind = 'render_certificate' | 'compare_version';

/** Asks for work to be done after the transaction that caused it; the same key is one job. */
export async function enqueueJob(
  tx: Tx,
  job: { kind: JobKind; payload: Record<string, string>; dedupeKey: string },
  now: Date,
): Promise<void> {
  await tx
    .insertInto('job')
    .values({
      id: newId(),
      kind: job.kind,
      payload: JSON.stringify(job.payload),
      dedupeKey: job.dedupeKey,
      state: 'waiting',
      attempts: 0,
      notBefore: now.toISOString(),
      lastError: '',
      createdAt: now.toISOString(),
      finishedAt: null,
    })
    .onConflict((c) => c.column('dedupeKey').doNothing())
    .execute();
}

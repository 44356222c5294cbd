import type { Tx } from '#db/schema.ts';

/** Rows for one statement: far below what either engine takes. */
const AT_ONCE = 500;

/** Makes a text known by its fingerprints; those it had before are forgotten. */
export async function storeFingerprints(
  tx: Tx,
  balaiId: string,
  sourceId: string,
  fingerprints: readonly number[],
): Promise<void> {
  await forgetFingerprints(tx, sourceId);
  for (let at = 0; at < fingerprints.length; at += AT_ONCE) {
    const rows = fingerprints.slice(at, at + AT_ONCE).map((hash) => ({ balaiId, hash, sourceId }));
    await tx.insertInto('fingerprint').values(rows).execute();
  }
}

export async function forgetFingerprints(tx: Tx, sourceId: string): Promise<void> {
  await tx.deleteFrom('fingerprint').where('sourceId', '=', sourceId).execute();
}

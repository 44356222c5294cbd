import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { recordAudit } from '../audit/record.server.ts';
import type { Viewer } from './viewer.ts';

/** Notes when the viewer took note of the privacy notice; the first time counts (UU PDP 27/2022 art. 20–22). */
export async function acceptPrivacy(db: Db, viewer: Viewer, now: Date): Promise<void> {
  const { accountId } = viewer;
  await write(db, async (tx) => {
    const accepted = await tx
      .updateTable('account')
      .set({ privacyAcceptedAt: now.toISOString() })
      .where('id', '=', accountId)
      .where('privacyAcceptedAt', 'is', null)
      .executeTakeFirst();
    if (Number(accepted.numUpdatedRows) === 0) return;
    await recordAudit(
      tx,
      { actorId: accountId, verb: 'privacy.accepted', subjectKind: 'account', subjectId: accountId },
      now,
    );
  });
}

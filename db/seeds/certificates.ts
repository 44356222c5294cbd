import { renderCertificate } from '#app/documents/worker-pool.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { issueCertificates } from '#app/domain/certificates/issue-certificates.server.ts';
import type { Printing } from '#app/domain/certificates/number-certificate.server.ts';
import { replaceCertificate } from '#app/domain/certificates/replace-certificate.server.ts';
import { revokeCertificate } from '#app/domain/certificates/revoke-certificate.server.ts';
import { renderCertificateChore } from '#app/jobs/render-certificate.server.ts';
import type { FileStore } from '#app/storage/files.server.ts';
import type { Db } from '../schema.ts';
import type { History, Moment } from './history.ts';

export interface CertificateRoom {
  db: Db;
  history: History;
  files: FileStore;
  organizer: Viewer;
  printing: Printing;
  batchId: string;
}

/** What happened to the certificates of the ended batch: six issued, one of them revoked, one replaced. */
export function planCertificates(
  room: CertificateRoom,
  people: { enrolmentId: string; accountId: string }[],
  moments: { issued: Moment; replaced: Moment; revoked: Moment },
): void {
  const { db, history, organizer, batchId, printing } = room;
  const enrolmentIds = people.map(({ enrolmentId }) => enrolmentId);
  const [toRevoke, toReplace] = people.slice(-2);
  if (!toRevoke || !toReplace) throw new Error('too few participants in the ended batch');
  history.add(moments.issued, async (now) => {
    // The slip in her titles that makes a new version necessary.
    await setTitleAfter(db, toReplace.accountId, 'S.Kep.');
    const issued = await issueCertificates(db, organizer, batchId, enrolmentIds, printing, now);
    if (!issued.ok || issued.refused.length > 0) throw new Error(`certificates: ${JSON.stringify(issued)}`);
    await drawWaiting(room, now);
  });
  history.add(moments.replaced, async (now) => {
    await setTitleAfter(db, toReplace.accountId, 'S.K.M.');
    const id = await activeCertificate(db, toReplace.enrolmentId);
    const reason = 'Gelar pada nama keliru ditulis.';
    const replaced = await replaceCertificate(db, organizer, id, reason, printing, now);
    if (!replaced.ok) throw new Error(`replacing: ${replaced.reason}`);
    await drawWaiting(room, now);
  });
  history.add(moments.revoked, async (now) => {
    const id = await activeCertificate(db, toRevoke.enrolmentId);
    const reason = 'Diterbitkan sebelum nilai proyek akhir diperiksa ulang.';
    const revoked = await revokeCertificate(db, organizer, id, reason, now);
    if (!revoked.ok) throw new Error(`revoking: ${revoked.reason}`);
  });
}

/** Draws what waits, as the server would within seconds. */
async function drawWaiting({ db, files, printing }: CertificateRoom, now: Date): Promise<void> {
  const { run } = renderCertificateChore({
    db,
    files,
    renderCertificate,
    now: () => now,
    origin: printing.origin,
  });
  while (await run());
}

async function activeCertificate(db: Db, enrolmentId: string): Promise<string> {
  const { id } = await db
    .selectFrom('certificate')
    .select('id')
    .where('activeKey', '=', enrolmentId)
    .executeTakeFirstOrThrow();
  return id;
}

async function setTitleAfter(db: Db, accountId: string, titleAfter: string): Promise<void> {
  await db.updateTable('account').set({ titleAfter }).where('id', '=', accountId).execute();
}

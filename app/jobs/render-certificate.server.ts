import { findFactsToDraw, publishCertificate } from '#app/domain/certificates/publish-certificate.server.ts';
import { claimJob, jobDone, jobFailed } from '#app/domain/notifications/run-jobs.server.ts';
import type { Chore, Workshop } from './workshop.ts';

/** The name of the chore, for who waits for it. */
export const CERTIFICATES = 'certificates';

/** Draws the next certificate that waits, stores its file and publishes it. */
export function renderCertificateChore({ db, now, files, renderCertificate }: Workshop): Chore {
  return {
    name: CERTIFICATES,
    pattern: '*/2 * * * * *',
    async run() {
      const job = await claimJob(db, 'render_certificate', now());
      if (!job) return false;
      try {
        await draw(job.payload.certificateId ?? '');
        await jobDone(db, job, now());
      } catch (error) {
        await jobFailed(db, job, error, now());
      }
      return true;
    },
  };

  async function draw(certificateId: string): Promise<void> {
    const facts = await findFactsToDraw(db, certificateId);
    if (!facts) return;
    const emblem = facts.emblem ? await files.get(facts.emblem) : undefined;
    if (facts.emblem && !emblem) throw new Error(`The emblem ${facts.emblem} is missing from the files.`);
    const bytes = await renderCertificate(facts, emblem);
    const sha256 = await files.put(bytes);
    await publishCertificate(db, certificateId, { sha256, bytes: bytes.length }, now());
  }
}

import { now } from '#app/clock.ts';
import { config } from '#app/config.server.ts';
import { db } from '#app/database.server.ts';
import { closeDocumentWorkers, renderCertificate } from '#app/documents/worker-pool.ts';
import { files, uploadParts } from '#app/files.server.ts';
import { compareVersionChore } from '#app/jobs/compare-version.server.ts';
import { CERTIFICATES, renderCertificateChore } from '#app/jobs/render-certificate.server.ts';
import { type Runner, startRunner } from '#app/jobs/runner.server.ts';
import { sendMailChore } from '#app/jobs/send-mail.server.ts';
import { sweepChore } from '#app/jobs/sweep.server.ts';
import { sweepPhotosChore } from '#app/jobs/sweep-photos.server.ts';
import { sweepUploadsChore } from '#app/jobs/sweep-uploads.server.ts';
import { log } from '#app/log.server.ts';
import { openMailServer } from '#app/mail/smtp.server.ts';

let runner: Runner | undefined;

/** Starts what this process does beside answering requests: certificates, mail, sweeping. */
export function startBackground(): void {
  const workshop = { db, now, files, origin: config.origin, renderCertificate };
  const chores = [
    renderCertificateChore(workshop),
    compareVersionChore(workshop),
    sweepChore(workshop),
    sweepUploadsChore(workshop, uploadParts),
    sweepPhotosChore(workshop, files),
  ];
  // Without a mail server mails stay in the outbox, where the admin sees them.
  if (config.smtpUrl) chores.push(sendMailChore(workshop, openMailServer(config.smtpUrl, config.origin)));
  runner ??= startRunner(chores, (chore, error) => log.error({ chore, err: error }, 'a chore failed'));
}

/** To be called after a verb that has put a job or a mail into its queue; nobody waits for what comes of it. */
export function kickJobs(): void {
  void runner?.kick();
}

/** The same, and waits at most so long for the certificates, so that the page that follows can offer their files. */
export async function drawCertificates(patienceMs: number): Promise<void> {
  const drawn = runner?.kick(CERTIFICATES);
  let alarm: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    alarm = setTimeout(resolve, patienceMs);
  });
  await Promise.race([drawn, patience]);
  clearTimeout(alarm);
}

export async function stopBackground(): Promise<void> {
  await runner?.close();
  await closeDocumentWorkers();
}

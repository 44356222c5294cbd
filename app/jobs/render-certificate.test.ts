import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type DocumentWorkers, startDocumentWorkers } from '#app/documents/worker-pool.ts';
import { issueCertificates } from '#app/domain/certificates/issue-certificates.server.ts';
import { findPublicCertificate } from '#app/domain/certificates/public-certificate.server.ts';
import { findCertificateFile } from '#app/domain/certificates/queries.server.ts';
import { claimJob } from '#app/domain/notifications/run-jobs.server.ts';
import { type FileStore, folderStore, sha256Of } from '#app/storage/files.server.ts';
import { type CertifyingWorld, makeCertifyingWorld, makeGraduate, PRINTING } from '#db/testing/certifying.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import { renderCertificateChore } from './render-certificate.server.ts';
import { startRunner } from './runner.server.ts';
import type { Workshop } from './workshop.ts';

const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

onBothEngines('drawing certificates', (db) => {
  let world: CertifyingWorld;
  let workers: DocumentWorkers;
  let files: FileStore;
  let folder = '';
  let now = NOW;
  beforeAll(async () => {
    world = await makeCertifyingWorld(db());
    workers = startDocumentWorkers(1);
    folder = await mkdtemp(join(tmpdir(), 'pewarta-files-'));
    files = folderStore(folder);
  });
  afterAll(async () => {
    await workers.close();
    await rm(folder, { recursive: true });
  });

  const chore = (workshop: Partial<Workshop> = {}) =>
    renderCertificateChore({
      db: db(),
      now: () => now,
      files,
      origin: PRINTING.origin,
      renderCertificate: workers.renderCertificate,
      ...workshop,
    });
  const issue = async () => {
    const { viewer, enrolmentId } = await makeGraduate(db(), world);
    const issued = await issueCertificates(
      db(),
      world.organizer,
      world.batchId,
      [enrolmentId],
      PRINTING,
      now,
    );
    const row = await db()
      .selectFrom('certificate')
      .selectAll()
      .where('id', '=', (issued.ok && issued.certificateIds[0]) || '')
      .executeTakeFirstOrThrow();
    return { viewer, id: row.id, code: row.code };
  };
  const jobOf = (id: string) =>
    db().selectFrom('job').selectAll().where('dedupeKey', '=', `certificate:${id}`).executeTakeFirstOrThrow();

  it('stores a PDF under its hash and makes the certificate public, with two runners at work', async () => {
    const issued = await Promise.all([issue(), issue(), issue()]);
    const faults = vi.fn();
    const runners = [startRunner([chore()], faults), startRunner([chore()], faults)];
    await Promise.all(runners.map((runner) => runner.kick()));
    await Promise.all(runners.map((runner) => runner.close()));
    expect(faults).not.toHaveBeenCalled();
    for (const { viewer, code, id } of issued) {
      const file = await findCertificateFile(db(), viewer, code);
      const bytes = await files.get(file?.sha256 ?? '');
      expect(
        Buffer.from(bytes ?? [])
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      expect(sha256Of(bytes ?? new Uint8Array())).toBe(file?.sha256);
      expect(await findPublicCertificate(db(), code)).toMatchObject({ state: 'terbit' });
      expect(await jobOf(id)).toMatchObject({ state: 'done', attempts: 1, lastError: '' });
    }
  });

  it('tries again when drawing fails, and nothing is public meanwhile', async () => {
    const { id, code } = await issue();
    const broken = chore({ renderCertificate: () => Promise.reject(new Error('the thread died')) });
    expect(await broken.run()).toBe(true);
    expect(await broken.run()).toBe(false);
    expect(await jobOf(id)).toMatchObject({ state: 'waiting', attempts: 1, lastError: 'the thread died' });
    expect(await findPublicCertificate(db(), code)).toBeUndefined();
    now = after(15);
    expect(await chore().run()).toBe(true);
    expect(await findPublicCertificate(db(), code)).toMatchObject({ state: 'terbit' });
  });

  it('takes up what a crashed process left', async () => {
    now = after(100);
    const { code } = await issue();
    expect(await claimJob(db(), 'render_certificate', now)).toMatchObject({
      kind: 'render_certificate',
      attempts: 1,
    });
    expect(await chore().run()).toBe(false);
    now = after(100 + 120);
    expect(await chore().run()).toBe(true);
    expect(await findPublicCertificate(db(), code)).toMatchObject({ state: 'terbit' });
  });

  it('waits for a missing emblem instead of printing without it', async () => {
    const own = await makeCertifyingWorld(db());
    await db()
      .insertInto('file')
      .values({
        id: 'lambang',
        sha256: 'e'.repeat(64),
        mime: 'image/png',
        bytes: 1,
        width: 1,
        height: 1,
        originalName: 'lambang.png',
        ownerId: null,
        createdAt: NOW.toISOString(),
      })
      .execute();
    await db().updateTable('balai').set({ emblemFileId: 'lambang' }).where('id', '=', own.balaiId).execute();
    const { enrolmentId } = await makeGraduate(db(), own);
    const issued = await issueCertificates(db(), own.organizer, own.batchId, [enrolmentId], PRINTING, now);
    await chore().run();
    const job = await jobOf((issued.ok && issued.certificateIds[0]) || '');
    expect(job).toMatchObject({ state: 'waiting' });
    expect(job.lastError).toContain('emblem');
  });
});

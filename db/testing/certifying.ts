import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { createSignatory } from '#app/domain/agencies/institutions.server.ts';
import { recordResult } from '#app/domain/learning/record-result.server.ts';
import { newId } from '../id.ts';
import { write } from '../portable.ts';
import type { BatchTable } from '../schema/batches.ts';
import type { Db } from '../schema.ts';
import { enrol, grantRole, makeAccount, makeViewer, makeWorld, NOW, type World } from './factories.ts';

export interface CertifyingWorld extends World {
  organizer: Viewer;
  /** Organizes another balai. */
  stranger: Viewer;
}

export const PRINTING = { origin: 'https://pewarta.test', isSigned: false };

/** A batch whose certificates can be issued: a signatory and an organizer are there. */
export async function makeCertifyingWorld(db: Db, batch: Partial<BatchTable> = {}): Promise<CertifyingWorld> {
  const world = await makeWorld(db, batch);
  const signatory = {
    name: 'Dr. Ratna Wulandari Pohan, M.Si.',
    nip: '197209181998032006',
    position: 'Kepala Balai',
  };
  const signatoryId = await createSignatory(db, world.balaiId, signatory, null, NOW);
  await db.updateTable('batch').set({ signatoryId }).where('id', '=', world.batchId).execute();
  const other = await makeWorld(db);
  return {
    ...world,
    organizer: await makeOrganizer(db, world.balaiId),
    stranger: await makeOrganizer(db, other.balaiId),
  };
}

/** A participant; everything done and passed with this score, or nothing when it is null. */
export async function makeGraduate(
  db: Db,
  world: World,
  score: number | null = 86.4,
  account: Parameters<typeof makeAccount>[1] = {},
): Promise<{ enrolmentId: string; viewer: Viewer }> {
  const accountId = await makeAccount(db, { opdId: world.opdId, ...account });
  const enrolmentId = await enrol(db, world.batchId, accountId, world.opdId);
  if (score !== null)
    for (const { id, kind, moduleId } of world.components) {
      if (!moduleId) continue;
      const isLesson = kind === 'lesson';
      const result = {
        state: isLesson ? ('done' as const) : ('passed' as const),
        score: isLesson ? null : score,
      };
      await write(db, (tx) =>
        recordResult(
          tx,
          { enrolmentId, componentId: id, ...result, cause: 'rebuild', causeId: null, by: null },
          NOW,
        ),
      );
    }
  return { enrolmentId, viewer: makeViewer(accountId, { batchId: world.batchId }) };
}

async function makeOrganizer(db: Db, balaiId: string): Promise<Viewer> {
  const accountId = await makeAccount(db, { name: 'Ratna Sitepu' });
  await grantRole(db, accountId, { role: 'organizer', balaiId });
  return makeViewer(accountId, {
    isParticipant: false,
    roles: [{ role: 'organizer', balaiId, pemdaId: null, opdId: null }],
  });
}

/** A news story that this mentor has passed, as the desk leaves it. */
export async function makePassedWork(
  db: Db,
  world: World,
  enrolmentId: string,
  title: string,
  mentorName: string,
): Promise<void> {
  const at = NOW.toISOString();
  const componentId = world.components.find(({ kind }) => kind === 'assignment')?.id ?? '';
  const mentorId = await makeAccount(db, { name: mentorName });
  const [submissionId, versionId, reviewId] = [newId(), newId(), newId()];
  await db
    .insertInto('submission')
    .values({
      id: submissionId,
      enrolmentId,
      componentId,
      batchId: world.batchId,
      state: 'passed',
      versionCount: 1,
      mentorId,
      title,
      wordCount: 200,
      waitingSince: null,
      dueAt: null,
      createdAt: at,
    })
    .execute();
  await db
    .insertInto('version')
    .values({
      id: versionId,
      submissionId,
      n: 1,
      doc: '{}',
      textHash: '',
      schemaVersion: 1,
      wordCount: 200,
      sourceLinks: '[]',
      pictureFileId: null,
      pictureCaption: '',
      authorId: mentorId,
      isLate: 0,
      ownWorkStatedAt: at,
      publishingConsent: 0,
      createdAt: at,
      sendKey: null,
    })
    .execute();
  await db
    .insertInto('review')
    .values({
      id: reviewId,
      versionId,
      reviewerId: mentorId,
      trackedDoc: '{}',
      note: '',
      state: 'decided',
      rev: 1,
      createdAt: at,
      updatedAt: at,
    })
    .execute();
  const decision = { submissionId, versionId, reviewId, kind: 'pass' as const, score: 88, note: '' };
  await db
    .insertInto('decision')
    .values({ id: newId(), ...decision, decidedAt: at, decidedBy: mentorId })
    .execute();
}

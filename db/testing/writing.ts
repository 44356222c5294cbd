import type { Viewer } from '#app/domain/accounts/viewer.ts';
import type { TypedDraft } from '#app/domain/assignments/draft-form.ts';
import { submitAssignment } from '#app/domain/assignments/submit.server.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import type { Db } from '../schema.ts';
import {
  addMentor,
  enrol,
  grantRole,
  makeAccount,
  makeViewer,
  makeWorld,
  NOW,
  type World,
} from './factories.ts';

export const STORY: FieldTexts = {
  judul: '412 Anak di Tiga Kecamatan Ikuti Imunisasi Kejar',
  kota: 'SEI RANTAU',
  hari: 'Selasa, 10 November 2026',
  teras:
    'Dinas Kesehatan memberikan imunisasi kejar kepada 412 anak balita di tiga kecamatan, Selasa (10/11).',
  tubuh:
    'Pelayanan berlangsung serentak di tiga puskesmas.\n\nWarga dapat datang ke posyandu pada 1–5 Desember.',
};

/** A typed draft; `rev` is that of the draft it was written on. */
export function typed(texts: Partial<FieldTexts> = {}, rev = 0): TypedDraft {
  return { texts: { ...STORY, ...texts }, sources: [], caption: '', rev };
}

export interface WritingWorld extends World {
  /** The news assignment of the small course. */
  assignmentId: string;
  participant: Viewer;
  mentor: Viewer;
  organizer: Viewer;
  stranger: Viewer;
}

/** A running batch with one participant, one mentor, its organizer, and somebody who has nothing to do with it. */
export async function makeWritingWorld(db: Db): Promise<WritingWorld> {
  const world = await makeWorld(db);
  const { participant } = await makeParticipant(db, world);
  const mentor = await makeMentor(db, world);
  const organizerId = await makeAccount(db, { name: 'Ratna Sitepu' });
  await grantRole(db, organizerId, { role: 'organizer', balaiId: world.balaiId });
  return {
    ...world,
    assignmentId: world.components.find(({ kind }) => kind === 'assignment')?.id ?? '',
    participant,
    mentor,
    organizer: makeViewer(organizerId, {
      isParticipant: false,
      roles: [{ role: 'organizer', balaiId: world.balaiId, pemdaId: null, opdId: null }],
    }),
    stranger: makeViewer(await makeAccount(db, { name: 'Orang Luar' }), {
      roles: [{ role: 'mentor', balaiId: null, pemdaId: null, opdId: null }],
    }),
  };
}

export async function makeParticipant(db: Db, world: World, opdId = world.opdId) {
  const accountId = await makeAccount(db, { opdId });
  const enrolmentId = await enrol(db, world.batchId, accountId, opdId);
  return { participant: makeViewer(accountId, { opdId, batchId: world.batchId }), enrolmentId };
}

export async function makeMentor(
  db: Db,
  world: World,
  mentor: Parameters<typeof addMentor>[3] = {},
  name = 'Ida Kusumawardani',
): Promise<Viewer> {
  const accountId = await makeAccount(db, { name });
  await grantRole(db, accountId, { role: 'mentor' });
  await addMentor(db, world.batchId, accountId, mentor);
  return makeViewer(accountId, {
    name,
    isParticipant: false,
    roles: [{ role: 'mentor', balaiId: null, pemdaId: null, opdId: null }],
  });
}

/** Sends a version and returns the submission's id. */
export async function send(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  texts: Partial<FieldTexts> = {},
  now = NOW,
): Promise<string> {
  const draft = await db
    .selectFrom('draft')
    .innerJoin('submission', 'submission.id', 'draft.submissionId')
    .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
    .select('draft.rev')
    .where('enrolment.accountId', '=', viewer.accountId)
    .where('submission.componentId', '=', assignmentId)
    .executeTakeFirst();
  const submission = { ...typed(texts, draft?.rev ?? 0), hasPublishingConsent: false };
  const result = await submitAssignment(db, viewer, assignmentId, submission, now);
  if (!result.ok) throw new Error(`not sent: ${result.reason}`);
  return result.submissionId;
}

/** The same moment, so many seconds later. */
export const later = (seconds: number, from = NOW) => new Date(from.getTime() + seconds * 1_000);

import { NO_PARTS } from '#app/domain/assignments/package-parts.ts';
import { fromFields, SCHEMA_VERSION, serializeDocument } from '#app/domain/manuscript/document.ts';
import { wordCount } from '#app/domain/manuscript/measures.ts';
import { textHash } from '#app/domain/manuscript/text-hash.server.ts';
import { newId } from '#db/id.ts';
import type { Row, Tx } from '#db/schema.ts';
import { insertAll } from './insert-all.ts';
import type { Participant, Person } from './people.ts';
import { insertReviews } from './reviews.ts';
import { storyFields } from './story.ts';
import type { Ground } from './world.ts';

export interface SentManuscript {
  submission: Row<'submission'>;
  version: Row<'version'>;
}

/** A manuscript of every participant for one assignment, dealt out to the mentors; those of the far ones reviewed. */
export async function insertManuscripts(
  tx: Tx,
  ground: Ground,
  participants: Participant[],
  mentors: Person[],
  assignmentId: string,
): Promise<SentManuscript[]> {
  const sent = participants.map((participant, index): SentManuscript => {
    // Pairs go to the same mentor: one of them is reviewed, the other waits.
    const mentor = mentors[Math.floor(index / 2) % mentors.length];
    return manuscript(participant, index, mentor?.accountId ?? null, assignmentId, ground);
  });
  await insertAll(
    tx,
    'submission',
    sent.map(({ submission }) => submission),
  );
  await insertAll(
    tx,
    'version',
    sent.map(({ version }) => version),
  );
  await insertAll(
    tx,
    'draft',
    sent.map(({ submission, version }) => draft(submission.id, version.doc, version.createdAt)),
  );
  await insertAll(
    tx,
    'allocation',
    sent.map(({ submission }) => allocation(submission)),
  );
  await insertReviews(
    tx,
    assignmentId,
    sent.filter(({ submission }) => submission.state === 'passed'),
  );
  return sent;
}

/** A draft of each participant, not sent yet; returns what the page's form would send. */
export async function insertDrafts(
  tx: Tx,
  ground: Ground,
  participants: Participant[],
  assignmentId: string,
): Promise<{ participant: Participant; form: Record<string, string> }[]> {
  const drafts = participants.map((participant, index) => ({
    participant,
    fields: storyFields(index),
    submission: submissionOf(participant, assignmentId, ground),
  }));
  await insertAll(
    tx,
    'submission',
    drafts.map(({ submission }) => submission),
  );
  await insertAll(
    tx,
    'draft',
    drafts.map(({ submission, fields }) =>
      draft(submission.id, serializeDocument(fromFields(fields)), submission.createdAt),
    ),
  );
  return drafts.map(({ participant, fields }) => ({
    participant,
    form: { ...fields, sources: '', caption: '', rev: '1', ownWork: 'on', intent: 'kirim' },
  }));
}

function manuscript(
  participant: Participant,
  index: number,
  mentorId: string | null,
  assignmentId: string,
  ground: Ground,
): SentManuscript {
  const document = fromFields(storyFields(index));
  const isReviewed = participant.completeModules >= 3;
  // Minutes apart, so that the queue has an order.
  const createdAt = new Date(ground.now.getTime() - (index + 1) * 120_000).toISOString();
  const submission: Row<'submission'> = {
    ...submissionOf(participant, assignmentId, ground),
    state: isReviewed ? 'passed' : 'waiting',
    versionCount: 1,
    mentorId,
    title: storyFields(index).judul,
    wordCount: wordCount(document),
    waitingSince: isReviewed ? null : createdAt,
    createdAt,
  };
  return {
    submission,
    version: {
      id: newId(),
      submissionId: submission.id,
      n: 1,
      doc: serializeDocument(document),
      textHash: textHash(document),
      schemaVersion: SCHEMA_VERSION,
      wordCount: submission.wordCount,
      sourceLinks: '[]',
      pictureFileId: null,
      pictureCaption: '',
      ...NO_PARTS,
      authorId: participant.accountId,
      isLate: 0,
      ownWorkStatedAt: createdAt,
      publishingConsent: 1,
      answered: null,
      createdAt,
      sendKey: null,
    },
  };
}

function submissionOf(participant: Participant, componentId: string, ground: Ground): Row<'submission'> {
  return {
    id: newId(),
    enrolmentId: participant.enrolmentId,
    componentId,
    batchId: ground.batchId,
    state: 'draft',
    versionCount: 0,
    mentorId: null,
    title: '',
    wordCount: 0,
    waitingSince: null,
    dueAt: null,
    createdAt: ground.now.toISOString(),
  };
}

function draft(submissionId: string, doc: string, savedAt: string): Row<'draft'> {
  return {
    submissionId,
    doc,
    schemaVersion: SCHEMA_VERSION,
    rev: 1,
    sourceLinks: '[]',
    pictureFileId: null,
    pictureCaption: '',
    ...NO_PARTS,
    savedAt,
  };
}

function allocation({ id, mentorId, createdAt }: Row<'submission'>): Row<'allocation'> {
  return {
    id: newId(),
    submissionId: id,
    mentorId: mentorId ?? '',
    cause: 'automatic',
    at: createdAt,
    by: null,
    endedAt: null,
  };
}

import type { DraftOnServer, DraftValues } from '#app/domain/assignments/draft-values.ts';
import { selfLevelField } from '#app/domain/assignments/self-levels.ts';
import type { Comparison } from '#app/domain/manuscript/compare.ts';
import type { Answer, Received, Sending } from './draft-sync.ts';
import { postWords } from './post-words.ts';

/** What the desk's addresses answer to scripts. */
export type DeskReply =
  | { ok: true; rev: number; savedAt: string; fileId: string | null }
  | { ok: true; received: Received }
  | { ok: false; reason: 'invalid'; errors: Record<string, string[]>; rev: number | null }
  | { ok: false; reason: 'conflict'; message: string; there: DraftOnServer; comparison: Comparison }
  | { ok: false; reason: 'refused'; message: string }
  | { ok: false; reason: 'other_account' };

interface DraftRequest {
  assignmentId: string;
  /** Who wrote it: the server takes it from nobody else, whoever is signed in by then. */
  accountId: string;
  text: DraftValues;
  rev: number;
  /** Chosen over the draft `rev`: the server keeps that one. */
  isChosen?: boolean | undefined;
}

export function postDraft(request: DraftRequest): Promise<Answer> {
  return post(`/tugas/${request.assignmentId}/draf`, bodyOf(request));
}

export function postSending(request: DraftRequest & { sending: Sending }): Promise<Answer> {
  const { key, hasConsent, selfLevels } = request.sending;
  const body = bodyOf(request);
  body.set('sendKey', key);
  body.set('ownWork', 'on');
  if (hasConsent) body.set('publishingConsent', 'on');
  for (const [criterionId, level] of Object.entries(selfLevels))
    body.set(selfLevelField(criterionId), String(level));
  return post(`/tugas/${request.assignmentId}/kirim`, body);
}

/** Keeps a text beside the draft, on the server. True once it is there. */
export async function postKept(request: DraftRequest): Promise<boolean> {
  const answer = await post(`/tugas/${request.assignmentId}/cadangan`, bodyOf(request));
  return answer.kind === 'saved';
}

function bodyOf({ accountId, text, rev, isChosen }: DraftRequest): URLSearchParams {
  const { texts, ...others } = text;
  const body = new URLSearchParams({ ...texts, ...others, rev: String(rev), account: accountId });
  if (isChosen) body.set('isChosen', 'on');
  return body;
}

const post = (address: string, body: URLSearchParams): Promise<Answer> => postWords(address, body, answerOf);

function answerOf(reply: DeskReply): Answer {
  if (reply.ok)
    return 'received' in reply
      ? { kind: 'sent', received: reply.received }
      : { kind: 'saved', rev: reply.rev, savedAt: reply.savedAt };
  switch (reply.reason) {
    case 'invalid':
      return { kind: 'invalid', errors: reply.errors, rev: reply.rev };
    case 'conflict':
      return { kind: 'conflict', there: reply.there, comparison: reply.comparison };
    case 'refused':
      return { kind: 'refused', message: reply.message };
    case 'other_account':
      return { kind: 'other_account' };
  }
}

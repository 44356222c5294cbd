import type { StoredMarks } from '#app/domain/review/edit-review.server.ts';
import type { Parts } from '../device/work-parts.ts';
import type { SaveAnswer, WorkSync } from '../device/work-sync.ts';
import { postReview } from './post-review.ts';

export interface WorkAddress {
  submissionId: string;
  n: number;
  reviewId: string;
}

type Reply<Stored> =
  | { ok: true; rev: number; savedAt: string }
  | { ok: false; reason: string; message: string; stored?: Stored };

interface Saving<Stored> {
  keepalive: boolean;
  /** By status: what is refused without a reply of ours. */
  refusals: Readonly<Record<number, string>>;
  toParts: (stored: Stored) => Parts;
}

/** What every saving says first: which version, which review, and the state it was made on. */
export function savingBody({ n, reviewId }: WorkAddress, { base }: WorkSync): FormData {
  const body = new FormData();
  body.set('n', String(n));
  body.set('rev', String(base.rev));
  body.set('reviewId', reviewId);
  return body;
}

/** Saves work on a review; what another window has stored meanwhile comes back as parts. */
export function postSaving<Stored extends Pick<StoredMarks, 'rev'>>(
  address: string,
  body: FormData,
  { keepalive, refusals, toParts }: Saving<Stored>,
): Promise<SaveAnswer> {
  return postReview<Reply<Stored>, SaveAnswer>(address, body, {
    ...{ keepalive, refusals },
    read: (reply) => {
      if (reply.ok) return { kind: 'saved', rev: reply.rev, savedAt: reply.savedAt };
      if (reply.reason === 'conflict' && reply.stored)
        return { kind: 'conflict', there: { rev: reply.stored.rev, parts: toParts(reply.stored) } };
      return { kind: 'refused', message: reply.message };
    },
  });
}

const NOT_YOURS =
  'Telaah ini tidak dapat disimpan dari sini: akun lain sedang masuk, atau karya ini sudah dialihkan. Salin yang Anda tulis sebelum menutup halaman.';

/** Of rooms that are worked in online: what they send is small, so browsers finish it after the page is left. */
export const ONLINE_SAVING = { keepalive: true, refusals: { 403: NOT_YOURS, 404: NOT_YOURS } } as const;

import type { StoredMarks } from '#app/domain/review/edit-review.server.ts';
import { changedParts, namedParts, type Parts } from '../device/work-parts.ts';
import type { SaveAnswer, WorkSync } from '../device/work-sync.ts';
import { LEVEL_PREFIX } from './level-field.ts';
import { LEVEL, levelPart } from './mark-parts.ts';
import { postReview } from './post-review.ts';
import type { WorkAddress } from './work-request.ts';

/** Levels and the note alone: the work of rooms whose notes go to the server by themselves. */
export type MarksWork = Omit<StoredMarks, 'rev'>;

export function toMarksParts({ levels, note }: MarksWork): Parts {
  return { note, ...Object.fromEntries(Object.entries(levels).map(([id, level]) => levelPart(id, level))) };
}

export function toMarksWork(parts: Parts): MarksWork {
  return { note: parts.note ?? '', levels: namedParts<number>(parts, LEVEL) };
}

type Reply =
  | { ok: true; rev: number; savedAt: string }
  | { ok: false; reason: string; message: string; stored?: StoredMarks };

const NOT_YOURS =
  'Telaah ini tidak dapat disimpan dari sini: akun lain sedang masuk, atau karya ini sudah dialihkan. Salin yang Anda tulis sebelum menutup halaman.';

/** Sends what the server does not have. It is small: browsers finish it after the page is left. */
export function postMarks(address: WorkAddress, { here, base }: WorkSync): Promise<SaveAnswer> {
  const body = new FormData();
  body.set('n', String(address.n));
  body.set('rev', String(base.rev));
  body.set('reviewId', address.reviewId);
  const names = Object.keys(changedParts(base.parts, here));
  const work = toMarksWork(here);
  if (names.includes('note')) body.set('note', work.note);
  for (const [id, level] of Object.entries(work.levels))
    if (names.includes(LEVEL + id)) body.set(LEVEL_PREFIX + id, String(level));
  return postReview<Reply, SaveAnswer>(`/telaah/${address.submissionId}/tanda`, body, {
    keepalive: true,
    refusals: { 403: NOT_YOURS, 404: NOT_YOURS },
    read: (reply) => {
      if (reply.ok) return { kind: 'saved', rev: reply.rev, savedAt: reply.savedAt };
      if (reply.reason === 'conflict' && reply.stored)
        return { kind: 'conflict', there: { rev: reply.stored.rev, parts: toMarksParts(reply.stored) } };
      return { kind: 'refused', message: reply.message };
    },
  });
}

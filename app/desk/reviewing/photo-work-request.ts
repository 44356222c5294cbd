import type { StoredPhotoWork } from '#app/domain/review/save-photo-work.server.ts';
import { changedParts } from '../device/work-parts.ts';
import type { SaveAnswer, WorkSync } from '../device/work-sync.ts';
import { LEVEL_PREFIX } from './level-field.ts';
import { changesOf, toPhotoParts, toPhotoWork } from './photo-work.ts';
import { postReview } from './post-review.ts';
import type { WorkAddress } from './work-request.ts';

type Reply =
  | { ok: true; rev: number; savedAt: string }
  | { ok: false; reason: string; message: string; stored?: StoredPhotoWork };

const NOT_YOURS =
  'Telaah ini tidak dapat disimpan dari sini: akun lain sedang masuk, atau karya ini sudah dialihkan. Salin yang Anda tulis sebelum menutup halaman.';

/** Sends what the server does not have. It is small: browsers finish it after the page is left. */
export function postPhotoWork(address: WorkAddress, state: WorkSync): Promise<SaveAnswer> {
  return postReview<Reply, SaveAnswer>(`/telaah/${address.submissionId}/foto/tanda`, bodyOf(address, state), {
    keepalive: true,
    refusals: { 403: NOT_YOURS, 404: NOT_YOURS },
    read: (reply) => {
      if (reply.ok) return { kind: 'saved', rev: reply.rev, savedAt: reply.savedAt };
      if (reply.reason === 'conflict' && reply.stored)
        return { kind: 'conflict', there: { rev: reply.stored.rev, parts: toPhotoParts(reply.stored) } };
      return { kind: 'refused', message: reply.message };
    },
  });
}

function bodyOf({ n, reviewId }: WorkAddress, { here, base }: WorkSync): FormData {
  const body = new FormData();
  body.set('n', String(n));
  body.set('rev', String(base.rev));
  body.set('reviewId', reviewId);
  const names = Object.keys(changedParts(base.parts, here));
  const work = toPhotoWork(here);
  if (names.includes('note')) body.set('note', work.note);
  for (const [id, level] of Object.entries(changesOf(names, 'level', work.levels)))
    body.set(LEVEL_PREFIX + id, String(level));
  body.set('threads', JSON.stringify(changesOf(names, 'thread', work.threads)));
  body.set(
    'photos',
    JSON.stringify({
      pins: changesOf(names, 'pin', work.pins),
      crops: changesOf(names, 'crop', work.crops),
      captions: changesOf(names, 'caption', work.captions),
    }),
  );
  return body;
}

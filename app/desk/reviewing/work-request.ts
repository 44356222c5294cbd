import { serializeDocument } from '#app/domain/manuscript/document.ts';
import { deriveSuggestions } from '#app/domain/manuscript/suggestions.ts';
import type { Reason, Reasons } from '#app/domain/review/reasons.ts';
import { NO_REASON } from '#app/domain/review/reasons.ts';
import type { StoredWork } from '#app/domain/review/save-work.server.ts';
import { changedParts } from '../device/work-parts.ts';
import type { SaveAnswer, WorkSync } from '../device/work-sync.ts';
import { LEVEL_PREFIX } from './level-field.ts';
import { postSaving, savingBody, type WorkAddress } from './post-saving.ts';
import { type RoomWork, readPartName, toParts, toWork } from './room-work.ts';

/** Browsers refuse to finish larger requests after the page is left. */
const KEEPALIVE_BYTES = 60_000;

/** Sends what the server does not have. */
export async function postWork(address: WorkAddress, state: WorkSync): Promise<SaveAnswer> {
  const body = bodyOf(address, state);
  const size = [...body.values()].reduce((sum, value) => sum + String(value).length, 0);
  return postSaving<StoredWork>(`/telaah/${address.submissionId}/tanda`, body, {
    keepalive: size * 2 < KEEPALIVE_BYTES,
    // Somebody else is signed in, or it is not the viewer's any more.
    refusals: { 403: NOT_YOURS, 404: NOT_YOURS, 413: TOO_LARGE },
    toParts,
  });
}

const TOO_LARGE =
  'Telaah ini terlalu besar untuk dikirim sekaligus, jadi belum tersimpan di server. Persingkat usulnya; semuanya tetap ada di perangkat ini.';

const NOT_YOURS =
  'Naskah ini tidak dapat disimpan dari sini: akun lain sedang masuk, atau naskah sudah dialihkan. Pekerjaan Anda tetap ada di perangkat ini.';

function bodyOf(address: WorkAddress, state: WorkSync): FormData {
  const { here, base } = state;
  const body = savingBody(address, state);
  const changed = Object.keys(changedParts(base.parts, here)).map(readPartName);
  const work = toWork(here);
  const has = (kind: string) => changed.some((part) => part.kind === kind);
  if (has('note')) body.set('note', work.note);
  for (const { kind, id } of changed)
    if (kind === 'level') body.set(LEVEL_PREFIX + id, String(work.levels[id]));
  if (has('field') || has('reason')) {
    body.set('document', serializeDocument(work.document));
    body.set('reasons', JSON.stringify(reasonsOf(work)));
  }
  if (has('thread')) {
    const ids = changed.filter(({ kind }) => kind === 'thread').map(({ id }) => id);
    body.set('threads', JSON.stringify(Object.fromEntries(ids.map((id) => [id, work.threads[id] ?? null]))));
  }
  return body;
}

/** Of the suggestions that stand in the text: one that was taken back may come again, by undoing. */
function reasonsOf({ document, reasons }: RoomWork): Reasons {
  return Object.fromEntries(
    deriveSuggestions(document).map(({ id }): [string, Reason] => [id, reasons[id] ?? NO_REASON]),
  );
}

import type { StoredPhotoWork } from '#app/domain/review/save-photo-work.server.ts';
import { changedParts } from '../device/work-parts.ts';
import type { SaveAnswer, WorkSync } from '../device/work-sync.ts';
import { LEVEL_PREFIX } from './level-field.ts';
import { changesOf, toPhotoParts, toPhotoWork } from './photo-work.ts';
import { ONLINE_SAVING, postSaving, savingBody, type WorkAddress } from './post-saving.ts';

/** Sends what the server does not have. */
export function postPhotoWork(address: WorkAddress, state: WorkSync): Promise<SaveAnswer> {
  return postSaving<StoredPhotoWork>(`/telaah/${address.submissionId}/foto/tanda`, bodyOf(address, state), {
    ...ONLINE_SAVING,
    toParts: toPhotoParts,
  });
}

function bodyOf(address: WorkAddress, state: WorkSync): FormData {
  const { here, base } = state;
  const body = savingBody(address, state);
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

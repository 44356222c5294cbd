import type { StoredMarks } from '#app/domain/review/edit-review.server.ts';
import { changedParts, namedParts, type Parts } from '../device/work-parts.ts';
import type { SaveAnswer, WorkSync } from '../device/work-sync.ts';
import { LEVEL_PREFIX } from './level-field.ts';
import { LEVEL, levelPart } from './mark-parts.ts';
import { ONLINE_SAVING, postSaving, savingBody, type WorkAddress } from './post-saving.ts';

/** Levels and the note alone: the work of rooms whose notes go to the server by themselves. */
export type MarksWork = Omit<StoredMarks, 'rev'>;

export function toMarksParts({ levels, note }: MarksWork): Parts {
  return { note, ...Object.fromEntries(Object.entries(levels).map(([id, level]) => levelPart(id, level))) };
}

export function toMarksWork(parts: Parts): MarksWork {
  return { note: parts.note ?? '', levels: namedParts<number>(parts, LEVEL) };
}

/** Sends what the server does not have. */
export function postMarks(address: WorkAddress, state: WorkSync): Promise<SaveAnswer> {
  const { here, base } = state;
  const body = savingBody(address, state);
  const names = Object.keys(changedParts(base.parts, here));
  const work = toMarksWork(here);
  if (names.includes('note')) body.set('note', work.note);
  for (const [id, level] of Object.entries(work.levels))
    if (names.includes(LEVEL + id)) body.set(LEVEL_PREFIX + id, String(level));
  return postSaving<StoredMarks>(`/telaah/${address.submissionId}/tanda`, body, {
    ...ONLINE_SAVING,
    toParts: toMarksParts,
  });
}

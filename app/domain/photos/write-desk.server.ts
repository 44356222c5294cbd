import type { Tx } from '#db/schema.ts';
import {
  contentOf,
  isOvertaken,
  isSameContent,
  type StoredDraft,
  writeDraft,
} from '../assignments/draft.server.ts';
import { keepAlong, keepReplaced } from '../assignments/keep-draft.server.ts';
import type { TypedDesk } from './desk-form.ts';
import { type DeskPhoto, listDeskPhotos } from './desk-photos.server.ts';
import { showChosen } from './own-desk.server.ts';
import type { PhotoWords } from './photo-fields.ts';

/** The desk as it is stored: the other side of a conflict. */
export interface StoredDesk {
  draft: StoredDraft;
  photos: DeskPhoto[];
}

/** What a page has typed, put on the pictures that are there now: ones that came or went since are left as they are. */
export async function mergeTyped(tx: Tx, submissionId: string, typed: TypedDesk) {
  const stored = await listDeskPhotos(tx, submissionId);
  const words = new Map(typed.photos.map((photo) => [photo.id, photo]));
  const photos = stored.map((photo): PhotoWords => words.get(photo.id) ?? wordsOf(photo));
  const isThere = stored.some(({ id }) => id === typed.chosenId);
  const storedChoice = stored.find(({ isChosen }) => isChosen)?.id ?? null;
  const chosenId = isThere ? typed.chosenId : storedChoice;
  const caption = photos.find(({ id }) => id === chosenId)?.caption ?? '';
  return { stored, photos, chosenId, content: { ...contentOf(typed), caption } };
}

export type MergedDesk = Awaited<ReturnType<typeof mergeTyped>>;

/** Whether saving changes nothing: a retry after a lost answer. */
export const isSameDesk = (draft: StoredDraft, desk: MergedDesk): boolean =>
  isSameContent(draft, desk.content) && changedWords(desk).length === 0 && !hasOtherChoice(desk);

/** Whether another page has written words since this one was opened, which saving would take away. */
export function isDeskOvertaken(draft: StoredDraft, desk: MergedDesk, rev: number): boolean {
  if (draft.rev === rev) return false;
  const losesWords = changedWords(desk).some(({ id }) => {
    const before = desk.stored.find((photo) => photo.id === id);
    return before !== undefined && hasWords(before);
  });
  // The caption of the main picture is looked at among the pictures' words.
  return losesWords || isOvertaken(draft, { ...desk.content, caption: draft.caption }, rev);
}

/** Writes texts, words and choice as the next revision, and keeps the text that goes as the writing desk does. */
export async function writeDesk(
  tx: Tx,
  submissionId: string,
  desk: MergedDesk,
  draft: StoredDraft | undefined,
  isConflictChoice: boolean,
  now: Date,
): Promise<number> {
  if (draft && isConflictChoice) await keepReplaced(tx, submissionId, draft, 'conflict', now);
  else if (draft) await keepAlong(tx, submissionId, draft, desk.content.document, now);
  for (const { id, ...words } of changedWords(desk))
    await tx.updateTable('photo').set(words).where('id', '=', id).execute();
  if (hasOtherChoice(desk)) await choose(tx, submissionId, desk.chosenId);
  const rev = (draft?.rev ?? 0) + 1;
  await writeDraft(tx, submissionId, desk.content, rev, now);
  await showChosen(tx, submissionId);
  return rev;
}

async function choose(tx: Tx, submissionId: string, photoId: string | null): Promise<void> {
  await tx.updateTable('photo').set({ isChosen: 0 }).where('submissionId', '=', submissionId).execute();
  if (photoId) await tx.updateTable('photo').set({ isChosen: 1 }).where('id', '=', photoId).execute();
}

const hasOtherChoice = ({ stored, chosenId }: MergedDesk): boolean =>
  (stored.find(({ isChosen }) => isChosen)?.id ?? null) !== chosenId;

function changedWords({ stored, photos }: MergedDesk): PhotoWords[] {
  return photos.filter((words, index) => {
    const before = stored[index];
    return before && JSON.stringify(wordsOf(before)) !== JSON.stringify(words);
  });
}

const hasWords = ({ caption, consentNote, slot, people }: PhotoWords): boolean =>
  caption !== '' || consentNote !== '' || slot !== null || people !== '';

export const wordsOf = ({ id, slot, caption, people, consentNote }: PhotoWords): PhotoWords => ({
  id,
  slot,
  caption,
  people,
  consentNote,
});

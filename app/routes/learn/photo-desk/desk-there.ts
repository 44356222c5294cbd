import { draftOnServer } from '#app/domain/assignments/draft-values.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import type { PhotoWords } from '#app/domain/photos/photo-fields.ts';
import type { StoredDesk } from '#app/domain/photos/write-desk.server.ts';

/** The words of a desk. */
export interface DeskWords {
  texts: FieldTexts;
  photos: PhotoWords[];
  chosenId: string | null;
}

/** A desk as the server has it: the other side of a conflict. */
export interface DeskThere extends DeskWords {
  rev: number;
  savedAt: string | null;
}

export function deskThere({
  draft,
  photos,
}: Pick<StoredDesk, 'photos'> & { draft: StoredDesk['draft'] | null }): DeskThere {
  const { values, rev, savedAt } = draftOnServer(draft);
  return {
    texts: values.texts,
    photos: photos.map(({ id, slot, caption, people, consentNote }) => ({
      id,
      slot,
      caption,
      people,
      consentNote,
    })),
    chosenId: photos.find(({ isChosen }) => isChosen)?.id ?? null,
    rev,
    savedAt,
  };
}

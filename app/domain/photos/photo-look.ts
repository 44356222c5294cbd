import type { PhotoSlot } from '#db/schema/photos.ts';
import { checkCopy } from '../copycheck/check-copy.ts';
import type { FieldTexts } from '../manuscript/document.ts';
import { adviseCaption, captionWords, isToldAsGuess } from './caption-advice.ts';
import { compareTakenOn, type TakenOn } from './taken-on.ts';
import type { VersionPhoto } from './version-photos.server.ts';

/** A picture with everything that can be said of it without a person's judgement. */
export interface PhotoLook extends Omit<VersionPhoto, 'slot'> {
  /** From 1, in the order of the contact sheet. */
  number: number;
  slot: PhotoSlot | null;
  words: number;
  takenOn: TakenOn;
  /** What the copy check found in the takarir, as it is written there. */
  personalData: string[];
  opinions: string[];
  /** What the takarir guesses of somebody's feelings, in a sentence each. */
  guesses: string[];
  /** Against the version before; all false where there is none. */
  isNew: boolean;
  isCaptionNew: boolean;
}

/** The pictures of a version, compared with its own words and with the version before. */
export function lookAtPhotos(
  photos: readonly VersionPhoto[],
  texts: FieldTexts,
  before: readonly VersionPhoto[] | null,
): PhotoLook[] {
  return photos.map((photo, index) => {
    const earlier = before?.find(({ photoId }) => photoId === photo.photoId);
    const { findings } = checkCopy({
      judul: '',
      kota: '',
      hari: texts.hari,
      teras: photo.caption,
      tubuh: '',
    });
    const advice = adviseCaption(photo.caption);
    const foundBy = (rule: string) =>
      findings
        .filter((finding) => finding.rule === rule && finding.field === 'teras')
        .map(({ text }) => text);
    return {
      ...photo,
      number: index + 1,
      words: captionWords(photo.caption),
      takenOn: compareTakenOn(photo.takenAt, [texts.hari, photo.caption]),
      personalData: foundBy('data-pribadi'),
      opinions: foundBy('opini').filter((words) => !isToldAsGuess(advice, words)),
      guesses: advice.filter(({ rule }) => rule === 'perasaan').map(({ message }) => message),
      isNew: before !== null && !earlier,
      isCaptionNew: earlier !== undefined && earlier.caption !== photo.caption,
    };
  });
}

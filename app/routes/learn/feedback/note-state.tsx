import type { AdviceItem } from '#app/domain/review/advice.ts';
import { Status } from '#app/ui/status.tsx';
import { PRESSED, press } from './answers-form.ts';

/** What has become of a note, and the way back. */
export function NoteState({ item, canAnswer }: { item: AdviceItem; canAnswer: boolean }) {
  const words = stateWords(item);
  if (!words) return null;
  return (
    <p className="row row--tight">
      <Status tone={words.isGood ? 'passed' : 'neutral'} icon={words.isGood ? 'check' : words.icon}>
        {words.text}
      </Status>
      {canAnswer && isOwnAnswer(item) && (
        <button
          type="submit"
          className="link-button"
          name={PRESSED}
          value={press(isGiven(item) ? 'withdraw' : 'unsay', item.id)}
        >
          Urungkan
        </button>
      )}
    </p>
  );
}

interface StateWords {
  text: string;
  isGood: boolean;
  icon?: 'x' | 'message-square-text' | 'undo-2';
}

const CHANGED: StateWords = { text: 'Bagian ini sudah berubah', isGood: true };

function stateWords(item: AdviceItem): StateWords | undefined {
  const { state, replies } = item;
  switch (state) {
    case 'accepted':
      return { text: 'Diterima', isGood: true };
    case 'rejected':
      return { text: 'Ditolak', isGood: false, icon: 'x' };
    case 'rewritten':
      // Its words are found nowhere any more: whether anew or not at all, nobody can tell.
      if (item.kind !== 'suggestion' && item.quote !== null) return CHANGED;
      return { text: 'Anda sudah menulis ulang', isGood: true };
    case 'made_already':
      return { text: 'Anda sudah menulis begitu', isGood: true };
    case 'resolved':
      return { text: 'Sudah Anda perbaiki', isGood: true };
    case 'gone':
      return CHANGED;
    case 'open':
      return replies.length > 0
        ? { text: 'Sudah Anda sampaikan kepada mentor', isGood: false, icon: 'message-square-text' }
        : undefined;
  }
}

/** Only what was given can be taken back: the verdict first, and words that nobody has answered once there is none. */
function isOwnAnswer(item: AdviceItem): boolean {
  return isGiven(item) || item.replies.some(({ answer }) => answer === null);
}

function isGiven({ state }: AdviceItem): boolean {
  return state === 'accepted' || state === 'rejected' || state === 'resolved';
}

import { noteName } from '#app/desk/manuscript/note-words.ts';
import { type MarkSettings, markKey } from '#app/desk/manuscript/segment-text.tsx';
import type { Advice, AdviceItem, CommentItem } from '#app/domain/review/advice.ts';
import type { AdviceRow } from '#app/domain/review/advice-rows.ts';
import { Button } from '#app/ui/button.tsx';
import { AcceptedTogether } from './accepted-together.tsx';
import { AdviceNote, type NoteSettings } from './advice-note.tsx';
import { AdvisedParagraph } from './advised-paragraph.tsx';
import { PRESSED, press } from './answers-form.ts';
import type { FeedbackReply } from './route.tsx';

interface AdvisedManuscriptProps {
  advice: Advice;
  here: string;
  canAnswer: boolean;
  activeId: string | null;
  zone: string;
  reply: FeedbackReply;
}

export const ANSWERS = 'jawaban';

/** The manuscript with the mentor's marks, and beside each paragraph what was said about it: one form for all answers. */
export function AdvisedManuscript({
  advice,
  here,
  canAnswer,
  activeId,
  zone,
  reply,
}: AdvisedManuscriptProps) {
  const items = new Map(advice.items.map((item) => [item.id, item]));
  const settings: NoteSettings = { here, canAnswer, activeId, zone, total: advice.total, reply };
  const marks = markSettings(advice, activeId, here);
  return (
    <form method="post" action={`${here}/umpan-balik`} id={ANSWERS} data-swap>
      {/* What Enter presses: keeps what was chosen, and decides nothing. */}
      <button
        type="submit"
        name={PRESSED}
        value={press('save')}
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden
      >
        Simpan jawaban
      </button>
      <div className="manuscript manuscript--margin">
        {advice.rows.map((row) => (
          <div className="manuscript__row" key={row.key}>
            <RowNumber number={row.number} />
            <AdvisedParagraph row={row} marks={marks} />
            <div className="manuscript__margin">
              <RowNotes items={row.itemIds.flatMap((id) => items.get(id) ?? [])} settings={settings} />
            </div>
          </div>
        ))}
      </div>
      {canAnswer && advice.done < advice.total && (
        <noscript>
          <p className="gap">
            <Button name={PRESSED} value={press('save')}>
              Simpan jawaban
            </Button>
          </p>
        </noscript>
      )}
    </form>
  );
}

function RowNumber({ number }: { number: number | null }) {
  return (
    <span className="manuscript__number">
      {number !== null && (
        <>
          <span className="visually-hidden">Paragraf </span>
          {number}
        </>
      )}
    </span>
  );
}

/** So many notes beside one paragraph are read in one go; the others are named, and opened one at a time. */
const NOTES_SHOWN = 12;

function RowNotes({ items, settings }: { items: AdviceItem[]; settings: NoteSettings }) {
  const together = items.filter(isPlainlyAccepted);
  const isGrouped = together.length > 1;
  const single = isGrouped ? items.filter((item) => !isPlainlyAccepted(item)) : items;
  const isShown = (item: AdviceItem, index: number) =>
    index < NOTES_SHOWN ||
    item.id === settings.activeId ||
    (item.kind === 'suggestion' && item.state === 'open');
  const folded = single.filter((item, index) => !isShown(item, index));
  return (
    <>
      {isGrouped && <AcceptedTogether items={together} settings={settings} />}
      {single.filter(isShown).map((item) => (
        <AdviceNote key={item.id} item={item} settings={settings} />
      ))}
      {folded.length > 0 && (
        <details className="advice-fold">
          <summary>{folded.length} catatan lain pada paragraf ini</summary>
          <ul>
            {folded.map((item) => (
              <li key={item.id}>
                <a href={`${settings.here}/umpan-balik?saran=${item.id}#aktif`} data-swap>
                  {noteName(item)}
                </a>{' '}
                {item.kind === 'suggestion' ? item.reason : item.body}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Accepted, and nothing more to be said about it. */
function isPlainlyAccepted(item: AdviceItem): boolean {
  return item.kind === 'suggestion' && item.state === 'accepted' && item.replies.length === 0;
}

function markSettings({ rows, items }: Advice, activeId: string | null, here: string): MarkSettings {
  const comments = items.filter((item): item is CommentItem => item.kind !== 'suggestion');
  return {
    comments: new Map(
      comments.map(({ id, kind, number }) => [
        id,
        { id, number: number ?? '+', kind: kind === 'praise' ? ('praise' as const) : ('comment' as const) },
      ]),
    ),
    activeId: activeId ?? undefined,
    commentHref: (id) => `${here}/umpan-balik?saran=${id}#aktif`,
    onMark: undefined,
    hasOffsets: false,
    firstMarks: firstMarks(rows),
  };
}

function firstMarks(rows: readonly AdviceRow[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { field, paragraphs } of rows) {
    for (const segment of paragraphs.flatMap(({ segments }) => segments)) {
      const { suggestionId } = segment;
      if (suggestionId && !first.has(suggestionId)) first.set(suggestionId, markKey(field, segment));
    }
  }
  return first;
}

import type { ManuscriptRow } from '#app/desk/manuscript/manuscript-rows.ts';
import { ManuscriptView } from '#app/desk/manuscript/manuscript-view.tsx';
import { Section } from '#app/ui/section.tsx';
import type { Advice } from './advice.ts';
import { CommentAdvice, SuggestionAdvice } from './advice-notes.tsx';

interface AdvisedManuscriptProps {
  advice: Advice;
  here: string;
  canAnswer: boolean;
}

/** The manuscript with the mentor's marks, and beside each paragraph what was said about it. */
export function AdvisedManuscript({ advice, here, canAnswer }: AdvisedManuscriptProps) {
  const { manuscript, comments, suggestions } = advice;
  const homeless = comments.filter(({ quote }) => quote !== null);
  const margin = (row: ManuscriptRow) => (
    <>
      {suggestions
        .filter(({ place }) => place?.field === row.field && isFirstRowOf(row, place.baseIndex))
        .map((suggestion) => (
          <SuggestionAdvice key={suggestion.id} {...{ suggestion, here, canAnswer }} />
        ))}
      {comments
        .filter(({ id }) => row.commentIds.includes(id))
        .map((comment) => (
          <CommentAdvice key={comment.id} comment={comment} />
        ))}
    </>
  );
  return (
    <>
      <ManuscriptView manuscript={manuscript} comments={comments} margin={margin} />
      {homeless.length > 0 && (
        <Section title="Komentar pada bagian yang sudah berubah">
          {homeless.map((comment) => (
            <CommentAdvice key={comment.id} comment={comment} />
          ))}
        </Section>
      )}
    </>
  );
}

/** A suggested break makes two rows of one paragraph: its notes stand beside the first. */
function isFirstRowOf(row: ManuscriptRow, baseIndex: number): boolean {
  return row.paragraph.baseIndex === baseIndex && (row.kind !== 'body' || row.number !== null);
}

import { isSuggestionTarget } from '#app/domain/manuscript/anchor.ts';
import type { PhotoFeedback } from '#app/domain/photos/photo-feedback.server.ts';
import type { ReadThread } from '#app/domain/review/reviews.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { classNames } from '#app/ui/class-names.ts';
import { Section } from '#app/ui/section.tsx';
import { LevelsGiven } from '../feedback/levels-given.tsx';

interface PhotoRulingProps
  extends Pick<PhotoFeedback, 'task' | 'decision' | 'rubric' | 'selfLevels' | 'canAnswer' | 'versions'> {
  levels: Record<string, number>;
  threads: ReadThread[];
}

/** The mentor's note, what they said about the words, the rubric, and where it goes on. */
export function PhotoRuling(props: PhotoRulingProps) {
  const { task, decision, rubric, selfLevels, canAnswer, versions, levels, threads } = props;
  const here = `/tugas/${task.assignmentId}`;
  return (
    <div className="photo-columns">
      <Section title="Catatan akhir mentor">
        {decision.note ? (
          <p className="quotation">“{decision.note}”</p>
        ) : (
          <p className="hint">Mentor tidak menulis catatan akhir.</p>
        )}
        <p className="meta">{decision.mentorName}, mentor</p>
        {threads.length > 0 && (
          <>
            <h3 className="h4 gap">Tentang tulisan Anda</h3>
            {threads.map((thread) => (
              <FieldNote key={thread.id} {...thread} />
            ))}
          </>
        )}
        <p className="row gap">
          {canAnswer && (
            <ButtonLink href={here} variant="primary" icon="pencil-line">
              Perbaiki
            </ButtonLink>
          )}
          {versions.length > 1 && <a href={`${here}/riwayat`}>Versi sebelumnya</a>}
        </p>
      </Section>
      <Section title={rubric.title}>
        <LevelsGiven criteria={rubric.criteria} {...{ levels, selfLevels }} />
      </Section>
    </div>
  );
}

function FieldNote({ kind, target, body }: ReadThread) {
  return (
    <div className={classNames('margin-comment', kind === 'praise' && 'margin-comment--praise')}>
      {!isSuggestionTarget(target) && <p className="composer__quote">“{beginning(target.quote)}”</p>}
      <p className="margin-comment__words">{body}</p>
    </div>
  );
}

const beginning = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text);

import { diffWords } from '#app/domain/manuscript/word-diff.ts';

interface TrackedCaptionProps {
  sent: string;
  /** The mentor's; null where they have none. */
  better: string | null;
}

/** A takarir is short: comparing it never takes long. */
const PATIENCE_MS = 200;

/** The takarir that was sent with the mentor's changes in it, as in a manuscript. */
export function TrackedCaption({ sent, better }: TrackedCaptionProps) {
  const blocks = (better !== null && diffWords(sent, better, PATIENCE_MS)) || [
    { kind: 'same' as const, words: [better ?? sent] },
  ];
  return (
    <p className="photo-caption" id="takarir-foto">
      {blocks.map((block, index) => {
        const key = `${index}${block.kind}`;
        if (block.kind === 'same') return <span key={key}>{block.words.join('')}</span>;
        return (
          <span key={key}>
            {block.removed.length > 0 && (
              <del className="suggestion">
                <span className="visually-hidden">usul hapus: </span>
                {block.removed.join('')}
              </del>
            )}
            {block.added.length > 0 && (
              <ins className="suggestion">
                <span className="visually-hidden">usul sisip: </span>
                {block.added.join('')}
              </ins>
            )}
          </span>
        );
      })}
    </p>
  );
}

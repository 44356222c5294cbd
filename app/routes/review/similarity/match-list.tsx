import type { SimilarityMatch } from '#app/domain/similarity/queries.server.ts';
import type { Excerpt } from '#app/domain/similarity/shared-text.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatDateTime } from '#app/ui/format.ts';
import { Section } from '#app/ui/section.tsx';

/** Text beside text, the most alike first. */
export function MatchList({ matches, zone }: { matches: SimilarityMatch[]; zone: string }) {
  if (matches.length === 0)
    return (
      <EmptyState title="Belum ada yang perlu dibandingkan">
        Naskah dibandingkan dengan naskah lain di balai ini yang dikirim lebih dahulu, dan dengan siaran pers
        di bawah.
      </EmptyState>
    );
  return (
    <>
      {matches.map((match) => (
        <Section
          key={match.sourceId}
          title={nameOf(match)}
          aside={<span className="meta number">{match.matchedWords} kata sama</span>}
        >
          <p className="meta">{originOf(match, zone)}</p>
          {match.submissionId && (
            <p>
              <a href={`/telaah/${match.submissionId}`}>Buka naskahnya</a>
            </p>
          )}
          <ol className="shared-passages">
            {match.passages.map(({ own, other, words, from }) => (
              <li key={from} className="shared-passages__pair">
                <Side label={`Naskah ini · ${words} kata`} excerpt={own} />
                <Side
                  label={match.kind === 'release' ? 'Siaran pers' : 'Naskah yang lebih dahulu'}
                  excerpt={other}
                />
              </li>
            ))}
          </ol>
        </Section>
      ))}
    </>
  );
}

function Side({ label, excerpt }: { label: string; excerpt: Excerpt }) {
  const { before, passage, after } = excerpt;
  return (
    <figure className="shared-passages__side">
      <figcaption>{label}</figcaption>
      <blockquote>
        {before}
        <mark>{passage}</mark>
        {after}
      </blockquote>
    </figure>
  );
}

function nameOf({ kind, title, opdName }: SimilarityMatch): string {
  if (kind === 'release') return `Siaran pers “${title}”`;
  return title ? `“${title}”` : `Naskah peserta ${opdName ?? 'lain'}`;
}

function originOf({ kind, author, opdName, batchName, at }: SimilarityMatch, zone: string): string {
  const when = formatDateTime(at, zone);
  if (kind === 'release') return `Ditambahkan ${when}`;
  return [author, opdName, batchName, `dikirim ${when}`].filter(Boolean).join(' · ');
}

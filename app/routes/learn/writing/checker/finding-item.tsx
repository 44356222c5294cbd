import type { Finding, Span } from '#app/domain/copycheck/copy-check.ts';
import { REASONS } from '#app/domain/copycheck/reasons.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import { placeNow } from './place-now.ts';

interface FindingItemProps {
  finding: Finding;
  texts: FieldTexts;
  onGoTo: (span: Span) => void;
  onReplace: (span: Span, text: string) => void;
  onDismiss: (finding: Finding) => void;
}

/** One finding: what was seen, the way to it, the reason when it is asked for. */
export function FindingItem({ finding, texts, onGoTo, onReplace, onDismiss }: FindingItemProps) {
  const { text, message, reason, replacement } = finding;
  const goTo = () => onGoTo(placeNow(finding, texts));
  const words = shorten(text);
  return (
    <>
      <div className="finding">
        <p>
          {replacement !== undefined && text !== '' && (
            <>
              <s>{words}</s>
              {' → '}
              <b>{replacement === '' ? 'hapus' : shorten(replacement)}</b>
              <br />
            </>
          )}
          {message}
        </p>
        {replacement === undefined ? (
          <button
            type="button"
            className="link-button"
            aria-label={`Lihat: ${words || message}`}
            onClick={goTo}
          >
            Lihat
          </button>
        ) : (
          <button
            type="button"
            className="link-button"
            aria-label={`Ganti “${words}” dengan “${shorten(replacement)}”`}
            onClick={() => onReplace(placeNow(finding, texts), replacement)}
          >
            Ganti
          </button>
        )}
      </div>
      <details className="finding__more">
        <summary>
          Alasan<span className="visually-hidden"> untuk “{words || message}”</span>
        </summary>
        <p>{REASONS[reason]}</p>
        <p className="row row--tight">
          {replacement !== undefined && (
            <button type="button" className="link-button" onClick={goTo}>
              Lihat di naskah
            </button>
          )}
          <button type="button" className="link-button" onClick={() => onDismiss(finding)}>
            Abaikan
          </button>
        </p>
      </details>
    </>
  );
}

/** Whole sentences are not repeated in the margin. */
function shorten(text: string): string {
  const LONGEST = 60;
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;
}

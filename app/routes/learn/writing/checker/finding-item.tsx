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
          {replacement !== undefined && text.trim() !== '' && (
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
            className="link-button script-only"
            aria-label={`Lihat: ${words || message}`}
            onClick={goTo}
          >
            Lihat
          </button>
        ) : (
          <button
            type="button"
            className="link-button script-only"
            aria-label={`Ganti “${words}” dengan “${shorten(replacement)}”`}
            onClick={(event) => {
              onReplace(placeNow(finding, texts), replacement);
              focusBeside(event.currentTarget);
            }}
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
            <button type="button" className="link-button script-only" onClick={goTo}>
              Lihat di naskah
            </button>
          )}
          <button type="button" className="link-button script-only" onClick={() => onDismiss(finding)}>
            Abaikan
          </button>
        </p>
      </details>
    </>
  );
}

/** The button goes with its finding: who works by keyboard goes on at the next one. */
function focusBeside(button: HTMLElement): void {
  const panel = button.closest('.checker');
  const buttons = [...(panel?.querySelectorAll<HTMLElement>('.finding > button') ?? [])];
  const at = buttons.indexOf(button);
  (buttons[at + 1] ?? buttons[at - 1] ?? panel?.querySelector<HTMLElement>('h2'))?.focus();
}

/** Whole sentences are not repeated in the margin. */
function shorten(text: string): string {
  const LONGEST = 60;
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;
}

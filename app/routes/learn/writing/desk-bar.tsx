import type { Ref } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icons/icon.tsx';

interface DeskBarProps {
  reviewDays: number;
  /** Things the checker found; null until it has looked. */
  findingCount: number | null;
  isScripted: boolean;
  /** The checker as a sheet. */
  checker: { isOpen: boolean; toggle: () => void; opener: Ref<HTMLButtonElement> };
  isSending: boolean;
  /** What a pressed sending waits for; null when none waits. */
  queuedUntil: 'online' | 'signed_in' | null;
  onPreview: () => void;
  onCancel: () => void;
}

/** Ends a sentence that begins with "akan dikirim". */
export const QUEUED_UNTIL = { online: 'saat daring', signed_in: 'setelah Anda masuk lagi' } as const;

/** Brief, checker and sending: at the thumb on a telephone, sending alone on the desk. */
export function DeskBar(props: DeskBarProps) {
  const { reviewDays, findingCount, isScripted, checker, isSending, queuedUntil } = props;
  return (
    <section className="desk-bar" aria-label="Kirim naskah">
      <p className="meta wide-only">
        {queuedUntil
          ? `Naskah akan dikirim ${QUEUED_UNTIL[queuedUntil]}. Yang dihitung adalah waktu server menerimanya.`
          : `Setelah dikirim, mentor membaca naskah Anda dalam ${reviewDays} hari kerja. Anda masih dapat memperbaikinya nanti.`}
      </p>
      <div className="row">
        <a className="button button--icon narrow-only" href="#lembar-tugas" aria-label="Lembar tugas">
          <Icon name="scroll-text" />
        </a>
        {isScripted && (
          <>
            <button
              type="button"
              className="button desk-bar__check narrow-only"
              ref={checker.opener}
              aria-expanded={checker.isOpen}
              aria-controls="pemeriksa-naskah"
              onClick={checker.toggle}
            >
              <Icon name="spell-check" />
              Periksa
              {findingCount !== null && findingCount > 0 && (
                <span className="count-badge">
                  {findingCount}
                  <span className="visually-hidden"> hal untuk dilihat</span>
                </span>
              )}
            </button>
            <Button type="button" icon="eye" className="wide-only" onClick={props.onPreview}>
              Pratinjau
            </Button>
          </>
        )}
        {/* Two buttons, not one that changes under the finger: the press that cancels must not send. */}
        {queuedUntil ? (
          <Button key="cancel" type="button" icon="x" onClick={props.onCancel}>
            Batalkan pengiriman
          </Button>
        ) : (
          <Button key="send" name="intent" value="kirim" variant="primary" icon="send" isBusy={isSending}>
            <span>
              Kirim<span className="desk-bar__to"> ke mentor</span>
            </span>
          </Button>
        )}
      </div>
    </section>
  );
}

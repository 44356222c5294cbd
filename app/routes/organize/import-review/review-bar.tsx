import type { RosterCheck } from '#app/domain/roster/check-rows.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { REVIEW_FORM } from './review-view.ts';

interface ReviewBarProps {
  /** Where the list of participants is. */
  backHref: string;
  counts: RosterCheck['counts'];
  /** Only the rows with a check mark are enrolled. */
  isChoosing: boolean;
}

/** The one decision about the file, always in sight; its buttons belong to the form above. */
export function ReviewBar({ backHref, counts, isChoosing }: ReviewBarProps) {
  return (
    <section className="bottom-bar" aria-label="Keputusan impor">
      <div className="bottom-bar__inner">
        <p className="meta wide-only">Belum ada undangan yang terkirim. Baris bermasalah dapat menyusul.</p>
        <div className="row push">
          <ButtonLink href={backHref} variant="ghost" className="wide-only">
            Batal
          </ButtonLink>
          {counts.mend > 0 && (
            <Button form={REVIEW_FORM} name="step" value="mend" icon="refresh-cw">
              Periksa lagi
            </Button>
          )}
          {isChoosing && <input type="hidden" form={REVIEW_FORM} name="choice" value="chosen" />}
          <Button
            form={REVIEW_FORM}
            name="step"
            value="import"
            variant="primary"
            iconAfter="arrow-right"
            disabled={counts.ready === 0}
          >
            Impor peserta
          </Button>
        </div>
      </div>
    </section>
  );
}

import { Button } from '#app/ui/button.tsx';
import { Section } from '#app/ui/section.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { REASON_LIMIT } from './reason-limit.ts';

/** Two ways of letting go: somebody else should read it, or there is no time tonight. */
export function HandBackForms({ typed }: { typed: string }) {
  return (
    <div className="sections">
      <Section title="Sebaiknya dibaca orang lain">
        <form method="post" className="form">
          <p>
            Untuk naskah yang tidak pantas Anda nilai: penulisnya Anda kenal dekat, atau bidangnya jauh dari
            Anda. Naskah tidak kembali kepada Anda.
          </p>
          <input type="hidden" name="kind" value="asked" />
          <TextArea
            label="Alasan"
            name="reason"
            rows={3}
            required
            maxLength={REASON_LIMIT}
            defaultValue={typed}
            hint="Dibaca panitia dan mentor berikutnya, bukan peserta."
          />
          <div className="form__actions">
            <Button variant="primary">Minta mentor lain</Button>
          </div>
        </form>
      </Section>
      <Section title="Belum sempat">
        <form method="post" className="form">
          <p>
            Naskah dibagikan kepada mentor lain yang bebannya paling ringan. Tanda yang sudah Anda buat tetap
            tersimpan.
          </p>
          <input type="hidden" name="kind" value="given_back" />
          <div className="form__actions">
            <Button>Kembalikan untuk dibagi lagi</Button>
          </div>
        </form>
      </Section>
    </div>
  );
}

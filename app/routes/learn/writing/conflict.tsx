import { VersionDiff } from '#app/desk/manuscript/version-diff.tsx';
import type { Conflict } from '#app/desk/writing/draft-sync.ts';
import type { DraftValues } from '#app/domain/assignments/draft-values.ts';
import { Button } from '#app/ui/button.tsx';
import { formatDateTime } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { NoticeTitle } from './notice-title.tsx';

interface ConflictChoiceProps {
  conflict: Conflict;
  typed: DraftValues;
  zone: string;
  /** Of a page or story of the writer's portal. */
  itemName: (ref: string) => string;
  here: string;
  /** When the draft was saved that the text on this page goes on from. */
  baseSavedAt: string | null;
  /** Absent without a script: then the form's buttons do it. */
  onTakeOther?: () => void;
  onKeepTyped?: () => void;
  /** The last attempt to take the other text did not reach the server. */
  hasFailed?: boolean;
}

/** The form's word for giving up its text for the stored one. */
export const TAKE_OTHER = 'pakai-server';

const BESIDE = {
  sources: 'Sumber',
  caption: 'Takarir',
  shareText: 'Teks bagikan',
  portalItem: 'Halaman portal',
} as const;
const BESIDE_NAMES = Object.keys(BESIDE) as (keyof typeof BESIDE)[];

/** Another device was quicker: both texts are there word against word, and the person chooses. The other one is kept. */
export function ConflictChoice(props: ConflictChoiceProps) {
  const { conflict, typed, zone, here, baseSavedAt, itemName, onTakeOther, onKeepTyped, hasFailed } = props;
  const { savedAt, values } = conflict.there;
  const beside = BESIDE_NAMES.filter((name) => values[name].trim() !== typed[name].trim());
  const shown = (name: keyof typeof BESIDE, text: string) =>
    (name === 'portalItem' && text ? itemName(text) : text) || '–';
  return (
    <section className="conflict" aria-label="Dua versi draf">
      <Notice
        tone="warning"
        isLive
        title={<NoticeTitle>Ada versi lebih baru dari perangkat atau jendela lain.</NoticeTitle>}
      >
        <p>
          Keduanya masih ada. Bandingkan, lalu pilih satu; yang tidak dipilih tersimpan di{' '}
          <a href={`${here}/riwayat`}>Riwayat</a>.
        </p>
        {hasFailed && <p>Pilihan Anda belum sampai ke server. Coba lagi setelah koneksi kembali.</p>}
        {onTakeOther && onKeepTyped ? (
          <div className="row row--tight gap-small">
            <Button type="button" size="small" onClick={onKeepTyped}>
              Pakai tulisan di halaman ini
            </Button>
            <Button type="button" size="small" onClick={onTakeOther}>
              Pakai yang tersimpan di server
            </Button>
          </div>
        ) : (
          <div className="row row--tight gap-small">
            <Button name="intent" value="simpan" size="small">
              Pakai tulisan di halaman ini
            </Button>
            <Button name="intent" value={TAKE_OTHER} size="small">
              Pakai yang tersimpan di server
            </Button>
          </div>
        )}
      </Notice>
      <div className="conflict__texts">
        <VersionDiff
          comparison={conflict.comparison}
          before={{
            name: 'Di server',
            detail: savedAt ? `tersimpan ${formatDateTime(savedAt, zone)}` : undefined,
          }}
          after={{
            name: 'Di halaman ini',
            detail:
              baseSavedAt && baseSavedAt !== savedAt
                ? `belum tersimpan, lanjutan dari draf ${formatDateTime(baseSavedAt, zone)}`
                : 'belum tersimpan',
          }}
        />
        {beside.map((name) => (
          <div key={name} className="conflict__beside">
            <p>
              <span className="meta">{BESIDE[name]} di server</span>
              <br />
              {shown(name, values[name])}
            </p>
            <p>
              <span className="meta">{BESIDE[name]} di halaman ini</span>
              <br />
              {shown(name, typed[name])}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

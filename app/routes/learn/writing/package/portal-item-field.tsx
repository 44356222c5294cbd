import { useState } from 'react';
import type { DraftValues } from '#app/domain/assignments/draft-values.ts';
import type { PackageItem } from '#app/domain/packages/own-items.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Select } from '#app/ui/select.tsx';
import { makeStory } from './make-story.ts';
import type { PackageOnDesk } from './package-on-desk.ts';

interface PortalItemFieldProps {
  here: string;
  values: DraftValues;
  onDesk: PackageOnDesk;
  error: string[] | undefined;
  isReadOnly: boolean;
  isScripted: boolean;
  whenSaved: () => Promise<boolean>;
  /** Why no story could be made, where no script asked. */
  refusal: string | null;
  onChoose: (ref: string) => void;
}

/** Chooses among what the writer's own practice portal shows, or makes a story of the manuscript there. */
export function PortalItemField(props: PortalItemFieldProps) {
  const { here, values, onDesk, error, isReadOnly, isScripted } = props;
  const [made, setMade] = useState<PackageItem[]>([]);
  const [message, setMessage] = useState(props.refusal);
  const [isBusy, setBusy] = useState(false);
  if (!onDesk.portalId)
    return (
      <>
        <p>
          Anda belum mempunyai situs latihan. Bukalah tugas halaman layanan di modul 6; situsnya dibuat saat
          itu juga, lalu kembali ke sini.
        </p>
        {error && <p className="field__error">{error[0]}</p>}
        <p>
          <a className="button" href="/situs-latihan">
            Buka situs latihan
          </a>
        </p>
      </>
    );
  const make = async () => {
    setBusy(true);
    setMessage(null);
    const answer = (await props.whenSaved()) ? await makeStory(here) : null;
    setBusy(false);
    if (!answer?.ok)
      return setMessage(answer?.message ?? 'Belum tersambung. Coba lagi setelah koneksi kembali.');
    const { ref, title, words } = answer;
    setMade((before) => [{ ref, title, words, kind: 'story' }, ...before.filter((one) => one.ref !== ref)]);
    setMessage(`Berita “${title}” tayang di situs latihan Anda.`);
    props.onChoose(ref);
  };
  const items = [...made, ...onDesk.items.filter(({ ref }) => !made.some((one) => one.ref === ref))];
  const options = items.map(({ ref, kind, title }) => ({
    value: ref,
    label: `${kind === 'story' ? 'Berita' : 'Halaman'}: ${title}`,
  }));
  const chosen = values.portalItem;
  if (chosen && !items.some(({ ref }) => ref === chosen))
    options.push({ value: chosen, label: 'Halaman yang dipilih sebelumnya (muat ulang untuk memastikan)' });
  return (
    <>
      <Select
        label="Halaman atau berita di situs latihan"
        name="portalItem"
        placeholder="Pilih satu"
        disabled={isReadOnly}
        value={chosen}
        options={options}
        error={error}
        hint="Dikirim sebagaimana tayang saat Anda menekan Kirim; perubahan sesudahnya tidak ikut dinilai."
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      />
      <div className="row row--tight">
        <Button
          type={isScripted ? 'button' : 'submit'}
          formAction={isScripted ? undefined : `${here}/berita-situs`}
          size="small"
          isBusy={isBusy}
          disabled={isReadOnly}
          onClick={isScripted ? () => void make() : undefined}
        >
          Buat berita di situs latihan dari naskah ini
        </Button>
        <a href={`/situs-latihan/${onDesk.portalId}`}>Buka situs latihan</a>
      </div>
      {message && (
        <p className="hint" role="status">
          {message}
        </p>
      )}
    </>
  );
}

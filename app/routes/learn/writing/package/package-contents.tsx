import type { DraftValues } from '#app/domain/assignments/draft-values.ts';
import type { Disagreement } from '#app/domain/packages/agreement.ts';
import type { PackageItem } from '#app/domain/packages/own-items.server.ts';
import { SHARE_TEXT_LENGTH, shareLength } from '#app/domain/packages/share-length.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import { AdviceList } from './advice-list.tsx';

interface PackageContentsProps {
  values: DraftValues;
  item: PackageItem | null;
  hasPicture: boolean;
  /** Null until somebody has looked. */
  disagreements: Disagreement[] | null;
}

/** The four parts, which of them are there, and whether they tell the same. */
export function PackageContents({ values, item, hasPicture, disagreements }: PackageContentsProps) {
  const { texts, caption, shareText } = values;
  const length = shareLength(shareText);
  const isFilled = (text: string) => text.trim() !== '';
  const parts = [
    { name: 'Naskah', href: '#isi', isThere: isFilled(texts.judul) && isFilled(texts.tubuh) },
    { name: 'Foto dan takarir', href: '#paket-foto', isThere: hasPicture && isFilled(caption) },
    { name: 'Halaman portal', href: '#paket-halaman', isThere: item !== null },
    { name: 'Teks bagikan', href: '#paket-teks', isThere: length > 0 && length <= SHARE_TEXT_LENGTH },
  ];
  const count = parts.filter(({ isThere }) => isThere).length;
  return (
    <section className="package-contents" aria-labelledby="isi-paket">
      <div className="checker__head">
        <h2 className="h3" id="isi-paket">
          Isi paket
        </h2>
        <span className="meta number">{count} dari 4 ada</span>
      </div>
      <ul className="package-contents__parts">
        {parts.map(({ name, href, isThere }) => (
          <li key={name} data-there={isThere || undefined}>
            <Icon name={isThere ? 'circle-check-big' : 'circle'} />
            <a href={href}>{name}</a>
            <span>{isThere ? 'ada' : 'belum'}</span>
          </li>
        ))}
      </ul>
      {disagreements && count > 1 && isFilled(texts.teras + texts.tubuh) && (
        <>
          <h3 className="h4 package-agreement">Kecocokan paket</h3>
          {disagreements.length === 0 ? (
            <p className="hint">{agreementSentence(item)}</p>
          ) : (
            <AdviceList
              label="Kecocokan paket"
              items={disagreements.map(({ part, kind, words, message }) => ({
                key: `${part}-${kind}-${words}`,
                message,
              }))}
            />
          )}
          {item?.kind === 'page' && (
            <p className="hint">
              Halaman layanan memuat lebih banyak daripada beritanya, jadi tidak dibandingkan di sini.
              Cocokkan sendiri angka, tanggal, dan namanya.
            </p>
          )}
        </>
      )}
    </section>
  );
}

function agreementSentence(item: PackageItem | null): string {
  return item?.kind === 'page'
    ? 'Angka, tanggal, dan nama dalam takarir dan teks bagikan sama dengan naskah.'
    : 'Angka, tanggal, dan nama di setiap bagian sama dengan naskah.';
}

import type { DraftValues } from '#app/domain/assignments/draft-values.ts';
import type { Disagreement } from '#app/domain/packages/agreement.ts';
import { SHARE_TEXT_LENGTH, shareLength } from '#app/domain/packages/share-length.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import { AdviceList } from './advice-list.tsx';

interface PackageContentsProps {
  values: DraftValues;
  itemTitle: string | null;
  hasPicture: boolean;
  /** Null until somebody has looked. */
  disagreements: Disagreement[] | null;
}

/** The four parts, which of them are there, and whether they tell the same. */
export function PackageContents({ values, itemTitle, hasPicture, disagreements }: PackageContentsProps) {
  const { texts, caption, shareText } = values;
  const length = shareLength(shareText);
  const isFilled = (text: string) => text.trim() !== '';
  const parts = [
    { name: 'Naskah', href: '#isi', isThere: isFilled(texts.judul) && isFilled(texts.tubuh) },
    { name: 'Foto dan takarir', href: '#paket-foto', isThere: hasPicture && isFilled(caption) },
    { name: 'Halaman portal', href: '#paket-halaman', isThere: itemTitle !== null },
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
      {disagreements && count > 1 && (
        <>
          <h3 className="h4">Kecocokan paket</h3>
          {disagreements.length === 0 ? (
            <p className="hint">Angka, tanggal, dan nama di setiap bagian sama dengan naskah.</p>
          ) : (
            <AdviceList
              label="Kecocokan paket"
              items={disagreements.map(({ part, kind, words, message }) => ({
                key: `${part}-${kind}-${words}`,
                message,
              }))}
            />
          )}
        </>
      )}
    </section>
  );
}

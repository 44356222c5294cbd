import type { PhotoLook } from '#app/domain/photos/photo-look.ts';
import { formatList } from '#app/ui/format.ts';
import { Icon } from '#app/ui/icons/icon.tsx';

/** What the writer stated about the people in it, and what the copy check found in its takarir. */
export function PhotoEthics({ photo }: { photo: PhotoLook }) {
  return (
    <section className="photo-facts" aria-labelledby="izin-dan-etika">
      <h3 id="izin-dan-etika">Izin dan etika</h3>
      <ul className="photo-checks">
        {checksOf(photo).map(({ words, isGood }) => (
          <li key={words} className={isGood ? undefined : 'attention'}>
            <Icon name={isGood ? 'circle-check-big' : 'triangle-alert'} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Check {
  words: string;
  isGood: boolean;
}

function checksOf(photo: PhotoLook): Check[] {
  const { personalData, opinions, guesses } = photo;
  return [
    consentOf(photo),
    personalData.length > 0
      ? { isGood: false, words: `Takarir memuat data pribadi: ${quoted(personalData)}` }
      : { isGood: true, words: 'Tidak ada data pribadi dalam takarir' },
    ...(opinions.length > 0
      ? [{ isGood: false, words: `Takarir menilai atau menebak: ${quoted(opinions)}` }]
      : []),
    ...guesses.map((words) => ({ isGood: false, words: `Takarir: ${words}` })),
    ...(opinions.length + guesses.length === 0
      ? [{ isGood: true, words: 'Takarir menyebut yang terlihat, tanpa pendapat' }]
      : []),
  ];
}

function consentOf({ people, consentNote }: PhotoLook): Check {
  switch (people) {
    case 'none':
      return { isGood: true, words: 'Tidak ada orang yang dapat dikenali' };
    case 'public':
      return { isGood: true, words: 'Orang di dalamnya hadir dalam acara terbuka untuk umum' };
    case 'consented':
      return {
        isGood: true,
        words: consentNote
          ? `Orang yang dapat dikenali mengizinkan: ${consentNote}`
          : 'Orang yang dapat dikenali mengizinkan',
      };
    default:
      return { isGood: false, words: 'Belum dinyatakan apakah ada orang yang dapat dikenali' };
  }
}

const quoted = (found: string[]): string => formatList([...new Set(found)].map((words) => `“${words}”`));

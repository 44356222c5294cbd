import type { ReadyPhrase } from '#app/domain/review/phrases.server.ts';
import { Button } from '#app/ui/button.tsx';
import { formatNumber } from '#app/ui/format.ts';

interface PhraseRowsProps {
  phrases: ReadyPhrase[];
  balai: { id: string; shortName: string }[];
}

/** The most used first, with what may be done to each. */
export function PhraseRows({ phrases, balai }: PhraseRowsProps) {
  return (
    <ul className="list list--forms">
      {phrases.map((phrase) => (
        <li key={phrase.id}>
          <div>
            <p className="list__title">{phrase.label}</p>
            <p>{phrase.body}</p>
            <p className="list__note number">{factsOf(phrase)}</p>
          </div>
          {phrase.canChange && (
            <span className="row row--tight">
              <a href={`/telaah/frasa/${phrase.id}`} aria-label={`Ubah “${phrase.label}”`}>
                Ubah
              </a>
              <Sharing phrase={phrase} balai={balai} />
              <form method="post" action={`/telaah/frasa/${phrase.id}/hapus`}>
                <button
                  type="submit"
                  className="link-button link-button--danger"
                  aria-label={`Hapus “${phrase.label}”`}
                >
                  Hapus
                </button>
              </form>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function factsOf({ uses, isShared, isOwn, ownerName }: ReadyPhrase): string {
  const used = uses === 0 ? 'Belum dipakai' : `Dipakai ${formatNumber(uses)} kali`;
  if (!isShared) return used;
  return `${used} · bersama${isOwn ? '' : `, dari ${ownerName}`}`;
}

/** With one balai a button says it all; with several the choice stands beside it. */
function Sharing({ phrase, balai }: { phrase: ReadyPhrase; balai: PhraseRowsProps['balai'] }) {
  const [only] = balai;
  if (!only) return null;
  const label = `${phrase.isShared ? 'Hanya pemilik' : 'Bagikan'}: “${phrase.label}”`;
  return (
    <form method="post" action={`/telaah/frasa/${phrase.id}/berbagi`} className="row row--tight">
      {phrase.isShared ? (
        <input type="hidden" name="balaiId" value="" />
      ) : balai.length === 1 ? (
        <input type="hidden" name="balaiId" value={only.id} />
      ) : (
        <select name="balaiId" className="input input--small" aria-label={`Balai untuk “${phrase.label}”`}>
          {balai.map(({ id, shortName }) => (
            <option key={id} value={id}>
              {shortName}
            </option>
          ))}
        </select>
      )}
      <Button size="tiny" aria-label={label}>
        {phrase.isShared ? 'Hentikan berbagi' : 'Bagikan'}
      </Button>
    </form>
  );
}

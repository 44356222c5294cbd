import { VersionDiff } from '#app/desk/manuscript/version-diff.tsx';
import { ChooseVersions } from './choose-versions.tsx';
import type { NamedComparison } from './compare-named.server.ts';
import type { NamedText } from './text-names.ts';

interface TextComparisonProps {
  texts: NamedText[];
  older: NamedText | undefined;
  newer: NamedText | undefined;
  comparison: NamedComparison | null;
  /** Besides the words there is more that may differ and is not compared. */
  isTextOnly: boolean;
}

/** Any two texts of the manuscript, word against word. */
export function TextComparison({ texts, older, newer, comparison, isTextOnly }: TextComparisonProps) {
  return (
    <>
      <ChooseVersions texts={texts} older={older?.word ?? ''} newer={newer?.word ?? ''} />
      <div className="gap-large">
        {comparison && older && newer ? (
          <>
            <VersionDiff
              comparison={comparison.comparison}
              before={{ name: older.label, detail: older.detail }}
              after={{ name: newer.label, detail: newer.detail }}
              isTextOnly={isTextOnly || comparison.parts.length > 0}
            />
            {comparison.parts.map(({ name, before, after }) => (
              <section key={name} className="conflict__beside" aria-label={`${name} berubah`}>
                <p>
                  <span className="meta">
                    {name}, {older.label}
                  </span>
                  <br />
                  {before || '–'}
                </p>
                <p>
                  <span className="meta">
                    {name}, {newer.label}
                  </span>
                  <br />
                  {after || '–'}
                </p>
              </section>
            ))}
          </>
        ) : (
          <p className="muted">Pilih dua naskah yang berbeda.</p>
        )}
      </div>
    </>
  );
}

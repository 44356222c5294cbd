import { VersionDiff } from '#app/desk/manuscript/version-diff.tsx';
import type { Comparison } from '#app/domain/manuscript/compare.ts';
import { ChooseVersions } from './choose-versions.tsx';
import type { NamedText } from './text-names.ts';

interface TextComparisonProps {
  texts: NamedText[];
  older: NamedText | undefined;
  newer: NamedText | undefined;
  comparison: Comparison | null;
}

/** Any two texts of the manuscript, word against word. */
export function TextComparison({ texts, older, newer, comparison }: TextComparisonProps) {
  return (
    <>
      <ChooseVersions texts={texts} older={older?.word ?? ''} newer={newer?.word ?? ''} />
      <div className="gap-large">
        {comparison && older && newer ? (
          <VersionDiff
            comparison={comparison}
            before={{ name: older.label, detail: older.detail }}
            after={{ name: newer.label, detail: newer.detail }}
          />
        ) : (
          <p className="muted">Pilih dua naskah yang berbeda.</p>
        )}
      </div>
    </>
  );
}

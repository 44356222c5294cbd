import type { Finding, FindingGroup, Span } from '#app/domain/copycheck/copy-check.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import type { IconName } from '#app/ui/icons/names.ts';
import { Status } from '#app/ui/status.tsx';
import { FindingItem } from './finding-item.tsx';

interface FindingGroupProps {
  group: FindingGroup;
  findings: Finding[];
  texts: FieldTexts;
  onGoTo: (span: Span) => void;
  onReplace: (span: Span, text: string) => void;
  onDismiss: (finding: Finding) => void;
}

const GROUPS: Record<FindingGroup, { title: string; icon: IconName }> = {
  atribusi: { title: 'Sumber dan atribusi', icon: 'triangle-alert' },
  bahasa: { title: 'Ejaan dan pilihan kata', icon: 'spell-check' },
  susunan: { title: 'Susunan', icon: 'list-checks' },
  fakta: { title: 'Fakta dan etik', icon: 'search' },
};

/** More at once would hide what matters most; the rest comes up as these are dealt with. */
const SHOWN = 20;

/** Findings of one kind. A kind without findings is not shown: there is nothing to look at. */
export function FindingGroupList({ group, findings, texts, ...acts }: FindingGroupProps) {
  if (findings.length === 0) return null;
  const { title, icon } = GROUPS[group];
  return (
    <div className="checker__group">
      <div className="checker__head">
        <h3>{title}</h3>
        <Status tone="waiting" icon={icon}>
          {findings.length}
        </Status>
      </div>
      <ul className="findings">
        {findings.slice(0, SHOWN).map((finding) => (
          <li key={`${finding.rule}-${finding.field}-${finding.start}-${finding.end}`}>
            <FindingItem finding={finding} texts={texts} {...acts} />
          </li>
        ))}
      </ul>
      {findings.length > SHOWN && (
        <p className="hint">Dan {findings.length - SHOWN} lagi, terlihat setelah yang di atas dibereskan.</p>
      )}
    </div>
  );
}

import type { Finding } from '#app/domain/portal/check-portal.ts';
import { Notice } from '#app/ui/notice.tsx';

/** What is to be mended at one place, with what to do. */
export function FindingList({ findings }: { findings: Pick<Finding, 'problem' | 'todo'>[] }) {
  if (findings.length === 0) return null;
  return (
    <Notice tone="warning" title={`${findings.length} hal untuk dilihat.`}>
      <ul className="portal-findings">
        {findings.map(({ problem, todo }) => (
          <li key={problem}>
            {problem} {todo}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

import type { Finding, PortalCheck } from '#app/domain/portal/check-portal.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { Status } from '#app/ui/status.tsx';
import { portalHref } from '../frame-facts.ts';

/** Everything the checks look at, by topic, with where to go for what is missing. */
export function TopicList({ report, portalId }: { report: PortalCheck; portalId: string }) {
  return (
    <ul className="portal-topics">
      {report.topics.map(({ topic, title, checks }) => {
        const findings = checks.flatMap((check) => check.findings);
        const words = findings.length === 0 ? 'Lengkap' : `${findings.length} hal`;
        return (
          <li key={topic}>
            <Disclosure
              summary={
                <>
                  {title}{' '}
                  <Status
                    tone={findings.length === 0 ? 'passed' : 'waiting'}
                    icon={findings.length === 0 ? 'check' : 'triangle-alert'}
                  >
                    {words}
                  </Status>
                </>
              }
            >
              {findings.length === 0 ? (
                <p>Tidak ada yang perlu dibenahi.</p>
              ) : (
                <ul className="portal-findings">
                  {findings.map((finding) => (
                    <li key={`${finding.checkId} ${JSON.stringify(finding.place)} ${finding.problem}`}>
                      {finding.problem} {finding.todo}{' '}
                      {placeHref(finding) && <a href={portalHref(portalId, placeHref(finding))}>Buka</a>}
                    </li>
                  ))}
                </ul>
              )}
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}

function placeHref({ place }: Finding): string {
  switch (place.kind) {
    case 'page':
      return place.blockId
        ? `/halaman/${place.pageId}?blok=${place.blockId}#blok-${place.blockId}`
        : `/halaman/${place.pageId}`;
    case 'story':
      return `/berita/${place.storyId}`;
    case 'document':
      return `/dokumen/${place.documentId}`;
    default:
      return '';
  }
}

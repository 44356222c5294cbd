import type { PortalSnapshot } from '#app/domain/portal/snapshot.ts';
import type { PortalAddresses } from '../inline-text.tsx';
import { type Visit, VisitedPart, visitTitle } from './visited-part.tsx';
import { VisitorFooter, VisitorHeader } from './visitor-frame.tsx';

interface VisitorDocumentProps {
  portal: PortalSnapshot;
  visit: Visit;
  /** The path that was asked for. */
  path: string;
  addresses: PortalAddresses;
  stylesheet: string;
  /** Where the bar on top leads back to. */
  back: { href: string; label: string };
}

/** A whole page of the portal as a visitor's browser gets it: an OPD's own look, no script, and a bar that says what it is. */
export function VisitorDocument(props: VisitorDocumentProps) {
  const { portal, visit, path, addresses, stylesheet, back } = props;
  return (
    <html lang="id">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{`${visitTitle(visit)} · ${portal.siteName} (situs latihan)`}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <aside className="practice" aria-label="Situs latihan">
          <strong>Situs latihan.</strong> Isinya rekaan dan tidak tayang di situs OPD.{' '}
          <a href={back.href}>{back.label}</a>
        </aside>
        <VisitorHeader portal={portal} path={path} addresses={addresses} />
        <main id="isi">
          <VisitedPart portal={portal} visit={visit} addresses={addresses} />
        </main>
        <VisitorFooter portal={portal} />
      </body>
    </html>
  );
}

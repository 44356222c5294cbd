import { renderToStaticMarkup } from 'react-dom/server';
import type { PortalSnapshot } from '#app/domain/portal/snapshot.ts';
import type { PortalAddresses } from '../inline-text.tsx';
import { visitAt, visitStatus } from './visited-part.tsx';
import stylesheet from './visitor.css?url';
import { VisitorDocument } from './visitor-document.tsx';

interface VisitorPageProps {
  portal: PortalSnapshot;
  path: string;
  addresses: PortalAddresses;
  back: { href: string; label: string };
}

/** The answer to whoever asks for an address of a portal: the page, or that it is gone or never was. */
export function visitorPage({ portal, path, addresses, back }: VisitorPageProps): Response {
  const visit = visitAt(portal, path);
  const html = renderToStaticMarkup(
    <VisitorDocument {...{ portal, visit, path, addresses, stylesheet, back }} />,
  );
  return new Response(`<!doctype html>${html}`, {
    status: visitStatus(visit),
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

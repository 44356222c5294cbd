import { renderToStaticMarkup } from 'react-dom/server';
import type { SentParts } from '#app/domain/packages/sent-parts.server.ts';
import { VisitedPart, visitAt } from '../portal/visitor/visited-part.tsx';

/** A portal item as visitors see it, in the page of somebody who judges it: nothing in it leads anywhere. */
export function FrozenItemView({ item }: { item: NonNullable<SentParts['item']> }) {
  const { portal, portalId, path } = item;
  const addresses = {
    page: () => '#',
    file: () => '#',
    picture: (pictureId: string) => `/situs-latihan/${portalId}/gambar/${pictureId}`,
  };
  const html = renderToStaticMarkup(
    <VisitedPart portal={portal} visit={visitAt(portal, path)} addresses={addresses} />,
  );
  return (
    <section className="package-portal" aria-label={`Halaman portal: ${item.title}`}>
      <p className="package-portal__address">
        {portal.host}
        {path}
      </p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React just above, without its links */}
      <div className="package-portal__page" dangerouslySetInnerHTML={{ __html: withoutLinks(html) }} />
    </section>
  );
}

/** Links become words, and headings stand below those of the page around them; typed text holds no tags by then. */
const withoutLinks = (html: string): string =>
  html
    .replace(/<a\b[^>]*>/g, '<span class="package-portal__link">')
    .replaceAll('</a>', '</span>')
    .replace(/<(\/?)nav\b[^>]*>/g, '<$1p>')
    .replace(
      /<(\/?)h([1-6])\b/g,
      (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + 3)}`,
    );

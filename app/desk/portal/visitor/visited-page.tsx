import { createElement } from 'react';
import { pathOfPage, pathOfStory } from '#app/domain/portal/addresses.ts';
import type { PortalBlock, PortalPage, PortalSnapshot } from '#app/domain/portal/snapshot.ts';
import { formatDateWithoutDay } from '#app/ui/format.ts';
import { BlockContent } from '../block-content.tsx';
import type { PortalAddresses } from '../inline-text.tsx';
import { isEmptyBlock } from '../shown-block.tsx';

interface VisitedPageProps {
  portal: PortalSnapshot;
  page: PortalPage;
  addresses: PortalAddresses;
}

export function VisitedPage({ portal, page, addresses }: VisitedPageProps) {
  if (page.state === 'unpublished')
    return (
      <>
        <h1>Halaman ini tidak ditayangkan</h1>
        <p className="notice">{page.unpublishedReason}</p>
        <p>
          <a href={addresses.page('/')}>Ke beranda</a>
        </p>
      </>
    );
  return (
    <>
      {page.kind !== 'home' && <Trail page={page} addresses={addresses} />}
      <h1>{page.title}</h1>
      {page.summary && <p className="lede">{page.summary}</p>}
      {page.blocks.map((block) => (
        <VisitedBlock key={block.id} block={block} portal={portal} addresses={addresses} />
      ))}
      {page.kind === 'home' && <HomeLists portal={portal} addresses={addresses} />}
      {page.reviewedOn && <p className="reviewed">Diperiksa {formatDateWithoutDay(page.reviewedOn)}</p>}
    </>
  );
}

function VisitedBlock({ block, portal, addresses }: Omit<VisitedPageProps, 'page'> & { block: PortalBlock }) {
  if (isEmptyBlock(block)) return null;
  return (
    <section data-block={block.id}>
      {block.heading && createElement(`h${block.level}`, null, block.heading)}
      <BlockContent block={block} pictures={portal.pictures} addresses={addresses} />
    </section>
  );
}

function Trail({ page, addresses }: Omit<VisitedPageProps, 'portal'>) {
  return (
    <nav className="trail" aria-label="Jejak halaman">
      <a href={addresses.page('/')}>Beranda</a> / {page.kind === 'service' && 'Layanan / '}
      {page.title}
    </nav>
  );
}

/** Below what the home page says for itself: services and the newest stories, as such portals have it. */
function HomeLists({ portal, addresses }: Omit<VisitedPageProps, 'page'>) {
  const services = portal.pages.filter(({ kind, state }) => kind === 'service' && state === 'published');
  const stories = portal.stories.filter(({ state }) => state === 'published').slice(0, 3);
  return (
    <>
      {services.length > 0 && (
        <section>
          <h2>Layanan</h2>
          <ul className="tiles">
            {services.map((page) => (
              <li key={page.id}>
                <a href={addresses.page(pathOfPage(page))}>{page.title}</a>
                {page.summary && <span>{page.summary}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {stories.length > 0 && (
        <section>
          <h2>Berita terbaru</h2>
          <ul className="stories">
            {stories.map((story) => (
              <li key={story.id}>
                <a href={addresses.page(pathOfStory(story))}>{story.headline}</a>
                <time dateTime={story.publishedOn}>{formatDateWithoutDay(story.publishedOn)}</time>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

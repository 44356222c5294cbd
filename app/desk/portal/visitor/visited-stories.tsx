import { pathOfStory, STORIES_PATH } from '#app/domain/portal/addresses.ts';
import type { PortalSnapshot, PortalStory } from '#app/domain/portal/snapshot.ts';
import { formatDate, formatDateWithoutDay } from '#app/ui/format.ts';
import { Paragraphs, Picture } from '../block-content.tsx';
import { InlineText, type PortalAddresses } from '../inline-text.tsx';

interface Shared {
  portal: PortalSnapshot;
  addresses: PortalAddresses;
}

export function VisitedStories({ portal, addresses }: Shared) {
  return (
    <>
      <h1>Berita</h1>
      {portal.stories.length === 0 && <p>Belum ada berita.</p>}
      <ul className="stories">
        {portal.stories.map((story) => (
          <li key={story.id}>
            <a href={addresses.page(pathOfStory(story))}>{story.headline}</a>
            {story.state === 'withdrawn' ? (
              <span>Ditarik</span>
            ) : (
              <time dateTime={story.publishedOn}>{formatDateWithoutDay(story.publishedOn)}</time>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was withdrawn leaves a note with the reason; what was corrected says so below. */
export function VisitedStory({ portal, story, addresses }: Shared & { story: PortalStory }) {
  const trail = (
    <nav className="trail" aria-label="Jejak halaman">
      <a href={addresses.page('/')}>Beranda</a> / <a href={addresses.page(STORIES_PATH)}>Berita</a>
    </nav>
  );
  if (story.state === 'withdrawn')
    return (
      <>
        {trail}
        <h1>{story.headline}</h1>
        <p className="notice">
          <strong>Berita ini ditarik.</strong> {story.withdrawnReason}
        </p>
      </>
    );
  return (
    <article>
      {trail}
      <h1>{story.headline}</h1>
      <p className="byline">
        {story.dateline && `${story.dateline} · `}
        {story.eventOn ? formatDate(story.eventOn) : formatDate(story.publishedOn)}
      </p>
      {story.picture && <Picture picture={story.picture} pictures={portal.pictures} addresses={addresses} />}
      <Paragraphs text={story.body} addresses={addresses} />
      {story.correction && (
        <p className="notice">
          <strong>Ralat{story.correctedOn && `, ${formatDateWithoutDay(story.correctedOn)}`}.</strong>{' '}
          <InlineText text={story.correction} addresses={addresses} />
        </p>
      )}
    </article>
  );
}

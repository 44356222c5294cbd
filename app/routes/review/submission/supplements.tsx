import { DrawnHtml } from '#app/desk/packages/drawn-html.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import type { RoomFacts } from './room-page.ts';

/** What came with the manuscript, and what another mentor noted on the same version. */
export function Supplements({ room, partsHtml }: { room: RoomFacts; partsHtml: string | null }) {
  const { shown, otherReviews, rubric } = room;
  return (
    <>
      {shown.pictureFileId && (
        <figure className="manuscript-picture gap">
          <img src={`/gambar/${shown.pictureFileId}`} alt={shown.caption || 'Foto tanpa takarir'} />
          <figcaption>{shown.caption || 'Foto ini belum bertakarir.'}</figcaption>
        </figure>
      )}
      {partsHtml && <DrawnHtml html={partsHtml} />}
      {shown.sources.length > 0 && (
        <section className="gap" aria-label="Sumber dari peserta">
          <h2 className="h4">Sumber dari peserta</h2>
          <ul className="checker__list">
            {shown.sources.map((source) => (
              <li key={source}>
                <Source text={source} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {otherReviews.map((other) => (
        <Disclosure key={other.id} summary={`Catatan ${other.reviewerName} pada versi ini`}>
          {other.note && <p>“{other.note}”</p>}
          <ul className="checker__list">
            {rubric.criteria
              .filter(({ id }) => other.levels[id] !== undefined)
              .map(({ id, title }) => (
                <li key={id}>
                  {title}: tingkat {other.levels[id]}
                </li>
              ))}
            {other.threads.map((thread) => (
              <li key={thread.id}>
                {'quote' in thread.target && <>“{thread.target.quote}”: </>}
                {thread.body}
              </li>
            ))}
            {other.suggestions.map(({ id, deleted, inserted }) => (
              <li key={id}>
                Usul: {deleted && <s>{deleted}</s>} {inserted}
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </>
  );
}

function Source({ text }: { text: string }) {
  return /^https?:\/\/\S+$/.test(text) ? (
    <a href={text} rel="noreferrer nofollow" target="_blank">
      {text}
    </a>
  ) : (
    text
  );
}

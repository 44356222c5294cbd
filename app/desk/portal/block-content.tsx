import { fact, lines, paragraphs } from '#app/domain/portal/block-text.ts';
import type { PlacedPicture, PortalBlock, PortalPicture } from '#app/domain/portal/snapshot.ts';
import { InlineText, type PortalAddresses } from './inline-text.tsx';

interface BlockContentProps {
  block: Pick<PortalBlock, 'kind' | 'text' | 'picture'>;
  pictures: PortalPicture[];
  addresses: PortalAddresses;
}

/** What stands below the heading of a block, as a visitor's browser gets it. */
export function BlockContent({ block, pictures, addresses }: BlockContentProps) {
  const { kind, text, picture } = block;
  switch (kind) {
    case 'list':
      return <ul>{items(text, addresses)}</ul>;
    case 'steps':
      return <ol>{items(text, addresses)}</ol>;
    case 'links':
      return <ul className="links">{items(text, addresses)}</ul>;
    case 'facts':
      return <Facts text={text} addresses={addresses} />;
    case 'picture':
      return picture && <Picture picture={picture} pictures={pictures} addresses={addresses} />;
    default:
      return <Paragraphs text={text} addresses={addresses} />;
  }
}

export function Paragraphs({ text, addresses }: { text: string; addresses: PortalAddresses }) {
  return (
    <>
      {numbered(paragraphs(text)).map(([key, paragraph]) => (
        <p key={key}>
          {numbered(paragraph.split('\n')).map(([line, words], index) => (
            <span key={line}>
              {index > 0 && <br />}
              <InlineText text={words} addresses={addresses} />
            </span>
          ))}
        </p>
      ))}
    </>
  );
}

interface PictureProps {
  picture: PlacedPicture;
  pictures: PortalPicture[];
  addresses: PortalAddresses;
}

/** Carries exactly the alternative text that was typed; without one, none: a check must find it missing. */
export function Picture({ picture, pictures, addresses }: PictureProps) {
  const { pictureId, alt, caption } = picture;
  const file = pictures.find(({ id }) => id === pictureId);
  if (!file) return null;
  const size = file.width > 0 ? { width: file.width, height: file.height } : {};
  const image = { src: addresses.picture(pictureId), ...size, ...(alt === '' ? {} : { alt }) };
  return (
    <figure>
      {/* biome-ignore lint/a11y/useAltText: without one where none was typed, as visitors get it. */}
      <img {...image} loading="lazy" />
      {caption && (
        <figcaption>
          <InlineText text={caption} addresses={addresses} />
        </figcaption>
      )}
    </figure>
  );
}

function Facts({ text, addresses }: { text: string; addresses: PortalAddresses }) {
  return (
    <dl>
      {numbered(lines(text)).map(([key, line]) => {
        const { label, value } = fact(line);
        return (
          <div key={key}>
            <dt>{label || 'Keterangan'}</dt>
            <dd>
              <InlineText text={value} addresses={addresses} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function items(text: string, addresses: PortalAddresses) {
  return numbered(lines(text)).map(([key, line]) => (
    <li key={key}>
      <InlineText text={line} addresses={addresses} />
    </li>
  ));
}

/** Lines have no names and may say the same: their place is their key. */
const numbered = (texts: string[]): [key: string, text: string][] =>
  texts.map((text, index) => [String(index), text]);

import type { ReactNode } from 'react';
import { blockName } from '#app/domain/portal/names.ts';
import type { PlacedPicture, PortalBlock, PortalPicture } from '#app/domain/portal/snapshot.ts';
import { BlockContent } from './block-content.tsx';
import type { PortalAddresses } from './inline-text.tsx';

interface ShownBlockProps {
  block: PortalBlock;
  pictures: PortalPicture[];
  addresses: PortalAddresses;
  /** In place of what is not there. */
  empty: ReactNode;
  /** Below it: how it is changed, or what is said of it. */
  children?: ReactNode;
}

/** A block as it reads inside a page of ours: its heading keeps the order of that page, and says its level by its size. */
export function ShownBlock({ block, pictures, addresses, empty, children }: ShownBlockProps) {
  return (
    <section className="portal-block" id={`blok-${block.id}`} aria-label={blockName(block)}>
      {block.heading && <h2 className={`portal-block__heading level-${block.level}`}>{block.heading}</h2>}
      {isEmptyBlock(block) ? (
        <p className="portal-block__empty">{empty}</p>
      ) : (
        <div className="portal-block__content">
          <BlockContent block={{ ...block, picture: null }} pictures={pictures} addresses={addresses} />
          {block.picture && (
            <ShownPicture picture={block.picture} pictures={pictures} addresses={addresses} />
          )}
        </div>
      )}
      {children}
    </section>
  );
}

/** A part without words and picture is not there for visitors, its heading neither. */
export const isEmptyBlock = ({ kind, text, picture }: PortalBlock): boolean =>
  kind === 'picture' ? picture === null : text.trim() === '';

interface ShownPictureProps {
  picture: PlacedPicture;
  pictures: PortalPicture[];
  addresses: PortalAddresses;
}

/** Here a missing alternative text is said in words; the visitor's page leaves it out, as it is. */
export function ShownPicture({ picture, pictures, addresses }: ShownPictureProps) {
  const file = pictures.find(({ id }) => id === picture.pictureId);
  if (!file) return null;
  return (
    <figure className="portal-picture">
      <img
        src={addresses.picture(picture.pictureId)}
        width={file.width || undefined}
        height={file.height || undefined}
        alt={picture.alt}
        loading="lazy"
      />
      <figcaption>
        {picture.caption && <span>{picture.caption}</span>}
        <span className="meta">
          {picture.alt ? `Teks pengganti: ${picture.alt}` : 'Teks pengganti belum ditulis.'}
        </span>
      </figcaption>
    </figure>
  );
}

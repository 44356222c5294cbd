import { Link } from '@remix-run/react';
import { BlockContent } from '#app/desk/portal/block-content.tsx';
import type { PortalAddresses } from '#app/desk/portal/inline-text.tsx';
import { isEmptyBlock } from '#app/desk/portal/visitor/visited-page.tsx';
import { BLOCK_KINDS, BLOCK_ROLES } from '#app/domain/portal/names.ts';
import type { PortalBlock, PortalPicture } from '#app/domain/portal/snapshot.ts';
import { EditLink } from './page-head.tsx';

interface EditedBlockProps {
  block: PortalBlock;
  pictures: PortalPicture[];
  addresses: PortalAddresses;
  isLocked: boolean;
}

/** A block as it reads, with the way into it. On this page its heading keeps the order of this page. */
export function EditedBlock({ block, pictures, addresses, isLocked }: EditedBlockProps) {
  const name = block.heading || (block.role ? BLOCK_ROLES[block.role] : BLOCK_KINDS[block.kind]);
  const isEmpty = isEmptyBlock(block);
  return (
    <section className="portal-block" id={`blok-${block.id}`} aria-label={name}>
      {block.heading && <h2 className={`portal-block__heading level-${block.level}`}>{block.heading}</h2>}
      {isEmpty ? (
        <p className="portal-block__empty">
          Belum ada isi. {EMPTY_WORDS[block.kind]}{' '}
          {!isLocked && (
            <Link to={`?blok=${block.id}#blok-${block.id}`} preventScrollReset>
              Isi sekarang
            </Link>
          )}
        </p>
      ) : (
        <div className="portal-block__content">
          <BlockContent block={withoutPicture(block)} pictures={pictures} addresses={addresses} />
          {block.picture && (
            <ShownPicture picture={block.picture} pictures={pictures} addresses={addresses} />
          )}
        </div>
      )}
      {!isLocked && <EditLink part={block.id} label={`Ubah ${name}`} />}
    </section>
  );
}

const EMPTY_WORDS: Record<PortalBlock['kind'], string> = {
  text: 'Tuliskan satu atau dua paragraf pendek.',
  list: 'Tuliskan satu hal per baris.',
  steps: 'Tuliskan langkah dari datang sampai pulang, paling banyak lima langkah.',
  facts: 'Tuliskan satu keterangan per baris, misalnya “Biaya: Gratis”.',
  links: 'Tautkan dokumen atau halaman yang diperlukan warga.',
  picture: 'Unggah satu gambar, lalu tulis teks penggantinya.',
};

const withoutPicture = (block: PortalBlock) => ({ ...block, picture: null });

/** Here a missing alternative text is said in words; the visitor's page leaves it out, as it is. */
export function ShownPicture({
  picture,
  pictures,
  addresses,
}: Pick<EditedBlockProps, 'pictures' | 'addresses'> & { picture: NonNullable<PortalBlock['picture']> }) {
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

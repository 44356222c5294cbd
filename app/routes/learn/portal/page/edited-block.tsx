import { Link } from '@remix-run/react';
import type { PortalAddresses } from '#app/desk/portal/inline-text.tsx';
import { ShownBlock } from '#app/desk/portal/shown-block.tsx';
import { blockName } from '#app/domain/portal/names.ts';
import type { PortalBlock, PortalPicture } from '#app/domain/portal/snapshot.ts';
import { EditLink } from './page-head.tsx';

interface EditedBlockProps {
  block: PortalBlock;
  pictures: PortalPicture[];
  addresses: PortalAddresses;
  isLocked: boolean;
}

/** A block as it reads, with the way into it. */
export function EditedBlock({ block, pictures, addresses, isLocked }: EditedBlockProps) {
  const empty = (
    <>
      Belum ada isi. {EMPTY_WORDS[block.kind]}{' '}
      {!isLocked && (
        <Link to={`?blok=${block.id}#blok-${block.id}`} preventScrollReset>
          Isi sekarang
        </Link>
      )}
    </>
  );
  return (
    <ShownBlock block={block} pictures={pictures} addresses={addresses} empty={empty}>
      {!isLocked && <EditLink part={block.id} label={`Ubah ${blockName(block)}`} />}
    </ShownBlock>
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

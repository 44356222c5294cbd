import type { PortalAddresses } from '#app/desk/portal/inline-text.tsx';
import { ShownPicture } from '#app/desk/portal/shown-block.tsx';
import type { PortalBlock, PortalPicture } from '#app/domain/portal/snapshot.ts';
import { Button } from '#app/ui/button.tsx';
import { FileField } from '#app/ui/file-field.tsx';

interface BlockPictureProps {
  block: PortalBlock;
  here: string;
  pictures: PortalPicture[];
  addresses: PortalAddresses;
}

/** The picture of a block, and another in its place. */
export function BlockPicture({ block, here, pictures, addresses }: BlockPictureProps) {
  return (
    <div className="stack gap-small">
      {block.picture && <ShownPicture picture={block.picture} pictures={pictures} addresses={addresses} />}
      <form
        method="post"
        action={`${here}/gambar/${block.id}`}
        encType="multipart/form-data"
        className="portal-upload"
      >
        <FileField
          label={block.picture ? 'Ganti gambar' : 'Gambar'}
          name="picture"
          accept="image/jpeg,image/png,image/webp"
          hint="JPEG, PNG, atau WebP, paling besar 12 MB. Data lokasi dihapus."
          required
        />
        <Button size="small" icon="upload">
          Unggah gambar
        </Button>
      </form>
    </div>
  );
}

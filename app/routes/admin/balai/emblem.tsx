import { Button, ButtonLink } from '#app/ui/button.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import { Section } from '#app/ui/section.tsx';

/** The file's id in the address, so that a new emblem is not the old one out of a cache. */
export function Emblem({ balaiId, fileId }: { balaiId: string; fileId: string | null }) {
  const address = `/admin/lembaga/balai/${balaiId}/lambang`;
  return (
    <div className="sections section-gap">
      <Section title="Lambang">
        {fileId && (
          <p>
            <img src={`${address}?berkas=${fileId}`} alt="Lambang yang terpasang" className="emblem" />
          </p>
        )}
        <form method="post" action={address} encType="multipart/form-data" className="form">
          <FileField
            label={fileId ? 'Ganti lambang' : 'Berkas lambang'}
            name="emblem"
            accept="image/png,image/jpeg"
            required
            hint="PNG atau JPEG, paling besar 2 MB. Latar transparan lebih rapi di sertifikat."
          />
          <Button icon="upload">Unggah lambang</Button>
        </form>
      </Section>
      <Section title="Penanda tangan">
        <p>Orang yang namanya tercetak sebagai penanda tangan sertifikat.</p>
        <p className="gap-small">
          <ButtonLink href={`/admin/lembaga/balai/${balaiId}/penanda-tangan`}>
            Kelola penanda tangan
          </ButtonLink>
        </p>
      </Section>
    </div>
  );
}

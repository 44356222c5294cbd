/** A picture of a manuscript with its takarir. */
export function Picture({ fileId, caption }: { fileId: string; caption: string }) {
  return (
    <figure className="manuscript-picture">
      <img src={`/gambar/${fileId}`} alt={caption || 'Foto yang dikirim bersama naskah'} loading="lazy" />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

interface SharePostProps {
  text: string;
  /** Of the page it leads to. */
  link: string;
}

/** A share text as it stands in a chat, with the card of the page below it. */
export function SharePost({ text, link }: SharePostProps) {
  return (
    <figure className="share-post" aria-label="Teks bagikan sebagaimana terlihat">
      <p className="share-post__words">{text || 'Teks bagikan belum ditulis.'}</p>
      <p className="share-post__link">{link || 'Halaman portal belum dipilih'}</p>
    </figure>
  );
}

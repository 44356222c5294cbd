import { inline } from '#app/domain/portal/block-text.ts';

/** Where the addresses of a portal lead in the place where it is shown. */
export interface PortalAddresses {
  /** Of a path of the portal: "/layanan/imunisasi-anak". */
  page: (path: string) => string;
  /** Of a document's file. */
  file: (documentId: string) => string;
  picture: (pictureId: string) => string;
}

/** One line with its bold words and links. Whatever was typed is text; nothing of it is markup. */
export function InlineText({ text, addresses }: { text: string; addresses: PortalAddresses }) {
  return (
    <>
      {inline(text).map((part, index) => {
        // The same words may stand in a line twice.
        const key = `${index} ${part.kind}`;
        if (part.kind === 'bold') return <b key={key}>{part.text}</b>;
        if (part.kind === 'words') return part.text;
        return (
          <a key={key} {...linkTo(part.href, addresses)}>
            {part.text}
          </a>
        );
      })}
    </>
  );
}

function linkTo(href: string, addresses: PortalAddresses) {
  if (href.startsWith('/')) return { href: addresses.page(href) };
  return /^https?:/i.test(href) ? { href, rel: 'noopener noreferrer nofollow' } : { href };
}

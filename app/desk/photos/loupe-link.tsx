import { Icon } from '#app/ui/icons/icon.tsx';

interface LoupeLinkProps {
  fileId: string;
  /** What the picture shows, for the enlarged one. */
  alt: string;
}

/** Opens the picture at its full size: in a dialog where the loupe's script has come, else as a file of its own. */
export function LoupeLink({ fileId, alt }: LoupeLinkProps) {
  return (
    <a className="button button--small button--ghost" href={`/gambar/${fileId}`} data-loupe={alt}>
      <Icon name="zoom-in" />
      Perbesar
    </a>
  );
}

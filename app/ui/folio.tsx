import type { ReactNode } from 'react';

interface FolioProps {
  /** Usually the date. */
  start: ReactNode;
  /** The programme; left out on phones. */
  middle?: ReactNode;
  /** Usually a status. */
  end?: ReactNode;
}

/** The line under the masthead, as on a newspaper. */
export function Folio({ start, middle, end }: FolioProps) {
  return (
    <aside className="folio" aria-label="Keterangan halaman">
      <div className="folio__inner">
        <span>{start}</span>
        {middle && <span className="wide-only">{middle}</span>}
        {end && <span>{end}</span>}
      </div>
    </aside>
  );
}

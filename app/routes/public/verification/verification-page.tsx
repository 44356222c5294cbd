import type { ReactNode } from 'react';
import { Masthead } from '#app/ui/masthead.tsx';

export interface CheckedNote {
  /** "Senin, 18 Januari 2027, pukul 10.12 WIB" */
  checkedAt: string;
  /** The host that the address bar must show. */
  host: string;
}

/** The sheet of every check: who is asked, the answer, when it was given and where it is true. */
export function VerificationPage({ note, children }: { note: CheckedNote; children: ReactNode }) {
  return (
    <>
      <Masthead homeHref="/" width="narrow" note="Pemeriksaan sertifikat" />
      <div className="woven-strip">
        <div className="weave" />
      </div>
      <main id="isi" className="page page--narrow">
        {children}
        <p className="meta meta--small section-gap">
          Diperiksa {note.checkedAt}. Pastikan alamat halaman ini {note.host}.
        </p>
      </main>
    </>
  );
}

import type { LinksFunction, MetaFunction } from '@remix-run/node';
import { useNavigate } from '@remix-run/react';
import { useEffect } from 'react';
import desk from '#app/desk/desk.css?url';
import mentorStyles from '#app/desk/mentor.css?url';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Masthead } from '#app/ui/masthead.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { DecisionToast } from '../decision-toast.tsx';
import { isDecidedHere, useOutbox } from '../outbox.ts';
import { EveningTable } from './evening-table.tsx';
import RefusedDecisions from './refused-decisions.tsx';
import { type EveningAtHome, useEvening } from './use-evening.ts';
import { useLine } from './use-line.ts';

/** The room's own styles too: it opens from here without a network. */
export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: desk },
  { rel: 'stylesheet', href: mentorStyles },
];

export const meta: MetaFunction = () => [{ title: 'Naskah di perangkat · Telaah · Pewarta' }];

/**
 * The queue without a network. The page itself is empty and the same for everybody, since it is kept in the browser's
 * store of pages (desk/offline): what it shows stands in the device's database, and only its owner's.
 */
export default function Offline() {
  const evening = useEvening();
  const isOnline = useLine();
  useWantedManuscript(evening);
  return (
    <>
      <Masthead homeHref="/telaah" width="wide" note={evening?.rooms[0]?.shell.name} />
      <main id="isi" className="page page--wide stack" tabIndex={-1}>
        {evening === undefined && <p>Membuka naskah dari perangkat ini…</p>}
        {evening === null && <NothingHere />}
        {evening && <AtHome evening={evening} isOnline={isOnline} />}
        <noscript>
          <p>Halaman ini memerlukan JavaScript: naskahnya disimpan di peramban Anda.</p>
        </noscript>
      </main>
      {evening && <DecisionToast accountId={evening.accountId} undo={undefined} hasShortcuts={false} />}
    </>
  );
}

function AtHome({
  evening: { accountId, rooms },
  isOnline,
}: {
  evening: EveningAtHome;
  isOnline: boolean | undefined;
}) {
  const { waiting, refused } = useOutbox();
  const open = rooms.filter(({ room }) => !isDecidedHere(room.submissionId)).length;
  return (
    <>
      <h1>
        {rooms.length} naskah di perangkat ini{open < rooms.length ? `, ${open} belum diputuskan` : ''}
      </h1>
      {isOnline && (
        <Notice title="Anda daring.">
          {waiting.length > 0 && 'Keputusan Anda sedang dikirim. '}
          <a href="/telaah">Buka antrean lengkap</a>.
        </Notice>
      )}
      {isOnline === false && (
        <Notice tone="warning" icon="wifi-off" isLive title="Koneksi terputus. Pekerjaan Anda aman.">
          Tanda dan keputusan disimpan di perangkat ini, dan dikirim begitu Anda daring. Foto dan halaman lain
          memerlukan koneksi.
        </Notice>
      )}
      {refused.length > 0 && <RefusedDecisions accountId={accountId} refused={refused} />}
      <div className="queue">
        <EveningTable rooms={rooms} />
      </div>
    </>
  );
}

function NothingHere() {
  return (
    <EmptyState
      heading="h1"
      title="Tidak ada naskah di perangkat ini"
      action={
        <ButtonLink href="/telaah" variant="primary">
          Buka antrean
        </ButtonLink>
      }
    >
      Untuk menelaah tanpa jaringan, buka antrean saat daring dan pilih “Simpan naskah di perangkat”. Naskah
      akun lain tidak ditampilkan.
    </EmptyState>
  );
}

/** Somebody wanted one manuscript, and this page came in its place: it opens from here. */
function useWantedManuscript(evening: EveningAtHome | null | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    const wanted = new URLSearchParams(window.location.search).get('naskah');
    if (!wanted || !evening) return;
    if (evening.rooms.some(({ room }) => room.submissionId === wanted))
      navigate(`/telaah/${wanted}`, { replace: true });
  }, [evening, navigate]);
}

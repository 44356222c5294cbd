import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { formatDateTime } from '#app/ui/format.ts';
import { Section } from '#app/ui/section.tsx';
import { Status } from '#app/ui/status.tsx';
import { ZONES } from '../zones.ts';

interface AccessProps {
  account: {
    id: string;
    isActive: number;
    hasPassword: boolean;
    lastSignInAt: string | null;
    totpEnabledAt: string | null;
    sessionCount: number | null;
  };
}

export function Access({ account }: AccessProps) {
  const sessions = Number(account.sessionCount ?? 0);
  return (
    <Section title="Akses">
      <p>
        {account.isActive === 0 ? (
          <Status icon="ban">Akun ditutup: pemiliknya tidak dapat masuk</Status>
        ) : account.lastSignInAt ? (
          `Terakhir masuk ${formatDateTime(account.lastSignInAt, ZONES[0]?.value ?? '')}, ${sessions} sesi terbuka.`
        ) : (
          <Status tone="waiting">Belum pernah masuk</Status>
        )}
      </p>
      <form method="post" action={`/admin/akun/${account.id}/akses`} className="row gap">
        {account.isActive === 1 && (
          <ButtonLink href={`/admin/akun/${account.id}/tautan`} icon="mail">
            {account.hasPassword ? 'Tautan atur ulang' : 'Tautan undangan'}
          </ButtonLink>
        )}
        {sessions > 0 && (
          <Button name="ubah" value="akhiri-sesi" icon="log-out">
            Akhiri semua sesi
          </Button>
        )}
        {account.totpEnabledAt && (
          <Button name="ubah" value="hapus-dua-langkah" icon="shield-check">
            Matikan masuk dua langkah
          </Button>
        )}
        {account.isActive === 0 && (
          <Button name="ubah" value="buka" icon="key-round">
            Buka kembali akun
          </Button>
        )}
      </form>
      {account.isActive === 1 && (
        <Disclosure summary="Tutup akun ini">
          <form method="post" action={`/admin/akun/${account.id}/akses`}>
            <p>Sesi berakhir dan pemiliknya tidak dapat masuk. Naskah, nilai, dan sertifikatnya tetap ada.</p>
            <p className="gap-small">
              <Button variant="danger" name="ubah" value="tutup">
                Tutup akun
              </Button>
            </p>
          </form>
        </Disclosure>
      )}
    </Section>
  );
}

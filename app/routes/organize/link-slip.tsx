import { formatNip } from '#app/domain/accounts/nip.ts';
import type { PersonLink } from '#app/domain/roster/invitations.server.ts';
import { formatLongDateTime } from '#app/ui/format.ts';

interface LinkSlipProps {
  link: PersonLink;
  origin: string;
  zone: string;
  batchName: string;
}

/** One person's link, to be copied or cut out. */
export function LinkSlip({ link, origin, zone, batchName }: LinkSlipProps) {
  const { name, opdName, nip, kind, path, expiresAt } = link;
  return (
    <div className="slip">
      <p className="h4">{name}</p>
      <p className="meta">
        {opdName}
        {nip && ` · NIP ${formatNip(nip)}`} · {batchName}
      </p>
      <p>
        {kind === 'invitation'
          ? 'Buka alamat ini untuk membuat kata sandi, lalu masuk dengan NIP atau surel Anda:'
          : 'Buka alamat ini untuk mengganti kata sandi:'}
      </p>
      <p className="slip__link">{`${origin}${path}`}</p>
      <p className="meta">
        Berlaku sekali, sampai {formatLongDateTime(expiresAt, zone)}. Jangan bagikan kepada orang lain.
      </p>
    </div>
  );
}

import { ButtonLink } from '#app/ui/button.tsx';
import { formatDateWithoutDay } from '#app/ui/format.ts';
import { Section } from '#app/ui/section.tsx';
import { Status } from '#app/ui/status.tsx';

interface SecurityProps {
  passwordChangedAt: string | null;
  isTwoStep: boolean;
}

export function Security({ passwordChangedAt, isTwoStep }: SecurityProps) {
  return (
    <Section title="Keamanan">
      <ul className="list">
        <li>
          <div>
            <p className="list__title">Kata sandi</p>
            {passwordChangedAt && (
              <p className="list__note">Diganti {formatDateWithoutDay(passwordChangedAt.slice(0, 10))}</p>
            )}
          </div>
          <ButtonLink href="/profil/kata-sandi" icon="key-round">
            Ganti kata sandi
          </ButtonLink>
        </li>
        <li>
          <div>
            <p className="list__title">Masuk dua langkah</p>
            <p className="list__note">
              {isTwoStep ? (
                <Status tone="passed">
                  Aktif: kode dari aplikasi autentikator diminta setelah kata sandi
                </Status>
              ) : (
                'Kode dari ponsel melindungi akun walau kata sandi diketahui orang.'
              )}
            </p>
          </div>
          <ButtonLink href="/profil/dua-langkah" icon="shield-check">
            {isTwoStep ? 'Matikan' : 'Aktifkan'}
          </ButtonLink>
        </li>
      </ul>
    </Section>
  );
}

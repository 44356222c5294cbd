import { ButtonLink } from '#app/ui/button.tsx';
import { DefinitionList } from '#app/ui/definition-list.tsx';
import { Section } from '#app/ui/section.tsx';

interface OwnDataProps {
  account: {
    name: string;
    nip: string | null;
    email: string | null;
    opdName: string | null;
    position: string;
    rank: string;
  };
}

export function OwnData({ account }: OwnDataProps) {
  const items = [
    { term: 'Nama', description: account.name },
    { term: 'NIP', description: account.nip && <span className="number">{account.nip}</span> },
    { term: 'Surel', description: account.email ?? 'Belum terdaftar' },
    { term: 'OPD', description: account.opdName },
    { term: 'Jabatan', description: account.position },
    { term: 'Golongan', description: account.rank },
  ].filter((item) => item.description);
  return (
    <Section title="Data diri">
      <DefinitionList items={items} />
      <p className="meta gap-small">
        Ada yang keliru? Nama dan NIP tercetak di sertifikat, jadi minta panitia memperbaikinya sebelum bimtek
        berakhir.
      </p>
      <div className="row gap">
        <ButtonLink href="/profil/data-saya.json" icon="download">
          Unduh data saya
        </ButtonLink>
        <a href="/persetujuan">Bagaimana data Anda dipakai</a>
      </div>
    </Section>
  );
}

import { DefinitionList } from '#app/ui/definition-list.tsx';
import { Section } from '#app/ui/section.tsx';

interface PersonProps {
  account: {
    id: string;
    nip: string | null;
    email: string | null;
    opdName: string | null;
    position: string;
    rank: string;
    enrolmentCount: number | null;
  };
}

export function Person({ account }: PersonProps) {
  const enrolments = Number(account.enrolmentCount ?? 0);
  const items = [
    { term: 'NIP', description: account.nip && <span className="number">{account.nip}</span> },
    { term: 'Surel', description: account.email },
    { term: 'OPD', description: account.opdName },
    { term: 'Jabatan', description: account.position },
    { term: 'Golongan', description: account.rank },
    { term: 'Angkatan', description: enrolments > 0 && `Terdaftar di ${enrolments} angkatan` },
  ].filter((item) => item.description);
  return (
    <Section title="Data" aside={<a href={`/admin/akun/${account.id}/ubah`}>Perbaiki</a>}>
      <DefinitionList items={items} />
    </Section>
  );
}

import { Button } from '#app/ui/button.tsx';
import { Section } from '#app/ui/section.tsx';
import { Select, type SelectOption } from '#app/ui/select.tsx';
import type { RoleName } from '#db/schema/accounts.ts';
import { ROLE_WORDS } from '../role-words.ts';

interface RolesProps {
  accountId: string;
  roles: { id: string; role: RoleName; scopeName: string | null }[];
  options: SelectOption[];
}

export function Roles({ accountId, roles, options }: RolesProps) {
  const address = `/admin/akun/${accountId}/peran`;
  return (
    <Section title="Peran">
      {roles.length === 0 && <p className="meta">Tanpa peran: hanya halaman peserta.</p>}
      <ul className="list">
        {roles.map(({ id, role, scopeName }) => (
          <li key={id}>
            <div>
              <p className="list__title">{ROLE_WORDS[role]}</p>
              {scopeName && <p className="list__note">{scopeName}</p>}
            </div>
            <form method="post" action={address}>
              <Button
                size="small"
                name="cabut"
                value={id}
                aria-label={`Cabut peran ${ROLE_WORDS[role]}${scopeName ? ` ${scopeName}` : ''}`}
              >
                Cabut
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action={address} className="inline-form gap">
        <Select label="Beri peran" name="beri" options={options} placeholder="Pilih peran" required />
        <Button icon="plus">Beri</Button>
      </form>
    </Section>
  );
}

import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { Select } from '#app/ui/select.tsx';
import type { PeopleView } from './people-view.ts';

/** Search by name, NIP or e-mail, within the tab and an OPD. */
export function PeopleSearch({ view, opds }: { view: PeopleView; opds: { id: string; name: string }[] }) {
  return (
    <form method="get" className="inline-form gap people-search">
      {view.state && <input type="hidden" name="keadaan" value={view.state} />}
      <Field
        label="Cari nama, NIP, atau surel"
        name="cari"
        type="search"
        defaultValue={view.search}
        maxLength={100}
      />
      <Select
        label="OPD"
        name="opd"
        defaultValue={view.opdId ?? ''}
        placeholder="Semua OPD"
        options={opds.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button icon="search">Cari</Button>
    </form>
  );
}

import type { QueueFacet, QueueFilters } from '#app/domain/review/queue.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { isFiltered } from './filters-form.ts';

interface FiltersProps {
  facets: QueueFacet[];
  filters: QueueFilters;
}

interface Choice {
  value: string;
  label: string;
  count: number;
}

const SHOWN = 6;

/** What the queue can be narrowed to, with how much of it there is. */
export function Filters({ facets, filters }: FiltersProps) {
  return (
    <aside className="filters" id="saringan" aria-label="Saringan">
      <form method="get" action="/telaah">
        <div className="row row--between">
          <b>Saring</b>
          {isFiltered(filters) && (
            <a href={filters.whose === 'mine' ? '/telaah' : '/telaah?milik=lain'}>Hapus saringan</a>
          )}
        </div>
        {filters.whose === 'others' && <input type="hidden" name="milik" value="lain" />}
        {filters.search && <input type="hidden" name="cari" value={filters.search} />}
        <Group
          legend="Angkatan"
          name="angkatan"
          chosen={filters.batchIds}
          choices={choices(facets, (facet) => [facet.batchId, facet.batchName])}
        />
        <Group
          legend="Tugas"
          name="tugas"
          chosen={filters.assignmentIds}
          choices={choices(facets, (facet) => [
            facet.assignmentId,
            `Tugas ${facet.assignmentNumber}: ${facet.assignmentTitle}`,
          ])}
        />
        <Group
          legend="Keadaan"
          name="keadaan"
          chosen={filters.kinds.map((kind) => KINDS[kind].value)}
          choices={choices(facets, ({ kind }) => [KINDS[kind].value, KINDS[kind].label])}
        />
        <Group
          legend="OPD"
          name="opd"
          chosen={filters.opdIds}
          choices={choices(facets, (facet) => [facet.opdId, facet.opdShortName || facet.opdName])}
        />
        <p className="gap">
          <Button size="small">Terapkan saringan</Button>
        </p>
      </form>
    </aside>
  );
}

const KINDS = {
  first: { value: 'pertama', label: 'Kiriman pertama' },
  again: { value: 'perbaikan', label: 'Perbaikan' },
};

interface GroupProps {
  legend: string;
  name: string;
  choices: Choice[];
  chosen: string[];
}

function Group({ legend, name, choices: all, chosen }: GroupProps) {
  if (all.length === 0) return null;
  const box = ({ value, label, count }: Choice) => (
    <Checkbox
      key={value}
      name={name}
      value={value}
      label={label}
      count={count}
      defaultChecked={chosen.includes(value)}
    />
  );
  const rest = all.slice(SHOWN);
  return (
    <fieldset>
      <legend>{legend}</legend>
      {all.slice(0, SHOWN).map(box)}
      {rest.length > 0 && (
        <Disclosure
          summary={`${rest.length} ${legend} lain`}
          isOpen={rest.some(({ value }) => chosen.includes(value))}
        >
          {rest.map(box)}
        </Disclosure>
      )}
    </fieldset>
  );
}

/** Counted by one side of the facets, the fullest first. */
function choices(
  facets: QueueFacet[],
  read: (facet: QueueFacet) => [value: string, label: string],
): Choice[] {
  const found = new Map<string, Choice>();
  for (const facet of facets) {
    const [value, label] = read(facet);
    const choice = found.get(value) ?? { value, label, count: 0 };
    choice.count += facet.count;
    found.set(value, choice);
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'id'));
}

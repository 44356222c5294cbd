import type { ReactNode } from 'react';
import type { ReportedModule } from '#app/domain/reports/completion.server.ts';
import type { OpdPeople } from '#app/domain/reports/people.server.ts';
import type { ProgressReport } from '#app/domain/reports/progress.ts';
import { Button } from '#app/ui/button.tsx';
import { MatrixLegend } from '#app/ui/matrix-cell.tsx';
import { Section } from '#app/ui/section.tsx';
import { MatrixList } from './matrix-list.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { FILTERS, type MatrixView, rowsOf, SORTS } from './matrix-view.ts';
import { OpdPeopleList } from './opd-people-list.tsx';

export interface MatrixProps {
  report: Pick<ProgressReport, 'rows' | 'modules'>;
  modules: ReportedModule[];
  view: MatrixView;
  /** The people of the opened row. */
  people: OpdPeople | undefined;
  page: number;
  at: string;
  /** Rows that may be opened; every row when absent. */
  mayOpen?: (opdId: string) => boolean;
  /** Where a reminder for one OPD is posted; absent for readers. */
  remindAction?: string;
}

/** Completion by OPD: a table, on phones a list; each OPD opens to its people. */
export function Matrix(props: MatrixProps) {
  const { report, view, people, page, at } = props;
  const rows = rowsOf(report, view);
  const opened: ReactNode = people && <OpdPeopleList people={people} view={view} page={page} at={at} />;
  return (
    <Section title="Ketuntasan modul menurut OPD" aside={<ViewForm view={view} />}>
      <MatrixLegend title="Peserta tuntas" />
      {rows.length === 0 ? (
        <p className="gap">
          {report.rows.length === 0
            ? 'Belum ada peserta di angkatan ini. Angka muncul setelah daftar peserta diimpor.'
            : 'Tidak ada OPD yang cocok dengan pilihan ini.'}
        </p>
      ) : (
        <>
          <MatrixTable {...props} rows={rows} opened={opened} />
          <MatrixList {...props} rows={rows} opened={opened} />
        </>
      )}
    </Section>
  );
}

/** Sorting and filtering are parts of the address, so that a view can be sent on. */
function ViewForm({ view }: { view: MatrixView }) {
  return (
    <form method="get" className="row row--tight screen-only">
      <Choice label="Urutan" name="urut" value={view.sort} options={SORTS} />
      <Choice label="OPD yang ditampilkan" name="tampil" value={view.filter} options={FILTERS} />
      <Button size="small">Terapkan</Button>
    </form>
  );
}

interface ChoiceProps {
  label: string;
  name: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

/** A select in the heading's line: its label is for those who listen, the chosen words say it to the others. */
function Choice({ label, name, value, options }: ChoiceProps) {
  return (
    <select className="input input--small" aria-label={label} name={name} defaultValue={value}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

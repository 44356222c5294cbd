import type { ReactNode } from 'react';
import type { ReportedModule } from '#app/domain/reports/completion.server.ts';
import type { OpdPeople } from '#app/domain/reports/people.server.ts';
import type { ProgressReport } from '#app/domain/reports/progress.ts';
import { Button } from '#app/ui/button.tsx';
import { MatrixLegend } from '#app/ui/matrix-cell.tsx';
import { Section } from '#app/ui/section.tsx';
import { Select } from '#app/ui/select.tsx';
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
        <p className="gap">Tidak ada OPD yang cocok dengan pilihan ini.</p>
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
      <Select
        label={<span className="visually-hidden">Urutan</span>}
        name="urut"
        className="input--small"
        defaultValue={view.sort}
        options={[...SORTS]}
      />
      <Select
        label={<span className="visually-hidden">OPD yang ditampilkan</span>}
        name="tampil"
        className="input--small"
        defaultValue={view.filter}
        options={[...FILTERS]}
      />
      <Button size="small">Terapkan</Button>
    </form>
  );
}

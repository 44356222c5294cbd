import { predikatScale } from '#app/domain/learning/grade.ts';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatNumber } from '#app/ui/format.ts';

export interface EligibleRow {
  enrolmentId: string;
  name: string;
  opdName: string;
  finalGrade: number | null;
}

interface EligibleTableProps {
  rows: EligibleRow[];
  /** All who are eligible; more than `rows` in a very large batch. */
  total: number;
  passScore: number;
  canIssue: boolean;
}

/** Everybody who can have a certificate, ticked; those who shall wait are unticked. */
export function EligibleTable({ rows, total, passScore, canIssue }: EligibleTableProps) {
  if (rows.length === 0)
    return (
      <EmptyState title="Belum ada yang dapat diterbitkan">
        Peserta muncul di sini begitu semua modulnya tuntas, nilainya cukup, dan kehadirannya memenuhi syarat.
      </EmptyState>
    );
  const scale = predikatScale(passScore);
  const predikatOf = (grade: number) => scale.find(({ from }) => grade >= from)?.label ?? '';
  return (
    <form method="post" className="stack">
      <DataTable
        caption="Peserta yang berhak atas sertifikat"
        rows={rows}
        rowKey={(row) => row.enrolmentId}
        columns={[
          {
            key: 'nama',
            header: 'Nama',
            isRowHeader: true,
            render: (row) => (
              <Checkbox name="peserta" value={row.enrolmentId} defaultChecked label={row.name} />
            ),
          },
          { key: 'opd', header: 'OPD', render: (row) => row.opdName },
          {
            key: 'nilai',
            header: 'Nilai akhir',
            align: 'end',
            render: (row) => formatNumber(row.finalGrade ?? 0),
          },
          { key: 'predikat', header: 'Predikat', render: (row) => predikatOf(row.finalGrade ?? 0) },
        ]}
      />
      <div className="row gap">
        <Button variant="primary" icon="award" isUnavailable={!canIssue}>
          Terbitkan sertifikat
        </Button>
        <p className="meta">
          Nomor diberikan berurutan menurut abjad dan tidak dapat ditarik kembali.
          {rows.length < total &&
            ` Ditampilkan ${rows.length} dari ${formatNumber(total)}; sisanya muncul setelah ini terbit.`}
        </p>
      </div>
    </form>
  );
}

import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Pagination } from '#app/ui/pagination.tsx';

export interface NotYetRow {
  enrolmentId: string;
  name: string;
  opdName: string;
  lacks: string[];
}

interface NotYetTableProps {
  rows: NotYetRow[];
  total: number;
  page: number;
  pageSize: number;
}

/** Who has no certificate yet, and what each still lacks. */
export function NotYetTable({ rows, total, page, pageSize }: NotYetTableProps) {
  if (total === 0)
    return (
      <EmptyState title="Tidak ada peserta di daftar ini">
        Peserta aktif yang belum memenuhi syarat terlihat di sini, beserta yang masih kurang.
      </EmptyState>
    );
  const first = (page - 1) * pageSize;
  return (
    <>
      <DataTable
        caption="Peserta yang belum berhak"
        rows={rows}
        rowKey={(row) => row.enrolmentId}
        columns={[
          { key: 'nama', header: 'Nama', isRowHeader: true, render: (row) => row.name },
          { key: 'opd', header: 'OPD', render: (row) => row.opdName },
          { key: 'kurang', header: 'Yang masih kurang', look: 'span', render: (row) => row.lacks.join(' ') },
        ]}
      />
      <Pagination
        page={page}
        pageCount={Math.ceil(total / pageSize)}
        summary={`Menampilkan ${first + 1}–${first + rows.length} dari ${total} peserta`}
        hrefFor={(to) => `?tampil=belum&halaman=${to}`}
      />
    </>
  );
}

import { CertificateState } from '#app/desk/certificates/certificate-state.tsx';
import type { CertificateState as State } from '#app/domain/certificates/state.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatDateWithoutDay, localDate } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Pagination } from '#app/ui/pagination.tsx';

export interface IssuedRow {
  id: string;
  code: string;
  number: string;
  name: string;
  state: State;
  issuedAt: string;
}

interface IssuedTableProps {
  rows: IssuedRow[];
  total: number;
  page: number;
  pageSize: number;
  zone: string;
}

/** The certificates of the batch, newest number first. */
export function IssuedTable({ rows, total, page, pageSize, zone }: IssuedTableProps) {
  if (total === 0)
    return (
      <EmptyState title="Belum ada sertifikat">
        Sertifikat yang diterbitkan untuk angkatan ini tercatat di sini dengan nomornya.
      </EmptyState>
    );
  const first = (page - 1) * pageSize;
  return (
    <>
      {rows.some(({ state }) => state === 'menunggu') && (
        <Notice title="Sebagian berkas masih disiapkan.">
          Biasanya selesai dalam beberapa detik. <a href="?tampil=terbit">Muat ulang daftar</a>
        </Notice>
      )}
      <DataTable
        caption="Sertifikat angkatan ini"
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'nomor',
            header: 'Nomor',
            isRowHeader: true,
            render: (row) => (
              <a className="number" href={row.id}>
                {row.number}
              </a>
            ),
          },
          { key: 'nama', header: 'Nama', render: (row) => row.name },
          { key: 'keadaan', header: 'Keadaan', render: (row) => <CertificateState state={row.state} /> },
          {
            key: 'tanggal',
            header: 'Diterbitkan',
            render: (row) => formatDateWithoutDay(localDate(row.issuedAt, zone)),
          },
          {
            key: 'berkas',
            header: 'Berkas',
            render: (row) =>
              row.state === 'menunggu' ? (
                '–'
              ) : (
                <ButtonLink
                  href={`/sertifikat/${row.code}/pdf`}
                  size="small"
                  icon="download"
                  aria-label={`PDF ${row.number}`}
                >
                  PDF
                </ButtonLink>
              ),
          },
        ]}
      />
      <Pagination
        page={page}
        pageCount={Math.ceil(total / pageSize)}
        summary={`Menampilkan ${first + 1}–${first + rows.length} dari ${total} sertifikat`}
        hrefFor={(to) => `?tampil=terbit&halaman=${to}`}
      />
    </>
  );
}

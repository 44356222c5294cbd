import { type OpdRow, OpdTable } from '#app/desk/opd/opd-table.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { Pagination } from '#app/ui/pagination.tsx';
import { SearchForm } from '#app/ui/search-form.tsx';
import { Section } from '#app/ui/section.tsx';

interface PemdaOpdProps {
  pemdaId: string;
  opd: { rows: OpdRow[]; total: number; pageSize: number };
  search: string;
  page: number;
}

export function PemdaOpd({ pemdaId, opd, search, page }: PemdaOpdProps) {
  const address = `/admin/lembaga/pemda/${pemdaId}`;
  const add = (
    <ButtonLink href={`/admin/lembaga/opd/baru?pemda=${pemdaId}`} icon="plus" variant="primary">
      Tambah OPD
    </ButtonLink>
  );
  if (opd.total === 0 && !search)
    return (
      <EmptyState title="Belum ada OPD" action={add}>
        Impor peserta hanya mengenali OPD yang ada di sini.
      </EmptyState>
    );
  const query = search ? `cari=${encodeURIComponent(search)}&` : '';
  return (
    <Section title={`${formatNumber(opd.total)} OPD`} aside={add}>
      <SearchForm label="Cari OPD" value={search} clearHref={address} />
      <OpdTable rows={opd.rows} hrefFor={(id) => `/admin/lembaga/opd/${id}`} />
      <Pagination
        page={page}
        pageCount={Math.max(1, Math.ceil(opd.total / opd.pageSize))}
        summary={`${formatNumber(opd.total)} OPD`}
        hrefFor={(to) => `${address}?${query}halaman=${to}`}
      />
    </Section>
  );
}

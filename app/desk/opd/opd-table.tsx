import { DataTable } from '#app/ui/data-table.tsx';
import { Status } from '#app/ui/status.tsx';

export interface OpdRow {
  id: string;
  name: string;
  shortName: string;
  isActive: number;
  pemdaName: string;
  aliases: string[];
  peopleCount: number | null;
}

interface OpdTableProps {
  rows: OpdRow[];
  hrefFor: (id: string) => string;
  /** Left out where the page is about one Pemda. */
  hasPemda?: boolean;
}

export function OpdTable({ rows, hrefFor, hasPemda = false }: OpdTableProps) {
  return (
    <DataTable
      caption="Daftar OPD"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          header: 'OPD',
          isRowHeader: true,
          render: (row) => (
            <>
              <a href={hrefFor(row.id)}>{row.name}</a>
              {row.isActive === 0 && (
                <>
                  {' '}
                  <Status icon="ban">Tidak dipakai</Status>
                </>
              )}
            </>
          ),
        },
        ...(hasPemda
          ? [{ key: 'pemda', header: 'Pemerintah daerah', render: (row: OpdRow) => row.pemdaName }]
          : []),
        {
          key: 'aliases',
          header: 'Nama pendek dan nama lain',
          render: (row) => otherNames(row).join(', ') || '–',
        },
        { key: 'people', header: 'Orang', align: 'end', render: (row) => Number(row.peopleCount ?? 0) },
      ]}
    />
  );
}

/** The short name first; it may stand among the other names too. */
const otherNames = (row: OpdRow): string[] =>
  [...new Set([row.shortName, ...row.aliases])].filter((name) => name !== row.name);

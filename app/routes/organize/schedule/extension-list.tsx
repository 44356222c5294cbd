import type { listExtensions } from '#app/domain/reports/extensions.server.ts';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import { formatDate, formatDateTime, localDate } from '#app/ui/format.ts';

type Extension = Awaited<ReturnType<typeof listExtensions>>[number];

export function ExtensionList({ extensions, zone }: { extensions: Extension[]; zone: string }) {
  const columns: Column<Extension>[] = [
    {
      key: 'task',
      header: 'Tugas',
      isRowHeader: true,
      render: ({ number, title }) => `Tugas ${number}: ${title}`,
    },
    { key: 'who', header: 'Untuk', render: ({ personName }) => personName ?? 'Semua peserta' },
    { key: 'due', header: 'Sampai', render: ({ dueAt }) => formatDate(localDate(dueAt, zone)) },
    { key: 'reason', header: 'Alasan', render: ({ reason }) => reason },
    { key: 'at', header: 'Diberikan', render: ({ grantedAt }) => formatDateTime(grantedAt, zone) },
  ];
  return (
    <div className="gap-large">
      <DataTable caption="Perpanjangan" columns={columns} rows={extensions} rowKey={({ id }) => id} />
    </div>
  );
}
